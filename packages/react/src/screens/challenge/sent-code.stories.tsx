import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { sentCodeProps } from './challenge.fixture.ts';
import { SentCodeView } from './sent-code.view.tsx';

const meta: Meta<typeof SentCodeView> = {
  title: 'Screens/Code by text or email',
  id: 'screens-sent-code',
  component: SentCodeView,
  args: {
    ...sentCodeProps,
    onSubmit: fn(),
    onEdit: fn(),
    onCancelCall: fn(),
    onSend: fn(),
    onOtherFactor: fn(),
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof SentCodeView>;
type Props = ComponentProps<typeof SentCodeView>;

const typed = { defaultCode: '123456' };
const toMailbox = {
  kind: 'email',
  destination: { id: 'main', kind: 'email', mailbox: 'a', domain: 'e' },
} as const;

export const Ready: Story = {};
export const ByEmail: Story = { args: toMailbox };
export const PlaceUnknown: Story = { args: { destination: undefined } };
export const PlaceHidden: Story = { parameters: { shell: { options: { hideDestinations: true } } } };
export const HowLongItLasts: Story = { args: { ...toMailbox, sent: { times: 1, lastsMs: 10 * 60_000 } } };
export const NothingSentYet: Story = { args: { sent: undefined } };
export const NothingSentYetByEmail: Story = { args: { ...toMailbox, sent: undefined } };
export const SendingTheFirst: Story = { args: { sent: undefined, sending: true } };
export const NotDelivered: Story = { args: { sent: undefined, sendFailure: sampleFailures.delivery_failed } };
export const WaitBeforeResend: Story = {
  render: (args) => <FromNow ms={30_000}>{(moment) => <SentCodeView {...args} resendAt={moment} />}</FromNow>,
};
export const SendingAgain: Story = { args: { ...typed, sending: true } };
export const SentAgain: Story = { args: { sent: { times: 2 } } };
export const SentAgainAndOnlyTheNewestWorks: Story = { args: { sent: { times: 2, newestOnly: true } } };
export const CanBeRemembered: Story = { args: { rememberDevice: { lastsMs: 14 * 86_400_000 } } };
export const TooManySends: Story = { args: { sendFailure: sampleFailures.too_many_sends } };
export const Verifying: Story = { args: { ...typed, phase: 'verifying' } };
export const Slow: Story = { args: { ...typed, phase: 'verifying', slow: true } };
export const Empty: Story = { args: { problem: 'empty' } };
export const WrongOrExpired: Story = { args: { ...typed, failure: sampleFailures.wrong_or_expired } };
export const Expired: Story = { args: { ...typed, failure: sampleFailures.expired_code } };
export const Unreachable: Story = { args: { ...typed, failure: sampleFailures.offline } };
export const TypedNumber: Story = {
  args: {
    address: '+44\u00A0770\u00A0090\u00A00123',
    destination: undefined,
    onChangeAddress: fn(),
    settingUp: true,
  },
};
export const TypedEmail: Story = {
  args: { ...toMailbox, address: 'ada@example.com', onChangeAddress: fn(), onOtherFactor: undefined },
};
export const SettingUpAgain: Story = { args: { settingUp: true } };
export const Replacing: Story = { args: { settingUp: true, replacing: true } };
export const TypedRightToLeft: Story = { ...TypedNumber, globals: { direction: 'rtl' } };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const Offline: Story = { args: typed, beforeEach: () => pretendOffline() };
export const LongText: Story = {
  ...WrongOrExpired,
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...WrongOrExpired, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...WrongOrExpired, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <SentCodeView {...args} {...typed} failure={failure} />
);
export const Failing = failing('sentCode.failure', drawFailure);
export const EveryFailure = everyFailure('sentCode.failure', drawFailure);

const drawFailureToSend = (args: Props, failure: ShownFailure) => (
  <SentCodeView {...args} sendFailure={failure} />
);
export const FailingToSend = failing('sentCode.sendFailure', drawFailureToSend);
export const EveryFailureToSend = everyFailure('sentCode.sendFailure', drawFailureToSend);
