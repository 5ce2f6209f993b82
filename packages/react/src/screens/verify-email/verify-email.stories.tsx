import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { verifyEmailProps } from './verify-email.fixture.ts';
import { DefaultVerifyEmailView } from './verify-email.view.tsx';

const meta: Meta<typeof DefaultVerifyEmailView> = {
  title: 'Screens/Confirm an email address',
  id: 'screens-verify-email',
  component: DefaultVerifyEmailView,
  args: { ...verifyEmailProps, onSend: fn(), onCheck: fn(), onCancelCall: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof DefaultVerifyEmailView>;
type Props = ComponentProps<typeof DefaultVerifyEmailView>;

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
export const LongText: Story = { ...NotYet, parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { ...NotYet, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...NotYet, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultVerifyEmailView {...args} failure={failure} />
);
export const Failing = failing('verifyEmail.failure', drawFailure);
export const EveryFailure = everyFailure('verifyEmail.failure', drawFailure);

const drawFailureToSend = (args: Props, failure: ShownFailure) => (
  <DefaultVerifyEmailView {...args} sendFailure={failure} />
);
export const FailingToSend = failing('verifyEmail.sendFailure', drawFailureToSend);
export const EveryFailureToSend = everyFailure('verifyEmail.sendFailure', drawFailureToSend);

const drawFailureToConfirm = (args: Props, failure: ShownFailure) => (
  <DefaultVerifyEmailView {...args} confirm={{ ...confirm, failure }} />
);
export const FailingToConfirm = failing('verifyEmail.confirm.failure', drawFailureToConfirm);
export const EveryFailureToConfirm = everyFailure('verifyEmail.confirm.failure', drawFailureToConfirm);
