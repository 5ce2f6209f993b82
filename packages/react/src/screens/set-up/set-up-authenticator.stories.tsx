import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { pretendTouch } from '../../../test/support/touch.fixture.ts';
import { setUpAuthenticatorProps } from './set-up.fixture.ts';
import { DefaultSetUpAuthenticatorView } from './set-up-authenticator.view.tsx';

const meta: Meta<typeof DefaultSetUpAuthenticatorView> = {
  title: 'Screens/Set up an authenticator app',
  id: 'screens-set-up-authenticator',
  component: DefaultSetUpAuthenticatorView,
  args: {
    ...setUpAuthenticatorProps,
    onSubmit: fn(),
    onEdit: fn(),
    onRetry: fn(),
    onCancelCall: fn(),
    onOtherFactor: fn(),
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof DefaultSetUpAuthenticatorView>;
type Props = ComponentProps<typeof DefaultSetUpAuthenticatorView>;

const typed = { defaultCode: '123456' };
const { authenticator } = setUpAuthenticatorProps;

export const Ready: Story = {};
const withKey: NonNullable<Story['play']> = async ({ canvas, userEvent }) =>
  userEvent.click(canvas.getByText("Can't scan it?"));

export const WithKey: Story = { play: withKey };
export const Touch: Story = { beforeEach: () => pretendTouch() };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const Replacing: Story = { args: { replacing: true } };
export const SecondOfThree: Story = { args: { progress: { step: 2, of: 3 } } };
export const Creating: Story = { args: { authenticator: { status: 'creating' } } };
export const NotCreated: Story = {
  args: { authenticator: { status: 'failed', failure: sampleFailures.server } },
};
export const NoIssuer: Story = {
  args: { authenticator: { ...authenticator, issuer: undefined } },
  play: withKey,
};
export const UnusualCodes: Story = {
  args: {
    format: { alphabet: 'digits', length: 8 },
    authenticator: { ...authenticator, periodSeconds: 60 },
  },
  play: withKey,
};
export const LongNames: Story = {
  play: withKey,
  args: {
    authenticator: {
      ...authenticator,
      secret: authenticator.secret.repeat(3),
      account: `${'ada.lovelace.'.repeat(5)}@example.com`,
      issuer: 'Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung',
    },
  },
};
export const Empty: Story = { args: { problem: 'empty' } };
export const Verifying: Story = { args: { ...typed, phase: 'verifying' } };
export const Slow: Story = { args: { ...typed, phase: 'verifying', slow: true } };
export const WrongCode: Story = { args: { ...typed, failure: { code: 'wrong_code' } } };
export const WrongTwice: Story = { args: { ...typed, failure: sampleFailures.wrong_code, wrongCount: 2 } };
export const Offline: Story = { args: typed, beforeEach: () => pretendOffline() };
export const LongText: Story = {
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...WithKey, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...WithKey, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultSetUpAuthenticatorView {...args} {...typed} failure={failure} />
);
export const Failing = failing('setUpAuthenticator.failure', drawFailure);
export const EveryFailure = everyFailure('setUpAuthenticator.failure', drawFailure);

const drawFailureToBegin = (args: Props, failure: ShownFailure) => (
  <DefaultSetUpAuthenticatorView {...args} authenticator={{ status: 'failed', failure }} />
);
export const FailingToBegin = failing('setUpAuthenticator.authenticator.failure', drawFailureToBegin);
export const EveryFailureToBegin = everyFailure(
  'setUpAuthenticator.authenticator.failure',
  drawFailureToBegin,
);
