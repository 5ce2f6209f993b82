import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import { setOut, type Journey } from '../journeys/journey.fixture.tsx';
import { AtHand } from './at-hand.fixture.tsx';

/** Nothing of it is kept: every visit begins with the first screen. */
const begin = () => ({
  journey: setOut({ factors: [{ kind: 'authenticator' }, { kind: 'phone' }, { kind: 'recoveryCode' }] }),
});

type Loaded = Readonly<Record<string, unknown>>;

// Made by the loader above.
const journeyIn = (loaded: Loaded) => loaded['journey'] as Journey;

function render(props: Partial<OwnedFlowProps>, loaded: Loaded): ReactElement {
  const { opened, backend } = journeyIn(loaded);
  return (
    <>
      {opened(props)}
      <AtHand backend={backend} />
    </>
  );
}

/** The whole of `<MfaFlow/>` on the in-memory backend. Sign in as Ada with what stands below it. */
const meta: Meta<typeof MfaFlow> = {
  title: 'Start here/Whole flow',
  component: MfaFlow,
  parameters: { shell: 'none', controls: { disable: true } },
  loaders: [begin],
};
export default meta;
type Story = StoryObj<typeof MfaFlow>;

const Logo = () => (
  <>
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="sample-logo">
      <path d="M12 2 22 20H2z" />
    </svg>
    Northwind
  </>
);

const areas: NonNullable<NonNullable<OwnedFlowProps['slots']>['areas']> = {
  logo: <Logo />,
  footer: ({ step }) =>
    step === 'firstFactor' ? (
      <a className="host-link" href="/join">
        Create an account
      </a>
    ) : null,
  terms: (
    <p>
      By signing in you accept the{' '}
      <a className="host-link" href="/terms">
        terms
      </a>
      .
    </p>
  ),
};

const everyArea = {
  ...areas,
  aboveHeading: <p>Above the heading: a place for a notice of yours.</p>,
  belowForm: <p>Below the form: “We never ask for your password by email.”</p>,
};

export const Standard: Story = { render: (_, { loaded }) => render({}, loaded) };
export const OnAPageOfItsOwn: Story = {
  // Without what Ada has at hand: nothing stands beside such a page.
  render: (_, { loaded }) =>
    journeyIn(loaded).opened({ service: 'Northwind', layout: 'page', slots: { areas } }),
  parameters: { page: 'none' },
};
export const WithEveryArea: Story = {
  render: (_, { loaded }) => render({ service: 'Northwind', slots: { areas: everyArea } }, loaded),
  parameters: { page: 'nameless' },
};
export const AnotherBrand: Story = {
  render: (_, { loaded }) => render({ service: 'Northwind', slots: { areas } }, loaded),
  globals: { brand: 'green' },
  parameters: { page: 'nameless' },
};
