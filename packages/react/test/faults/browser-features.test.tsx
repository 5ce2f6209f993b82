import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cellsInScope } from '../support/cells-in-scope.ts';
import { goOn, signInWithPassword } from '../support/commands.fixture.ts';
import { createFlow } from '../support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock, type Person } from '../support/person.fixture.tsx';

const fail = () => {
  throw new Error('not here');
};
/** What a feature can be instead of what it should be. */
const stands: Readonly<Record<string, PropertyDescriptor>> = {
  'is missing': { value: undefined },
  'is null': { value: null },
  'is nonsense': { value: 42 },
  'throws when it is looked at': { get: fail },
  'throws when it is called': { value: fail },
  'gives nothing': { value: () => undefined },
  'gives nonsense': { value: () => 'nonsense' },
  // None of them is asked for a promise, so nobody but this waits for it.
  rejects: {
    value: () => {
      const rejected = Promise.reject(new Error('not here'));
      rejected.catch(() => undefined);
      return rejected;
    },
  },
  'never answers': { value: () => new Promise(() => undefined) },
};

const constructors: Readonly<Record<string, PropertyDescriptor>> = {
  'is missing': { value: undefined },
  'throws when it is called': { value: fail },
  'gives nonsense': {
    value: class Nonsense {
      readonly format = 42;
    },
  },
};

type Place = readonly [object: () => object, name: string];

/** All that the kit asks a browser for and can do without. */
const features: Readonly<Record<string, Place>> = {
  'navigator.onLine': [() => navigator, 'onLine'],
  'navigator.clipboard': [() => navigator, 'clipboard'],
  'navigator.credentials': [() => navigator, 'credentials'],
  matchMedia: [() => globalThis, 'matchMedia'],
  requestSubmit: [() => HTMLFormElement.prototype, 'requestSubmit'],
  sessionStorage: [() => globalThis, 'sessionStorage'],
  localStorage: [() => globalThis, 'localStorage'],
  'Storage.getItem': [() => Storage.prototype, 'getItem'],
  'Storage.setItem': [() => Storage.prototype, 'setItem'],
  'Storage.removeItem': [() => Storage.prototype, 'removeItem'],
  performance: [() => globalThis, 'performance'],
  'performance.now': [() => Performance.prototype, 'now'],
  'Intl.getCanonicalLocales': [() => Intl, 'getCanonicalLocales'],
};

const intl: Readonly<Record<string, Place>> = {
  'Intl.NumberFormat': [() => Intl, 'NumberFormat'],
  'Intl.DateTimeFormat': [() => Intl, 'DateTimeFormat'],
  'Intl.PluralRules': [() => Intl, 'PluralRules'],
};

const cellsOf = (places: typeof features, factors: typeof stands) =>
  Object.entries(places).flatMap(([feature, place]) =>
    Object.entries(factors).map(([how, descriptor]) => ({ feature, place, how, descriptor })),
  );

const cells = [
  ...cellsInScope(cellsOf(features, stands), Object.keys(stands).length),
  ...cellsInScope(cellsOf(intl, constructors), Object.keys(constructors).length),
];

/** Puts it in the place of the feature; gives how to undo it. */
function replace([holderOf, name]: Place, descriptor: PropertyDescriptor): () => void {
  const holder = holderOf();
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, ...descriptor });
  return () => {
    if (own) Object.defineProperty(holder, name, own);
    else Reflect.deleteProperty(holder, name);
  };
}

/** Every screen that asks the browser for something: waits, times, counts, a key to copy, a code from a message. */
async function signIn(person: Person, flow: ReturnType<typeof createFlow>) {
  await person.settle();
  await signInWithPassword(person);
  await person.press(person.button(/^Text message/));
  expect(person.step()).toBe('sentCode');
  await person.press(person.button('Send a new code'));
  person.type('otp-code', '000000');
  await person.submit();
  expect(person.heard.alert.join(' ')).toMatch(/didn't work/);
  flow.backend.faults.next('challenges.verify', { rateLimited: 120_000 });
  person.type('otp-code', '000001');
  await person.submit();
  expect(person.step()).toBe('limited');
  expect(person.container).toHaveTextContent(/2/);
  for (let step = 0; step < 10 && person.step() !== 'done'; step += 1) await goOn(person, flow);
}

async function setUp(person: Person, flow: ReturnType<typeof createFlow>) {
  await person.settle();
  await signInWithPassword(person);
  expect(person.step()).toBe('setUpAuthenticator');
  const copy = person.button('Copy key');
  await person.press(copy);
  for (let step = 0; step < 5 && person.step() !== 'done'; step += 1) await goOn(person, flow);
}

describe('optional browser features may be missing', () => {
  let undo: () => void = () => undefined;
  const errors = vi.spyOn(console, 'error');
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  beforeEach(() => {
    Object.defineProperty(window, 'OTPCredential', { configurable: true, value: class OTPCredential {} });
    errors.mockClear();
  });
  afterEach(() => {
    undo();
    Reflect.deleteProperty(window, 'OTPCredential');
    sessionStorage.clear();
    localStorage.clear();
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each(cells)(
    '[ERR-35] $feature $how: people can sign in and set up a factor',
    async ({ place, descriptor }) => {
      // Storage as the kit has it by default, not that of a test.
      const own = { storage: undefined, lastUsed: undefined };
      undo = replace(place, descriptor);
      const flow = createFlow(['authenticator', 'phone', 'recoveryCode']);
      const person = renderFlow(flow, own);
      await signIn(person, flow);
      expect(person.heading()).toBe("You're signed in");
      person.leave();

      const other = createFlow([], {
        enrolment: ['authenticator'],
        policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
      });
      const newcomer = renderFlow(other, own);
      await setUp(newcomer, other);
      expect(newcomer.heading()).toBe("You're signed in");
      newcomer.leave();
      undo();
      expect(errors.mock.calls).toEqual([]);
    },
  );
});
