import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { CheckFactorsView } from './check-factors.view.tsx';

const meta: Meta<typeof CheckFactorsView> = {
  title: 'Screens/Checking what is needed',
  id: 'screens-check-factors',
  component: CheckFactorsView,
};
export default meta;
type Story = StoryObj<typeof CheckFactorsView>;

export const Loading: Story = {};
/** A read that lasts, or code that is loaded late. */
export const Slow: Story = { args: { slow: true, onCancelCall: fn() } };
export const SlowDark: Story = { ...Slow, globals: { theme: 'dark' } };
export const SlowRightToLeft: Story = { ...Slow, globals: { direction: 'rtl' } };
