import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stepper } from './stepper.tsx';

const meta: Meta<typeof Stepper> = {
  title: 'Parts/Stepper',
  component: Stepper,
  args: { step: 2, of: 4, name: 'verify' },
};
export default meta;
type Story = StoryObj<typeof Stepper>;

export const First: Story = { args: { step: 1, name: 'add' } };
export const Between: Story = {};
export const Last: Story = { args: { step: 4, name: 'turnOn' } };
