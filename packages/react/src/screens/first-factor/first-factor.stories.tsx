import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EachFailure, sampleFailures } from '../../testing/failures.fixture.tsx';
import { longCatalogue } from '../../testing/long-catalogue.fixture.ts';
import { pretendOffline } from '../../testing/offline.fixture.ts';
import { firstFactorProps, providers } from './first-factor.fixture.ts';
import { FirstFactorView } from './first-factor.view.tsx';

const meta: Meta<typeof FirstFactorView> = {
  title: 'Screens/First factor',
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

export const Ready: Story = {};
export const WithUsername: Story = { args: { identifierKind: 'username' } };
export const WithEmailOrUsername: Story = { args: { identifierKind: 'emailOrUsername' } };
export const AddressKept: Story = { args: { defaultIdentifier: 'ada@example.com' } };
export const SessionEnded: Story = { args: { notice: 'sessionEnded' } };
export const SignedOut: Story = { args: { notice: 'signedOut' } };
export const ReturnFailed: Story = { args: { notice: 'returnFailed', providers } };
export const EmailVerified: Story = { args: { notice: 'emailVerified' } };
export const WithProviders: Story = { args: { providers } };
export const WithCode: Story = { args: { codeKinds: ['email'] } };
export const WithLink: Story = { args: { codeKinds: ['email'], linkKinds: ['email'] } };
export const EveryWay: Story = { args: { codeKinds: ['email', 'phone'], providers } };
export const ProvidersOnly: Story = { args: { withPassword: false, providers } };
export const Leaving: Story = { args: { providers, phase: 'leaving', leavingTo: 'acme' } };
export const LeavingSlowly: Story = { args: { ...Leaving.args, slow: true } };
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
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = {
  args: { ...Refused.args, ...EveryWay.args },
  parameters: {
    shell: { catalogue: longCatalogue, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Refused, globals: { direction: 'rtl' } };
export const EveryFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => <EachFailure>{(failure) => <FirstFactorView {...args} failure={failure} />}</EachFailure>,
};
