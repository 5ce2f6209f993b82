import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { authenticator, passkey, phone } from '../settings.fixture.ts';
import { RegenerateCodesView } from './regenerate-codes.view.tsx';
import { RemoveFactorView } from './remove-factor.view.tsx';
import { RenameFactorView } from './rename-factor.view.tsx';
import { SessionEndsView } from './session-ends.view.tsx';
import { SignOutOthersView } from './sign-out-others.view.tsx';
import { TurnOffView } from './turn-off.view.tsx';

const meta: Meta<typeof RemoveFactorView> = {
  title: 'Settings/Dialogs',
  component: RemoveFactorView,
  parameters: { shell: { layout: 'plain', kind: 'settings' } },
  args: {
    factor: authenticator,
    remaining: [passkey, phone],
    turnsOff: false,
    busy: false,
    passwordNeeded: false,
    proved: false,
    onConfirm: fn(),
    onCancel: fn(),
    onStopWaiting: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof RemoveFactorView>;

export const Remove: Story = {};
export const RemoveTextMessages: Story = { args: { factor: phone, remaining: [authenticator] } };
export const RemovePasskey: Story = { args: { factor: passkey, remaining: [phone] } };
export const RemoveWithoutName: Story = {
  args: { factor: { id: 'totp', kind: 'authenticator', state: 'on' } },
};
export const RemoveLast: Story = { args: { remaining: [], turnsOff: true } };
export const RemoveAskedAnew: Story = { args: { remaining: [], turnsOff: true, askedAnew: true } };
export const RemoveLastRequired: Story = { args: { remaining: [], turnsOff: false, asksForSetUp: true } };
export const Proved: Story = { args: { proved: true } };
export const PasswordNeeded: Story = { args: { passwordNeeded: true } };
export const PasswordMissing: Story = {
  args: { passwordNeeded: true },
  play: async ({ canvas, userEvent }) =>
    userEvent.click(canvas.getByRole('button', { name: 'Remove authenticator app' })),
};
export const PasswordWrong: Story = {
  args: { passwordNeeded: true, failure: { code: 'wrong_credentials' } },
};
export const Busy: Story = { args: { busy: true } };
export const Slow: Story = { args: { busy: true, slow: true, passwordNeeded: true } };
export const Failed: Story = { args: { failure: { code: 'server' } } };
export const Refused: Story = { args: { failure: { code: 'refused' } } };
export const Limited: Story = {
  args: { failure: { code: 'rate_limited', retryAfterMs: 42_000 } },
  render: (args) => (
    <FromNow ms={42_000}>{(moment) => <RemoveFactorView {...args} limitUntil={moment} />}</FromNow>
  ),
};
export const TurnOff: Story = { render: (args) => <TurnOffView {...args} hasRecoveryCodes /> };
export const TurnOffProvedWithPassword: Story = {
  args: { proved: true, passwordNeeded: true },
  render: (args) => <TurnOffView {...args} hasRecoveryCodes />,
};
export const RegenerateCodes: Story = { render: (args) => <RegenerateCodesView {...args} left={2} /> };
export const RegenerateUncounted: Story = { render: (args) => <RegenerateCodesView {...args} /> };
export const SignOutOthers: Story = { render: (args) => <SignOutOthersView {...args} count={2} /> };
export const SignOutOthersUncounted: Story = { render: (args) => <SignOutOthersView {...args} /> };
export const Rename: Story = { render: (args) => <RenameFactorView {...args} onConfirm={fn()} /> };
export const RenameTaken: Story = {
  args: { failure: { code: 'input_refused', field: 'label' } },
  render: (args) => <RenameFactorView {...args} onConfirm={fn()} />,
};
export const RenameProved: Story = {
  args: { proved: true },
  render: (args) => <RenameFactorView {...args} onConfirm={fn()} />,
};
export const SessionEnds: Story = {
  render: () => (
    <FromNow ms={2 * 60_000}>
      {(moment) => (
        <SessionEndsView endsAt={moment} busy={false} onStay={fn()} onSignOut={fn()} onClose={fn()} />
      )}
    </FromNow>
  ),
};
export const SessionEndsForSure: Story = {
  render: () => (
    <FromNow ms={45_000}>
      {(moment) => <SessionEndsView endsAt={moment} busy={false} onSignOut={fn()} onClose={fn()} />}
    </FromNow>
  ),
};
export const SessionNotExtended: Story = {
  render: () => (
    <FromNow ms={2 * 60_000}>
      {(moment) => (
        <SessionEndsView
          endsAt={moment}
          busy={false}
          failure={{ code: 'offline' }}
          onStay={fn()}
          onSignOut={fn()}
          onClose={fn()}
        />
      )}
    </FromNow>
  ),
};
export const LongText: Story = {
  args: { passwordNeeded: true, proved: true },
  parameters: { shell: { layout: 'plain', kind: 'settings', catalog: longCatalog } },
};
export const RightToLeft: Story = { args: { passwordNeeded: true }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { passwordNeeded: true }, globals: { theme: 'dark' } };
