import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { UnreachableView } from './unreachable.view.tsx';

const meta: Meta<typeof UnreachableView> = {
  title: 'Screens/Server out of reach',
  id: 'screens-unreachable',
  component: UnreachableView,
  args: { failure: sampleFailures.offline, onRetry: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof UnreachableView>;
type Props = ComponentProps<typeof UnreachableView>;

export const Network: Story = {};
export const Server: Story = { args: { failure: sampleFailures.server } };
export const TimeOut: Story = { args: { failure: sampleFailures.timeout } };
export const Retrying: Story = { args: { retrying: true } };
export const Limited: Story = {
  render: (args) => (
    <FromNow ms={90_000}>
      {(until) => <UnreachableView {...args} failure={{ code: 'rate_limited' }} until={until} />}
    </FromNow>
  ),
};
/** The wait is over: the same press works now. */
export const LimitIsOver: Story = { args: { failure: { code: 'rate_limited' }, until: 0 } };
export const NotLoaded: Story = { args: { what: 'screen' } };
/** Code that is loaded late has the limits of a call. */
export const NotLoadedInTime: Story = { args: { what: 'screen', failure: sampleFailures.timeout } };
export const LoadingAgain: Story = { args: { what: 'screen', retrying: true } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => <UnreachableView {...args} failure={failure} />;
export const Failing = failing('unreachable.failure', drawFailure);
export const EveryFailure = everyFailure('unreachable.failure', drawFailure);
