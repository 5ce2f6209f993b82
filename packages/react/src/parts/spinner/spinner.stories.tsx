import type { Meta, StoryObj } from '@storybook/react-vite';
import { Spinner } from './spinner.tsx';

const meta: Meta<typeof Spinner> = { title: 'Parts/Spinner', component: Spinner, args: { text: 'Loading…' } };
export default meta;

export const Default: StoryObj<typeof Spinner> = {};
