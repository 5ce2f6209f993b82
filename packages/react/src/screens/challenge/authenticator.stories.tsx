import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { AuthenticatorView } from './authenticator.view.tsx';
import { authenticatorProps } from './challenge.fixture.ts';

const meta: Meta<typeof AuthenticatorView> = {
  title: 'Screens/Code from an app',
  id: 'screens-authenticator',
  component: AuthenticatorView,
  args: {
    ...authenticatorProps,
    onSubmit: fn(),
    onEdit: fn(),
    onCancelCall: fn(),
    onOtherFactor: fn(),
    onRecovery: fn(),
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof AuthenticatorView>;
type Props = ComponentProps<typeof AuthenticatorView>;

const typed = { defaultCode: '123456' };

export const Ready: Story = {};
export const SentWithTheLastDigit: Story = { parameters: { shell: { options: { autoSubmit: true } } } };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined, onRecovery: undefined } };
export const CanBeRemembered: Story = { args: { rememberDevice: { lastsMs: 30 * 86_400_000 } } };
export const CanBeRememberedUntilFurtherNotice: Story = { args: { rememberDevice: {} } };
export const CanBeRememberedAndWrong: Story = {
  args: { ...typed, rememberDevice: { lastsMs: 30 * 86_400_000 }, failure: { code: 'wrong_code' } },
};
export const EightDigits: Story = {
  args: { format: { alphabet: 'digits', length: 8 }, defaultCode: '12345678' },
};
export const SecondOfThree: Story = { args: { progress: { step: 2, of: 3 } } };
export const CodeKept: Story = { args: typed };
export const PastedText: Story = {
  args: { defaultCode: '123456 is your Acme code', problem: 'severalCodes' },
};
export const Empty: Story = { args: { problem: 'empty' } };
export const WrongLength: Story = { args: { defaultCode: '1234', problem: 'wrongLength' } };
export const Verifying: Story = { args: { ...typed, phase: 'verifying' } };
export const Slow: Story = { args: { ...typed, phase: 'verifying', slow: true } };
export const WrongCode: Story = { args: { ...typed, failure: { code: 'wrong_code' } } };
export const LastTry: Story = { args: { ...typed, failure: sampleFailures.wrong_code } };
export const NoTriesLeft: Story = {
  args: { ...typed, failure: { code: 'wrong_code', attemptsLeft: 0 }, wrongCount: 5 },
};
export const WrongTwice: Story = { args: { ...typed, failure: { code: 'wrong_code' }, wrongCount: 2 } };
export const Unreachable: Story = { args: { ...typed, failure: sampleFailures.offline } };
export const Offline: Story = { args: typed, beforeEach: () => pretendOffline() };
export const LongText: Story = {
  ...WrongTwice,
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...WrongTwice, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...WrongTwice, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <AuthenticatorView {...args} {...typed} failure={failure} />
);
export const Failing = failing('authenticator.failure', drawFailure);
export const EveryFailure = everyFailure('authenticator.failure', drawFailure);
