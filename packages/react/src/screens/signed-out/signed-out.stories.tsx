import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { SignedOutView } from './signed-out.view.tsx';

const meta: Meta<typeof SignedOutView> = {
  title: 'Screens/Signed out',
  component: SignedOutView,
  args: { reason: 'sessionEnded', onSignIn: fn() },
};
export default meta;
type Story = StoryObj<typeof SignedOutView>;

export const SessionEnded: Story = {};
export const TooManyAttempts: Story = { args: { reason: 'tooManyAttempts' } };
export const NotSignedIn: Story = { args: { reason: 'notSignedIn' } };
export const HostNavigates: Story = { args: { onSignIn: undefined } };
export const Dark: Story = { globals: { theme: 'dark' } };
