import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EachFailure, sampleFailures } from '../../testing/failures.fixture.tsx';
import { LeavingView } from './leaving.view.tsx';

const meta: Meta<typeof LeavingView> = {
  title: 'Screens/Leaving',
  component: LeavingView,
  args: { onRetry: fn() },
};
export default meta;
type Story = StoryObj<typeof LeavingView>;

export const SigningOut: Story = {};
export const Failed: Story = { args: { failure: sampleFailures.offline } };
export const Dark: Story = { ...Failed, globals: { theme: 'dark' } };
export const EveryFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => <EachFailure>{(failure) => <LeavingView {...args} failure={failure} />}</EachFailure>,
};
