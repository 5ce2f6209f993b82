import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { DefaultCeremonyView } from './ceremony.view.tsx';

type Props = ComponentProps<typeof DefaultCeremonyView>;

const meta: Meta<typeof DefaultCeremonyView> = {
  title: 'Screens/Passkey',
  component: DefaultCeremonyView,
  args: { kind: 'passkey', onStart: fn(), onCancel: fn(), onOtherFactor: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof DefaultCeremonyView>;

export const Ready: Story = {};
export const CanBeRemembered: Story = { args: { rememberDevice: { lastsMs: 14 * 86_400_000 } } };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const OnTheDevice: Story = { args: { phase: 'performing' } };
export const Verifying: Story = { args: { phase: 'verifying' } };
export const Slow: Story = { args: { phase: 'verifying', slow: true } };
export const Stopped: Story = { args: { failure: sampleFailures.dismissed } };
export const NotAccepted: Story = { args: { failure: sampleFailures.wrong_code } };
export const DeviceCannot: Story = { args: { failure: sampleFailures.refused } };
export const Unreachable: Story = { args: { failure: sampleFailures.offline } };
export const AnotherKind: Story = { args: { kind: 'push' } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { ...Stopped, parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { ...Stopped, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Stopped, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultCeremonyView {...args} failure={failure} />
);
export const Failing = failing('ceremony.failure', drawFailure);
export const EveryFailure = everyFailure('ceremony.failure', drawFailure);
