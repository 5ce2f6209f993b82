import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ReplaceFactorView } from './replace-factor.on-demand.ts';

const authenticator = { id: 'authenticator', kind: 'authenticator' } as const;
const factors = [authenticator, { id: 'phone', kind: 'phone' }, { id: 'email', kind: 'email' }] as const;

const meta: Meta<typeof ReplaceFactorView> = {
  title: 'Screens/Replace a lost factor',
  component: ReplaceFactorView,
  args: { factors: [authenticator], recoveryCodesLeft: 4, onReplace: fn(), onSkip: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof ReplaceFactorView>;
type Props = ComponentProps<typeof ReplaceFactorView>;

export const OneFactor: Story = {};
export const SeveralFactors: Story = { args: { factors } };
export const FewCodesLeft: Story = { args: { factors, recoveryCodesLeft: 1 } };
export const NewCodes: Story = { args: { recoveryCodesLeft: 1, onNewCodes: fn() } };
export const NewCodesOnly: Story = { args: { factors: [], recoveryCodesLeft: 0, onNewCodes: fn() } };
export const MakingNewCodes: Story = {
  args: { recoveryCodesLeft: 1, onNewCodes: fn(), busy: true, slow: true, onCancelCall: fn() },
};
export const NewCodesUnknown: Story = {
  args: { recoveryCodesLeft: 1, onNewCodes: fn(), codesFailure: { code: 'offline' } },
};
export const CodesNotCounted: Story = { args: { recoveryCodesLeft: undefined } };
export const NotReplaced: Story = { args: { notReplaced: {} } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { args: { factors }, parameters: { shell: { catalog: longCatalog } } };
export const RightToLeft: Story = { args: { factors }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { factors }, globals: { theme: 'dark' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <ReplaceFactorView {...args} recoveryCodesLeft={1} onNewCodes={fn()} codesFailure={failure} />
);
export const Failing = failing('replaceFactor.codesFailure', drawFailure);
export const EveryFailure = everyFailure('replaceFactor.codesFailure', drawFailure);
