import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EachFailure, sampleFailures } from '../../testing/failures.fixture.tsx';
import { longCatalogue } from '../../testing/long-catalogue.fixture.ts';
import { DefaultReturningView } from './returning.view.tsx';

const meta: Meta<typeof DefaultReturningView> = {
  title: 'Screens/Returning',
  component: DefaultReturningView,
  args: { situation: 'completing', onContinue: fn(), onCancel: fn() },
};
export default meta;
type Story = StoryObj<typeof DefaultReturningView>;

export const Completing: Story = {};
export const Slow: Story = { args: { slow: true } };
export const Asking: Story = { args: { situation: 'asking' } };
export const Failed: Story = { args: { failure: sampleFailures.offline } };
export const LongText: Story = { ...Asking, parameters: { shell: { catalogue: longCatalogue } } };
export const Dark: Story = { ...Asking, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Asking, globals: { direction: 'rtl' } };
export const EveryFailure: Story = {
  parameters: { shell: 'none' },
  render: (args) => (
    <EachFailure>{(failure) => <DefaultReturningView {...args} failure={failure} />}</EachFailure>
  ),
};
