import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { Button } from './button.tsx';

const meta: Meta<typeof Button> = {
  title: 'Parts/Button',
  component: Button,
  args: { children: 'Continue', onPress: fn(), onBlockedPress: fn() },
};
export default meta;
type Story = StoryObj<typeof Button>;

export const Primary: Story = { args: { kind: 'primary' } };
export const Secondary: Story = {};
export const Quiet: Story = { args: { kind: 'quiet' } };
export const Busy: Story = { args: { kind: 'primary', busyText: 'Checking…' } };
export const Done: Story = { args: { kind: 'primary', children: 'Verify', doneText: 'Verified' } };
export const BusySecondary: Story = { args: { children: 'Send a new code', busyText: 'Sending…' } };
export const Blocked: Story = { args: { kind: 'primary', blocked: true } };
