import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { AccountLine } from './account-line.tsx';

const ada = { identifier: { kind: 'email', mailbox: 'a', domain: 'e' } } as const;

const meta: Meta<typeof AccountLine> = {
  title: 'Parts/Account line',
  component: AccountLine,
  decorators: [
    (Story) => (
      <MfaShell owner={{ account: ada, onNotYou: fn() }}>
        <Story />
      </MfaShell>
    ),
  ],
};
export default meta;
type Story = StoryObj<typeof AccountLine>;

export const SigningIn: Story = {};
export const SignedIn: Story = { args: { isSignedIn: true } };
