import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { firstFactorProps, providers } from './first-factor.fixture.ts';
import { FirstFactorView } from './first-factor.view.tsx';

const meta: Meta<typeof FirstFactorView> = {
  title: 'Screens/Sign in',
  id: 'screens-first-factor',
  component: FirstFactorView,
  args: {
    ...firstFactorProps,
    onSubmit: fn(),
    onIdentifierEdit: fn(),
    onCancelCall: fn(),
    onProvider: fn(),
    onCode: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof FirstFactorView>;
type Props = ComponentProps<typeof FirstFactorView>;

export const Ready: Story = {};
export const WithUsername: Story = { args: { identifierKind: 'username' } };
export const WithEmailOrUsername: Story = { args: { identifierKind: 'emailOrUsername' } };
export const AddressKept: Story = { args: { defaultIdentifier: 'ada@example.com' } };
export const SessionEnded: Story = { args: { notice: 'sessionEnded' } };
export const TooManyAttempts: Story = { args: { notice: 'tooManyAttempts' } };
export const SecurityCheckFailed: Story = {
  args: { defaultIdentifier: 'ada@example.com', failure: sampleFailures.attestation_failed },
};
export const SignedOut: Story = { args: { notice: 'signedOut' } };
export const ReturnFailed: Story = { args: { notice: 'returnFailed', providers } };
export const EmailVerified: Story = { args: { notice: 'emailVerified' } };
export const WithProviders: Story = { args: { providers } };
export const WithCode: Story = { args: { codeKinds: ['email'] } };
export const WithLink: Story = { args: { codeKinds: ['email'], linkKinds: ['email'] } };
export const EveryFactor: Story = { args: { codeKinds: ['email', 'phone'], providers } };
export const ProvidersOnly: Story = { args: { withPassword: false, providers } };
export const Redirecting: Story = { args: { providers, phase: 'redirecting', redirectingTo: 'acme' } };
export const RedirectingSlowly: Story = { args: { ...Redirecting.args, slow: true } };
export const ProviderUnreachable: Story = {
  args: { providers, providerFailure: sampleFailures.offline },
};
export const AddressMissing: Story = { args: { problem: 'identifierMissing' } };
export const PasswordMissing: Story = {
  args: { defaultIdentifier: 'ada@example.com', problem: 'passwordMissing' },
};
export const Submitting: Story = { args: { defaultIdentifier: 'ada@example.com', phase: 'submitting' } };
export const Slow: Story = { args: { ...Submitting.args, slow: true } };
export const Refused: Story = {
  args: { defaultIdentifier: 'ada@example.com', failure: sampleFailures.wrong_credentials },
};
export const Unreachable: Story = {
  args: { defaultIdentifier: 'ada@example.com', failure: sampleFailures.offline },
};
export const StartsAgain: Story = {
  args: { defaultIdentifier: 'ada@example.com', failure: sampleFailures.restart },
};
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = {
  args: { ...Refused.args, ...EveryFactor.args },
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Refused, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <FirstFactorView {...args} defaultIdentifier="ada@example.com" failure={failure} />
);
export const Failing = failing('firstFactor.failure', drawFailure);
export const EveryFailure = everyFailure('firstFactor.failure', drawFailure);

const drawFailureToLeave = (args: Props, failure: ShownFailure) => (
  <FirstFactorView {...args} providers={providers} providerFailure={failure} />
);
export const FailingToLeave = failing('firstFactor.providerFailure', drawFailureToLeave);
export const EveryFailureToLeave = everyFailure('firstFactor.providerFailure', drawFailureToLeave);
