import type { Meta, StoryObj } from '@storybook/react-vite';
import { FailureMatrix } from './failure-matrix.fixture.tsx';

/**
 * Every screen that can tell a failure, with every failure there is. "told" opens the story of that screen with that
 * failure; an arrow leads to the screen that the flow goes to instead; a dash says, under the pointer, why it cannot be.
 */
const meta: Meta<typeof FailureMatrix> = {
  title: 'Overview/Screens and failures',
  component: FailureMatrix,
  // A page about the kit, not a screen of it.
  parameters: { shell: 'none', checks: 'off', controls: { disable: true } },
};
export default meta;

export const Matrix: StoryObj<typeof FailureMatrix> = {};
