import { act } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OwnedFlowProps } from '../mfa-flow/mfa-flow.types.ts';
import { goOn, signInWithPassword } from '../testing/deeds.fixture.ts';
import { createFlow, type TestFlow } from '../testing/flow.fixture.tsx';
import { fetchScreens, sitDown, stopTheClock, type Person } from '../testing/person.fixture.tsx';

type Props = Partial<OwnedFlowProps>;

/** A text that is nobody's business. */
const secret = 'host code';

/** What a function of the host may do, whatever it should. */
const deeds: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error(secret);
  },
  'throws nothing': () => {
    // oxlint-disable-next-line no-throw-literal, only-throw-error -- pages do that, too
    throw undefined;
  },
  rejects: () => Promise.reject(new Error(secret)),
  'never answers': () => new Promise(() => undefined),
  'gives nonsense': () => 42,
  // oxlint-disable-next-line unicorn/no-thenable -- what pages give by mistake is what is tried here
  'gives what only looks like a promise': () => ({ then: 42 }),
  'gives what throws when it is waited for': () => ({
    // oxlint-disable-next-line unicorn/no-thenable -- as above
    then: () => {
      throw new Error(secret);
    },
  }),
};

interface Host {
  readonly open?: () => TestFlow;
  /** Hands the function over. */
  readonly give: (deed: () => unknown) => Record<string, unknown>;
  /** Up to the moment at which it is called. */
  readonly make?: (person: Person, flow: TestFlow) => Promise<void>;
  /** Nothing is told: a store that cannot keep is the same as an empty one. */
  readonly isQuiet?: true;
}

type FunctionName<Given> = {
  [Name in keyof Given]-?: NonNullable<Given[Name]> extends (...given: never[]) => unknown ? Name : never;
}[keyof Given];

type HostFunction = FunctionName<Omit<OwnedFlowProps, 'adapter' | 'actor'>>;

const withApp = () => createFlow(['authenticator']);

const asGiven = (name: string) => (deed: () => unknown) => ({ [name]: deed });

async function finish(person: Person, flow: TestFlow) {
  for (let step = 0; step < 12 && person.step() !== 'done'; step += 1) await goOn(person, flow);
}

const withProvider = () =>
  createFlow(['authenticator'], {
    firstFactors: ['password', 'provider'],
    providerPage: 'https://app.example/provider',
  });

/** Total: a new callback of the component does not compile before it is said here when it is called. */
const callbacks: { readonly [Name in HostFunction]: Host } = {
  onDone: { give: asGiven('onDone'), make: finish },
  onEvent: { give: asGiven('onEvent') },
  onTitle: { give: asGiven('onTitle') },
  onSignInNeeded: {
    open: () => {
      const { adapter, ...flow } = createFlow(['authenticator']);
      const { firstFactor: _firstFactor, ...signedInByHost } = adapter;
      const { element } = flow;
      return {
        ...flow,
        adapter: signedInByHost,
        element: (props) => element({ ...props, adapter: props?.adapter ?? signedInByHost }),
      };
    },
    give: asGiven('onSignInNeeded'),
    make: async (person, { backend, browser }) => {
      expect(person.step()).toBe('signedOut');
      backend.signIn(browser, 'ada');
      await person.reload();
    },
  },
  onSignedOut: {
    give: asGiven('onSignedOut'),
    make: async (person) => {
      await signInWithPassword(person);
      await person.press(person.button('Cancel and sign out'));
      expect(person.step()).toBe('firstFactor');
    },
  },
  onContinue: {
    give: asGiven('onContinue'),
    make: async (person, flow) => {
      await finish(person, flow);
      await person.press(person.button('Continue'));
    },
  },
  onDefect: {
    give: asGiven('onDefect'),
    make: async (person, { backend }) => {
      backend.faults.next('firstFactor.password.signIn', 'throws');
      await signInWithPassword(person);
    },
  },
  onMisconfigured: {
    open: () => createFlow(['email', 'authenticator']),
    give: asGiven('onMisconfigured'),
    make: async (person, { backend }) => {
      backend.faults.next('challenges.start', { failure: { code: 'misconfigured' } });
      await signInWithPassword(person);
      await person.press(person.button(/^Email/));
    },
  },
  navigate: {
    open: withProvider,
    give: asGiven('navigate'),
    make: async (person) => {
      await person.press(person.button(/Acme ID/));
      await person.wait(61_000);
      act(() => void document.dispatchEvent(new Event('visibilitychange')));
      await person.settle();
      expect(person.step()).toBe('firstFactor');
      expect(person.field('password')?.readOnly).toBe(false);
    },
  },
};

const store = (name: 'notes' | 'lastUsed', method: 'read' | 'write' | 'clear'): Host => ({
  open: () => createFlow(['authenticator', 'phone']),
  give: (deed) => ({
    [name]: { read: () => undefined, write: () => undefined, clear: () => undefined, [method]: deed },
  }),
  make: async (person) => {
    await signInWithPassword(person);
    await person.press(person.button('Cancel and sign out'));
  },
  isQuiet: true,
});

const stores: readonly (readonly [string, Host])[] = [
  ['notes.read', store('notes', 'read')],
  ['notes.write', store('notes', 'write')],
  ['notes.clear', store('notes', 'clear')],
  ['lastUsed.read', store('lastUsed', 'read')],
  ['lastUsed.write', store('lastUsed', 'write')],
];

const cells = [...Object.entries<Host>(callbacks), ...stores].flatMap(([name, host]) =>
  Object.entries(deeds).map(([how, deed]) => ({ name, host, how, deed })),
);

/** Whatever a page written in JavaScript may hand over. */
const nonsense = (props: object) => props as Props;

describe('whatever code of the host does, people sign in', () => {
  const errors = vi.spyOn(console, 'error');
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    process.on('unhandledRejection', note);
  });
  beforeEach(() => {
    errors.mockReset().mockImplementation(() => {});
    unhandled.length = 0;
  });
  afterEach(() => sessionStorage.clear());
  afterAll(() => {
    process.off('unhandledRejection', note);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const reported = () =>
    errors.mock.calls.filter(([text]) => typeof text === 'string' && text.startsWith('mfa-flow:'));

  test.each(cells)('[ERR-33] `$name` that $how', async ({ host, how, deed }) => {
    const called = vi.fn(deed);
    const flow = host.open?.() ?? withApp();
    const person = sitDown(flow, nonsense(host.give(called)));
    await person.settle();
    await host.make?.(person, flow);
    await finish(person, flow);
    expect(person.step()).toBe('done');
    expect(called, 'it was called').toHaveBeenCalled();
    expect(document.body).not.toHaveTextContent(secret);
    // What went wrong is told to the developer once for each time, and nothing else is.
    const isMistake = /throws|rejects/.test(how) && !host.isQuiet;
    expect(reported()).toHaveLength(isMistake ? called.mock.calls.length : 0);
    expect(errors.mock.calls).toHaveLength(reported().length);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
    person.leave();
  });

  const everyFunction = Object.keys(callbacks);

  test.each([null, 42, 'text', {}, []])('[ERR-33] all of them are %j', async (value) => {
    const flow = withApp();
    const person = sitDown(flow, nonsense(Object.fromEntries(everyFunction.map((name) => [name, value]))));
    await person.settle();
    await finish(person, flow);
    expect(person.heading()).toBe('You are signed in.');
    person.leave();
  });
});
