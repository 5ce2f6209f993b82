import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FactorList } from './factor-list.tsx';
import type { FactorListItem } from './factor-list.tsx';
import { now } from '../../shell/clock.ts';

const kinds = ['passkey', 'authenticator', 'phone', 'email', 'recoveryCode', 'something else'];
const items: readonly FactorListItem[] = kinds.map((kind, index) => ({
  key: kind,
  kind,
  name: `A factor of the kind “${kind}”`,
  detail: { shown: '••• 123', spoken: 'ending 1 2 3' },
  lastUsed: index === 0,
  onChoose: fn(),
}));

const meta: Meta<typeof FactorList> = { title: 'Parts/Factor list', component: FactorList, args: { items } };
export default meta;
type Story = StoryObj<typeof FactorList>;

export const EveryKind: Story = {};
export const ToSetUp: Story = {
  args: { items: items.slice(1, 4).map((item) => ({ ...item, purpose: 'setUp' })) },
};
export const Waiting: Story = {
  args: { items: items.slice(1, 4).map((item) => ({ ...item, until: now() + 15 * 60_000 })) },
};
