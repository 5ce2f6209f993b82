import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { signInLinkProps } from './first-factor.fixture.ts';
import { DefaultSignInLinkView } from './sign-in-link.view.tsx';

const meta: Meta<typeof DefaultSignInLinkView> = {
  title: 'Screens/Sign in by link',
  component: DefaultSignInLinkView,
  args: {
    ...signInLinkProps,
    onSend: fn(),
    onCheck: fn(),
    onCancelCall: fn(),
    onChangeAddress: fn(),
    onOtherFactor: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof DefaultSignInLinkView>;
type Props = ComponentProps<typeof DefaultSignInLinkView>;

export const Waiting: Story = {};
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const PlaceUnknown: Story = { args: { address: undefined, onChangeAddress: undefined } };
export const NothingSentYet: Story = { args: { sent: undefined } };
export const SendingTheFirst: Story = { args: { sent: undefined, sending: true } };
export const NotDelivered: Story = { args: { sent: undefined, sendFailure: sampleFailures.delivery_failed } };
export const WaitBeforeResend: Story = {
  render: (args) => (
    <FromNow ms={30_000}>{(moment) => <DefaultSignInLinkView {...args} resendAt={moment} />}</FromNow>
  ),
};
export const SendingAgain: Story = { args: { sending: true } };
export const SentAgain: Story = { args: { sent: { times: 2 } } };
export const TooManySends: Story = { args: { sendFailure: sampleFailures.too_many_sends } };
export const Checking: Story = { args: { checking: true } };
export const CheckingSlowly: Story = { args: { checking: true, slow: true } };
export const NotYet: Story = { args: { notYet: {} } };
export const CheckFailed: Story = { args: { failure: sampleFailures.offline } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = {
  args: { address: `${'ada.lovelace.'.repeat(5)}@example.com`, notYet: {} },
  parameters: { shell: { catalog: longCatalog } },
};
export const Dark: Story = { ...NotYet, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...NotYet, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultSignInLinkView {...args} failure={failure} />
);
export const Failing = failing('signInLink.failure', drawFailure);
export const EveryFailure = everyFailure('signInLink.failure', drawFailure);

const drawFailureToSend = (args: Props, failure: ShownFailure) => (
  <DefaultSignInLinkView {...args} sendFailure={failure} />
);
export const FailingToSend = failing('signInLink.sendFailure', drawFailureToSend);
export const EveryFailureToSend = everyFailure('signInLink.sendFailure', drawFailureToSend);
