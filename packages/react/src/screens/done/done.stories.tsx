import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { DoneView } from './done.view.tsx';

const meta: Meta<typeof DoneView> = {
  title: 'Screens/Signed in',
  id: 'screens-done',
  component: DoneView,
  args: { outcome: 'signedIn', onContinue: fn() },
};
export default meta;
type Story = StoryObj<typeof DoneView>;

export const SignedIn: Story = {};
export const AlreadySignedIn: Story = { args: { outcome: 'alreadySignedIn' } };
export const WithAccount: Story = {
  args: { outcome: 'alreadySignedIn' },
  parameters: {
    shell: {
      owner: { account: { identifier: { kind: 'email', mailbox: 'a', domain: 'e' } }, onNotYou: fn() },
    },
  },
};
export const FourCodesLeft: Story = { args: { recoveryCodesLeft: 4 } };
export const OneCodeLeft: Story = { args: { recoveryCodesLeft: 1 } };
export const EmailVerified: Story = { args: { outcome: 'alreadySignedIn', emailVerified: true } };
export const HostNavigates: Story = { args: { onContinue: undefined } };
export const Dark: Story = { args: { recoveryCodesLeft: 4 }, globals: { theme: 'dark' } };
