import type { Meta, StoryObj } from '@storybook/react-vite';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import { setOut, type Journey } from '../journeys/journey.fixture.tsx';
import { InShadowRoot } from './unstyled.fixture.tsx';

/**
 * The flow without any of our styles, as in a shadow root of yours, or before `styles.css` is there: plain HTML, in the order in
 * which it is read, that signs people in all the same. Start from here to write every rule yourself.
 */
const meta: Meta<typeof MfaFlow> = {
  title: 'Theming/Unstyled',
  component: MfaFlow,
  parameters: {
    shell: 'none',
    controls: { disable: true },
    // They judge what our styles do, and look for a flow outside of shadow roots.
    checks: 'off',
  },
};
export default meta;
type Story = StoryObj<typeof MfaFlow>;

export const WithoutStyles: Story = {
  render: (_, { loaded }) => {
    const journey: Journey = loaded['journey'];
    return <InShadowRoot>{journey.opened()}</InShadowRoot>;
  },
  // Once for each visit: a render makes no backend of its own.
  loaders: [() => ({ journey: setOut({ factors: [{ kind: 'authenticator' }, { kind: 'phone' }] }) })],
};
