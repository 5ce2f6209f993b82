import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { limitedProps } from './limited.fixture.ts';
import { LimitedView } from './limited.view.tsx';

const meta: Meta<typeof LimitedView> = {
  title: 'Screens/Too many tries',
  id: 'screens-limited',
  component: LimitedView,
  args: { ...limitedProps, onRetry: fn(), onOtherFactor: fn(), onExit: fn() },
  render: (args) => (
    <FromNow ms={14.5 * 60_000}>{(until) => <LimitedView {...args} until={until} />}</FromNow>
  ),
};
export default meta;
type Story = StoryObj<typeof LimitedView>;

export const WrongCodes: Story = {};
export const TooManyCalls: Story = { args: { cause: 'rate_limited' } };
export const TooManySends: Story = { args: { cause: 'too_many_sends' } };
export const TooManySignIns: Story = {
  args: { cause: 'sign_in', onOtherFactor: undefined, onExit: undefined },
};
export const WaitUnknown: Story = { args: { waitKnown: false } };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const Replacing: Story = { args: { replacing: true } };
export const Over: Story = { args: { over: true } };
export const LastSeconds: Story = {
  render: (args) => <FromNow ms={42_000}>{(until) => <LimitedView {...args} until={until} />}</FromNow>,
};
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
