import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { recoveryProps } from './recovery.fixture.ts';
import { RecoveryView } from './recovery.view.tsx';

const meta: Meta<typeof RecoveryView> = {
  title: 'Screens/Recovery code',
  id: 'screens-recovery',
  component: RecoveryView,
  args: {
    ...recoveryProps,
    onSubmit: fn(),
    onEdit: fn(),
    onCancelCall: fn(),
    onOtherFactor: fn(),
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof RecoveryView>;
type Props = ComponentProps<typeof RecoveryView>;

const typed = { defaultCode: 'b654562828' };

export const Ready: Story = {};
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const CodeKept: Story = { args: typed };
export const Empty: Story = { args: { problem: 'empty' } };
export const SecurityCode: Story = { args: { defaultCode: '123456', problem: 'securityCode' } };
export const SeveralCodes: Story = {
  args: { defaultCode: 'b654562828 a97c13d8c0 5c01e1e8a7 77af0c2d19', problem: 'severalCodes' },
};
export const Verifying: Story = { args: { ...typed, phase: 'verifying' } };
export const Slow: Story = { args: { ...typed, phase: 'verifying', slow: true } };
export const Wrong: Story = { args: { ...typed, failure: sampleFailures.wrong_or_expired } };
export const Unreachable: Story = { args: { ...typed, failure: sampleFailures.offline } };
export const Offline: Story = { args: typed, beforeEach: () => pretendOffline() };
export const LongText: Story = { ...Wrong, parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { ...Wrong, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Wrong, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <RecoveryView {...args} {...typed} failure={failure} />
);
export const Failing = failing('recovery.failure', drawFailure);
export const EveryFailure = everyFailure('recovery.failure', drawFailure);
