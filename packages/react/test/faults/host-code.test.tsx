import { succeeded, toHandle, type Factor, type MfaAdapter } from '@mfa-flow/contract';
import { act } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enOnDemand } from '../../src/messages/en.on-demand.ts';
import { en } from '../../src/messages/en.ts';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import { cellsInScope } from '../support/cells-in-scope.ts';
import { goOn, signInWithPassword } from '../support/commands.fixture.ts';
import { createFlow, type TestFlow } from '../support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock, type Person } from '../support/person.fixture.tsx';

type Props = Partial<OwnedFlowProps>;

/** A private text. */
const secret = 'host code';

/** Faulty behaviour of host functions. */
const commands: Readonly<Record<string, () => unknown>> = {
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
  readonly give: (command: () => unknown) => Record<string, unknown>;
  /** Up to the moment at which it is called. */
  readonly make?: (person: Person, flow: TestFlow) => Promise<void>;
  /** Nothing is told: a store that cannot keep is the same as an empty one, and what a device does is told to `onDefect`. */
  readonly isQuiet?: true;
}

type FunctionName<Given> = {
  [Name in keyof Given]-?: NonNullable<Given[Name]> extends (...given: never[]) => unknown ? Name : never;
}[keyof Given];

/** A token that cannot be had is a failure of the call, and no sign-in: `mfa-flow.attestation.test.ts` of the machine. */
type HostFunction = FunctionName<Omit<OwnedFlowProps, 'adapter' | 'actor' | 'attestation'>>;

const withApp = () => createFlow(['authenticator']);

const asGiven = (name: string) => (command: () => unknown) => ({ [name]: command });

async function finish(person: Person, flow: TestFlow) {
  for (let step = 0; step < 12 && person.step() !== 'done'; step += 1) await goOn(person, flow);
}

const withProvider = () =>
  createFlow(['authenticator'], {
    firstFactors: ['password', 'provider'],
    providerPage: 'https://app.example/provider',
  });

const inMessages =
  (...path: readonly string[]) =>
  (command: () => unknown) => ({
    messages: path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), command),
  });

async function enterWrongCode(person: Person) {
  await signInWithPassword(person);
  for (const code of ['000000', '000001', '000002']) {
    person.type('otp-code', code);
    await person.submit();
  }
}

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

const store = (name: 'storage' | 'lastUsed', method: 'read' | 'write' | 'clear'): Host => ({
  open: () => createFlow(['authenticator', 'phone']),
  give: (command) => ({
    [name]: { read: () => undefined, write: () => undefined, clear: () => undefined, [method]: command },
  }),
  make: async (person) => {
    await signInWithPassword(person);
    await person.press(person.button('Cancel and sign out'));
  },
  isQuiet: true,
});

const stores: readonly (readonly [string, Host])[] = [
  ['notes.read', store('storage', 'read')],
  ['notes.write', store('storage', 'write')],
  ['notes.clear', store('storage', 'clear')],
  ['lastUsed.read', store('lastUsed', 'read')],
  ['lastUsed.write', store('lastUsed', 'write')],
];

/** Words that data flows into, and words that are plain text in English. */
const words: readonly (readonly [string, Host])[] = [
  ['messages.signIn.heading', { give: inMessages('signIn', 'heading') }],
  ['messages.common.signedInAs', { give: inMessages('common', 'signedInAs'), make: finish }],
  ['messages.authenticator.hint', { give: inMessages('authenticator', 'hint'), make: finish }],
  ['messages.authenticator.tips', { give: inMessages('authenticator', 'tips'), make: enterWrongCode }],
  [
    'messages.failuresIn.authenticator.wrong_code',
    { give: inMessages('failuresIn', 'authenticator', 'wrong_code'), make: enterWrongCode },
  ],
  ['messages.common.attemptsLeft', { give: inMessages('common', 'attemptsLeft'), make: enterWrongCode }],
  [
    'messages.places.emailInText',
    {
      open: () => createFlow(['email', 'authenticator']),
      give: inMessages('places', 'emailInText'),
      make: async (person) => {
        await signInWithPassword(person);
        await person.press(person.button(/^Email/));
      },
    },
  ],
  [
    'messages.setUpAuthenticator.intro',
    {
      open: () =>
        createFlow([], {
          enrolment: ['authenticator'],
          policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
        }),
      give: inMessages('setUpAuthenticator', 'intro'),
      make: finish,
    },
  ],
];

