import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { LeavingView } from './leaving.view.tsx';

const meta: Meta<typeof LeavingView> = {
  title: 'Screens/Leaving',
  component: LeavingView,
  args: { onRetry: fn() },
};
export default meta;
type Story = StoryObj<typeof LeavingView>;
type Props = ComponentProps<typeof LeavingView>;

export const SigningOut: Story = {};
export const Failed: Story = { args: { failure: sampleFailures.offline } };
export const Dark: Story = { ...Failed, globals: { theme: 'dark' } };

const drawFailure = (args: Props, failure: ShownFailure) => <LeavingView {...args} failure={failure} />;
export const Failing = failing('leaving.failure', drawFailure);
export const EveryFailure = everyFailure('leaving.failure', drawFailure);
