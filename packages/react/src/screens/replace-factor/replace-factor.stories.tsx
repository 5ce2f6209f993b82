import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
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

export const OneFactor: Story = {};
export const SeveralFactors: Story = { args: { factors } };
export const FewCodesLeft: Story = { args: { factors, recoveryCodesLeft: 1 } };
export const CodesNotCounted: Story = { args: { recoveryCodesLeft: undefined } };
export const NotReplaced: Story = { args: { notReplaced: {} } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { args: { factors }, parameters: { shell: { catalog: longCatalog } } };
export const RightToLeft: Story = { args: { factors }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { factors }, globals: { theme: 'dark' } };
