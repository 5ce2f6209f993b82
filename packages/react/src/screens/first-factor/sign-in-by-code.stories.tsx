import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { providers, signInByCodeProps } from './first-factor.fixture.ts';
import { DefaultSignInByCodeView } from './sign-in-by-code.view.tsx';

const meta: Meta<typeof DefaultSignInByCodeView> = {
  title: 'Screens/Sign in by code',
  component: DefaultSignInByCodeView,
  args: {
    ...signInByCodeProps,
    onSubmit: fn(),
    onEdit: fn(),
    onCancelCall: fn(),
    onProvider: fn(),
    onCode: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof DefaultSignInByCodeView>;
type Props = ComponentProps<typeof DefaultSignInByCodeView>;

const typed = { defaultAddress: 'ada@example.com' };

export const Ready: Story = {};
export const Phone: Story = { args: { kind: 'phone' } };
export const Link: Story = { args: { linkKinds: ['email'] } };
export const InsteadOfPassword: Story = { args: { onPassword: fn() } };
export const EveryFactor: Story = { args: { onPassword: fn(), codeKinds: ['phone'], providers } };
export const Redirecting: Story = { args: { providers, redirectingTo: 'acme' } };
export const SessionEnded: Story = { args: { notice: 'sessionEnded' } };
export const Empty: Story = { args: { problem: 'empty' } };
export const NotAnAddress: Story = { args: { defaultAddress: 'ada', problem: 'notAnAddress' } };
export const Sending: Story = { args: { ...typed, phase: 'submitting' } };
export const Slow: Story = { args: { ...typed, phase: 'submitting', slow: true } };
export const Refused: Story = { args: { ...typed, failure: sampleFailures.refused } };
export const Unreachable: Story = { args: { ...typed, failure: sampleFailures.offline } };
export const Offline: Story = { args: typed, beforeEach: () => pretendOffline() };
export const LongText: Story = {
  ...EveryFactor,
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...EveryFactor, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...EveryFactor, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultSignInByCodeView {...args} {...typed} failure={failure} />
);
export const Failing = failing('signInByCode.failure', drawFailure);
export const EveryFailure = everyFailure('signInByCode.failure', drawFailure);

const drawFailureToLeave = (args: Props, failure: ShownFailure) => (
  <DefaultSignInByCodeView {...args} providers={providers} providerFailure={failure} />
);
export const FailingToLeave = failing('signInByCode.providerFailure', drawFailureToLeave);
export const EveryFailureToLeave = everyFailure('signInByCode.providerFailure', drawFailureToLeave);
