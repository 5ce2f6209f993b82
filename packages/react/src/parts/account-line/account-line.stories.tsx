import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import type { ShownAccount } from '../../shell/shell.types.ts';
import { AccountLine } from './account-line.tsx';

const ada: ShownAccount = { identifier: { kind: 'email', mailbox: 'a', domain: 'e' } };

/** Whose session it is comes from the flow. */
const of = (account: ShownAccount): Pick<Story, 'parameters'> => ({
  parameters: { shell: { owner: { account, onNotYou: fn() } } },
});

const meta: Meta<typeof AccountLine> = {
  title: 'Parts/Account line',
  component: AccountLine,
};
export default meta;
type Story = StoryObj<typeof AccountLine>;

export const SigningIn: Story = of(ada);
export const SignedIn: Story = { ...of(ada), args: { isSignedIn: true } };
export const Phone: Story = of({ identifier: { kind: 'phone', ending: '123' } });
export const Username: Story = of({ identifier: { kind: 'username', initial: 'a' } });
export const NameOnly: Story = of({ displayName: 'Ada Lovelace' });
export const LongName: Story = of({ displayName: 'Ada '.repeat(40) });
export const LongWord: Story = of({ displayName: 'Ada'.repeat(40) });
/** Nothing leads out of a session that the flow has not begun. */
export const NoWayOut: Story = { parameters: { shell: { owner: { account: ada } } } };
export const Dark: Story = { ...of(ada), globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...of(ada), globals: { direction: 'rtl' } };
