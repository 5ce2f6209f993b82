import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { DefaultReturningView } from './returning.view.tsx';

const meta: Meta<typeof DefaultReturningView> = {
  title: 'Screens/Back from a provider',
  id: 'screens-returning',
  component: DefaultReturningView,
  args: { situation: 'completing', onContinue: fn(), onCancel: fn() },
};
export default meta;
type Story = StoryObj<typeof DefaultReturningView>;
type Props = ComponentProps<typeof DefaultReturningView>;

export const Completing: Story = {};
export const Slow: Story = { args: { slow: true } };
export const Asking: Story = { args: { situation: 'asking' } };
export const Failed: Story = { args: { failure: sampleFailures.offline } };
export const LongText: Story = { ...Asking, parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { ...Asking, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Asking, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultReturningView {...args} failure={failure} />
);
export const Failing = failing('returning.failure', drawFailure);
export const EveryFailure = everyFailure('returning.failure', drawFailure);
