import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EachFailure, sampleFailures } from '../../testing/failures.fixture.tsx';
import { UnreachableView } from './unreachable.view.tsx';

const meta: Meta<typeof UnreachableView> = {
  title: 'Screens/Unreachable',
  component: UnreachableView,
  args: { failure: sampleFailures.offline, onRetry: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof UnreachableView>;

export const Network: Story = {};
export const Server: Story = { args: { failure: sampleFailures.server } };
export const TimeOut: Story = { args: { failure: sampleFailures.timeout } };
export const Retrying: Story = { args: { retrying: true } };
export const NotLoaded: Story = { args: { what: 'screen' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const EveryFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => <EachFailure>{(failure) => <UnreachableView {...args} failure={failure} />}</EachFailure>,
};
