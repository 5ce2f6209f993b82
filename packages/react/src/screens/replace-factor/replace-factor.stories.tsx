import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longCatalogue } from '../../testing/long-catalogue.fixture.ts';
import { pretendOffline } from '../../testing/offline.fixture.ts';
import { ReplaceFactorView } from './replace-factor.on-demand.ts';

const authenticator = { id: 'authenticator', kind: 'authenticator' } as const;
const ways = [authenticator, { id: 'phone', kind: 'phone' }, { id: 'email', kind: 'email' }] as const;

const meta: Meta<typeof ReplaceFactorView> = {
  title: 'Screens/Replace a lost way',
  component: ReplaceFactorView,
  args: { ways: [authenticator], recoveryCodesLeft: 4, onReplace: fn(), onSkip: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof ReplaceFactorView>;

export const OneWay: Story = {};
export const SeveralWays: Story = { args: { ways } };
export const FewCodesLeft: Story = { args: { ways, recoveryCodesLeft: 1 } };
export const CodesNotCounted: Story = { args: { recoveryCodesLeft: undefined } };
export const NotReplaced: Story = { args: { notReplaced: {} } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { args: { ways }, parameters: { shell: { catalogue: longCatalogue } } };
export const RightToLeft: Story = { args: { ways }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { ways }, globals: { theme: 'dark' } };
