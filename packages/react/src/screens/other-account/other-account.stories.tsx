import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { OtherAccountView } from './other-account.view.tsx';

const meta: Meta<typeof OtherAccountView> = {
  title: 'Screens/Another account',
  id: 'screens-other-account',
  component: OtherAccountView,
  args: {
    account: { identifier: { kind: 'email', mailbox: 'g', domain: 'e' } },
    onContinue: fn(),
    onSignOut: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof OtherAccountView>;

export const Email: Story = {};
export const Phone: Story = { args: { account: { identifier: { kind: 'phone', ending: '123' } } } };
export const Username: Story = { args: { account: { identifier: { kind: 'username', initial: 'g' } } } };
export const NameOnly: Story = { args: { account: { displayName: 'Grace Hopper' } } };
export const LongName: Story = { args: { account: { displayName: 'Grace '.repeat(50) } } };
export const LongWord: Story = { args: { account: { displayName: 'Grace'.repeat(40) } } };
export const NotTold: Story = { args: { account: undefined } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