/** Every word of a catalog, replaced. */
const everyWord = (catalog: object, command: unknown): object =>
  Object.fromEntries(
    Object.entries(catalog).map(([name, word]: [string, unknown]) => [
      name,
      typeof word === 'object' && word !== null && !Array.isArray(word) ? everyWord(word, command) : command,
    ]),
  );

/** A device confirms people, where it does. */
const withPasskey = (): TestFlow => {
  const flow = createFlow(['authenticator', 'email']);
  const adapter: MfaAdapter = {
    ...flow.adapter,
    session: {
      ...flow.adapter.session,
      check: async (...given) => {
        const answer = await flow.adapter.session.check(...given);
        return answer.ok && answer.value.status === 'factorsRequired'
          ? succeeded({ ...answer.value, factors: [passkey, ...answer.value.factors] })
          : answer;
      },
    },
    challenges: {
      ...flow.adapter.challenges,
      start: async (input, options) =>
        input.factorId === passkey.id
          ? succeeded({
              handle: toHandle('passkey'),
              factorId: passkey.id,
              delivery: 'ceremony',
              options: undefined,
            })
          : flow.adapter.challenges.start(input, options),
    },
  };
  return { ...flow, adapter, element: (props) => flow.element({ adapter, ...props }) };
};

const passkey: Factor = {
  id: 'key',
  kind: 'passkey',
  delivery: 'ceremony',
  can: { challenge: true, setUp: false },
  destinations: [],
};

const ceremony: Host = {
  open: withPasskey,
  give: (passkey) => ({ ceremonies: { passkey } }),
  make: async (person) => {
    await signInWithPassword(person);
    await person.press(person.part('factor'));
    expect(person.step()).toBe('ceremony');
    await person.press(person.primary());
    await person.wait(61_000);
    // A device waits for its person without a limit: whoever does not wait says so.
    const cancel = person.button('Cancel');
    if (cancel) await person.press(cancel);
    await person.press(person.button('Use another method'));
    await person.press(person.button(/^Authenticator/));
    expect(person.step()).toBe('authenticator');
  },
  isQuiet: true,
};

const cells = [
  ...Object.entries<Host>(callbacks),
  ...stores,
  ...words,
  ['ceremonies.passkey', ceremony] as const,
].flatMap(([name, host]) => Object.entries(commands).map(([how, command]) => ({ name, host, how, command })));

/** Whatever a page written in JavaScript may hand over. */
const nonsense = (props: object) => props as Props;

describe('people can sign in despite faulty host code', () => {
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

  test.each(cellsInScope(cells, Object.keys(commands).length))(
    '[ERR-33] `$name` that $how',
    async ({ host, how, command }) => {
      const called = vi.fn(command);
      const flow = host.open?.() ?? withApp();
      const person = renderFlow(flow, nonsense(host.give(called)));
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
    },
  );

  const wordless = [
    ...Object.entries(commands),
    ...Object.entries({
      'is no word': 42,
      'is a promise': new Promise(() => undefined),
      'is a list of nothing': [{}],
    }),
  ];

  test.each(wordless)('[ERR-33] every message of a catalog that %s', async (_, command) => {
    const catalog = everyWord({ ...en, ...enOnDemand }, command);
    for (const flow of [withApp(), createFlow(['email']), createFlow(['recoveryCode'])]) {
      const person = renderFlow(flow, nonsense({ catalog }));
      await person.settle();
      expect(person.heading()).toBe('Sign in to Acme');
      await finish(person, flow);
      expect(person.heading()).toBe("You're signed in");
      expect(document.body).not.toHaveTextContent(secret);
      person.leave();
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });

  const trap = () =>
    Object.defineProperty({}, 'parts', { enumerable: true, get: () => commands['throws']?.() });

  test.each(['ceremonies', 'customViews', 'sensitiveProps', 'slots', 'messages', 'catalog'])(
    '[ERR-33] `%s` that throws when it is read is left out',
    async (name) => {
      const flow = withApp();
      const person = renderFlow(flow, nonsense({ [name]: trap() }));
      await person.settle();
      await finish(person, flow);
      expect(person.heading()).toBe("You're signed in");
      expect(reported().length).toBeGreaterThan(0);
      person.leave();
    },
  );

  const everyFunction = Object.keys(callbacks);

  test.each([null, 42, 'text', {}, []])('[ERR-33] all of them are %j', async (value) => {
    const flow = withApp();
    const person = renderFlow(flow, nonsense(Object.fromEntries(everyFunction.map((name) => [name, value]))));
    await person.settle();
    await finish(person, flow);
    expect(person.heading()).toBe("You're signed in");
    person.leave();
  });
});
