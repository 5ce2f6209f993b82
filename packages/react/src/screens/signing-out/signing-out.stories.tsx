import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { SigningOutView } from './signing-out.view.tsx';

const meta: Meta<typeof SigningOutView> = {
  title: 'Screens/Signing out',
  component: SigningOutView,
  args: { onRetry: fn() },
};
export default meta;
type Story = StoryObj<typeof SigningOutView>;
type Props = ComponentProps<typeof SigningOutView>;

export const SigningOut: Story = {};
export const Failed: Story = { args: { failure: sampleFailures.offline } };
export const Dark: Story = { ...Failed, globals: { theme: 'dark' } };

const drawFailure = (args: Props, failure: ShownFailure) => <SigningOutView {...args} failure={failure} />;
export const Failing = failing('signingOut.failure', drawFailure);
export const EveryFailure = everyFailure('signingOut.failure', drawFailure);
