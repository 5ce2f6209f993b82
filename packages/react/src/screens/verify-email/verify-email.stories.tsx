import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EachFailure, sampleFailures } from '../../testing/failures.fixture.tsx';
import { FromNow } from '../../testing/from-now.fixture.tsx';
import { longCatalogue } from '../../testing/long-catalogue.fixture.ts';
import { pretendOffline } from '../../testing/offline.fixture.ts';
import { verifyEmailProps } from './verify-email.fixture.ts';
import { DefaultVerifyEmailView } from './verify-email.view.tsx';

const meta: Meta<typeof DefaultVerifyEmailView> = {
  title: 'Screens/Verify email',
  component: DefaultVerifyEmailView,
  args: { ...verifyEmailProps, onSend: fn(), onCheck: fn(), onCancelCall: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof DefaultVerifyEmailView>;

const confirm = { onConfirm: fn() };

export const Waiting: Story = {};
export const PlaceUnknown: Story = { args: { destination: undefined } };
export const NothingSentYet: Story = { args: { sent: undefined } };
export const SendingTheFirst: Story = { args: { sent: undefined, sending: true } };
export const NotDelivered: Story = { args: { sent: undefined, sendFailure: sampleFailures.delivery_failed } };
export const WaitBeforeResend: Story = {
  render: (args) => (
    <FromNow ms={30_000}>{(moment) => <DefaultVerifyEmailView {...args} resendAt={moment} />}</FromNow>
  ),
};
export const SendingAgain: Story = { args: { sending: true } };
export const SentAgain: Story = { args: { sent: { times: 2 } } };
export const TooManySends: Story = { args: { sendFailure: sampleFailures.too_many_sends } };
export const Checking: Story = { args: { checking: true } };
export const CheckingSlowly: Story = { args: { checking: true, slow: true } };
export const NotYet: Story = { args: { notYet: {} } };
export const CheckFailed: Story = { args: { failure: sampleFailures.offline } };
export const Confirm: Story = { args: { confirm } };
export const Confirming: Story = { args: { confirm: { ...confirm, phase: 'verifying' } } };
export const ConfirmingSlowly: Story = {
  args: { confirm: { ...confirm, phase: 'verifying' }, slow: true },
};
export const LinkUsedUp: Story = {
  args: { confirm: { ...confirm, failure: sampleFailures.expired_code } },
};
export const ConfirmFailed: Story = { args: { confirm: { ...confirm, failure: sampleFailures.server } } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { ...NotYet, parameters: { shell: { catalogue: longCatalogue } } };
export const Dark: Story = { ...NotYet, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...NotYet, globals: { direction: 'rtl' } };
export const EverySendFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => (
    <EachFailure>{(failure) => <DefaultVerifyEmailView {...args} sendFailure={failure} />}</EachFailure>
  ),
};
export const EveryConfirmFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => (
    <EachFailure>
      {(failure) => <DefaultVerifyEmailView {...args} confirm={{ ...confirm, failure }} />}
    </EachFailure>
  ),
};
