import type { MfaAdapter } from '@mfa-flow/contract';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import type { MfaFlowInput } from '../mfa-flow/mfa-flow.types.ts';

const fail = () => {
  throw new Error('host code');
};
/** Gives a promise although nothing is asked for, as an async function of a page does. */
const reject = (): void => Promise.reject(new Error('host code')) as never;

const reported = vi.spyOn(globalThis.console, 'error');
beforeEach(() => reported.mockClear().mockImplementation(() => undefined));
afterAll(() => reported.mockRestore());

const reports = () => reported.mock.calls.length;

/** Whatever a page written in JavaScript may hand over. */
const nonsense = (input: object) => input as Partial<MfaFlowInput>;

describe('the flow survives faulty code of the host', () => {
  test.each([
    ['throws', fail],
    ['rejects', reject],
  ])('[ERR-33] `onDefect` that %s', async (_, onDefect) => {
    const world = createWorld({ input: { onDefect }, accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.faults.next('challenges.verify', 'throws');
    await world.submit('123456');
    expect(reports()).toBe(1);
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('[ERR-33] `onMisconfigured` that throws', async () => {
    const world = createWorld({ input: { onMisconfigured: fail } });
    await world.signIn();
    world.backend.faults.next('challenges.start', { failure: { code: 'misconfigured' } });
    await world.choose('email');
    expect(world.state()).toBe('chooseFactor');
    expect(reports()).toBe(1);
  });

  test.each([
    ['throws', fail],
    ['rejects', reject],
    ['is missing', undefined],
    ['is no function', 'https://app.example'],
  ])('[ERR-33] `navigate` that %s: back to the form, with an error', async (_, navigate) => {
    const world = createWorld({
      firstFactors: ['password', 'provider'],
      providerPage: 'https://app.example/provider',
      input: nonsense({ navigate, returnTo: '/back' }),
    });
    await world.settle();
    world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
    await world.settle();
    const child = world.signInChild()?.getSnapshot();
    expect(child?.value).toBe('entering');
    expect(child?.context.failure?.code).toBe('unexpected');
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
  });

  test.each([
    ['storage', { read: fail, write: fail, clear: fail }],
    ['storage', {}],
    ['storage', { read: () => 42, write: reject, clear: reject }],
    ['storage', { read: reject, write: reject, clear: reject }],
    ['lastUsed', { read: fail, write: fail, clear: fail }],
    ['lastUsed', { read: () => ({}), write: reject, clear: reject }],
    ['lastUsed', { read: reject, write: reject, clear: reject }],
    ['now', fail],
    ['now', () => Number.NaN],
    ['now', () => 'soon'],
    ['now', () => Symbol('soon')],
    ['customKinds', 'passkey'],
    ['customKinds', null],
    ['ceremonies', null],
    ['ceremonies', { passkey: 'run' }],
    ['defaultCountry', 44],
    ['returnTo', {}],
    ['timeoutMs', 'soon'],
    ['slowMs', null],
  ])('[ERR-33] the option `%s` is %j', async (name, value) => {
    const world = createWorld({ input: nonsense({ [name]: value }), accounts: [withOnly('authenticator')] });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('[ERR-33] the option `ceremonies` throws when it is read: reported once, and left out', async () => {
    const ceremonies = Object.defineProperty({}, 'passkey', { enumerable: true, get: fail });
    const world = createWorld({ input: nonsense({ ceremonies }), accounts: [withOnly('authenticator')] });
    await world.signIn();
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(reports()).toBe(1);
  });

  test.each([Infinity, Number.NaN, 0, -1, 2 ** 31, 1e300])(
    '[ERR-33, UX-7] a time limit of %s ms ends no call at once',
    async (timeoutMs) => {
      const warnings: string[] = [];
      const world = createWorld({
        input: { timeoutMs, slowMs: timeoutMs, onMisconfigured: (fix) => warnings.push(fix) },
        accounts: [withOnly('authenticator')],
      });
      await world.signIn();
      world.backend.faults.next('challenges.verify', { slowMs: 30 });
      await world.submit(world.authenticatorCode());
      await world.wait(20);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(world.state()).toBe('done');
      expect(warnings).toEqual([expect.stringContaining('timeoutMs'), expect.stringContaining('slowMs')]);
    },
  );
});

describe('an incomplete adapter', () => {
  const half = (change: (adapter: MfaAdapter) => object) => (adapter: MfaAdapter) =>
    ({ ...adapter, ...change(adapter) }) as MfaAdapter;

  test.each([
    ['enrolment: {}', () => ({ enrolment: {} })],
    ['enrolment: null', () => ({ enrolment: null })],
    ['emailVerification: {}', () => ({ emailVerification: {} })],
    [
      'firstFactor.redirect: {}',
      ({ firstFactor }: MfaAdapter) => ({ firstFactor: { ...firstFactor, redirect: {} } }),
    ],
    [
      'firstFactor.code: {}',
      ({ firstFactor }: MfaAdapter) => ({ firstFactor: { ...firstFactor, code: {} } }),
    ],
    [
      'firstFactor.redirect.providers: null',
      ({ firstFactor }: MfaAdapter) => ({
        firstFactor: { ...firstFactor, redirect: { providers: null, start: fail, complete: fail } },
      }),
    ],
    [
      'a port whose getter throws',
      () => ({
        get enrolment() {
          return fail();
        },
      }),
    ],
    ['scope: 42', () => ({ scope: 42 })],
  ])('[ERR-33] %s is left out, and people sign in', async (_, change) => {
    const warnings: string[] = [];
    const world = createWorld({
      adapter: (adapter) =>
        Object.create(Object.prototype, {
          ...Object.getOwnPropertyDescriptors(adapter),
          ...Object.getOwnPropertyDescriptors(change(adapter)),
        }) as MfaAdapter,
      input: { onMisconfigured: (fix) => warnings.push(fix) },
      accounts: [withOnly('authenticator')],
    });
    await world.signIn();
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test.each([
    ['no adapter at all', () => undefined],
    ['session: {}', half(() => ({ session: {} }))],
    ['challenges: {}', half(() => ({ challenges: {} }))],
    [
      'session.check that gives nothing',
      half(({ session }) => ({ session: { ...session, check: () => undefined } })),
    ],
  ])('[ERR-33, ERR-37] %s: a screen that can be left', async (_, adapter) => {
    const warnings: string[] = [];
    const world = createWorld({
      adapter: adapter as (adapter: MfaAdapter) => MfaAdapter,
      input: { onMisconfigured: (fix) => warnings.push(fix) },
      accounts: [withOnly('authenticator')],
    });
    await world.signIn();
    expect(world.actor.getSnapshot().status).toBe('active');
    expect(['unreachable', 'denied', 'challenge']).toContain(world.state());
  });
});

describe('an error inside the machine', () => {
  test('[ERR-37] a child actor that fails leads to a screen that can be left', async () => {
    const defects: unknown[] = [];
    const world = createWorld({
      accounts: [withOnly('authenticator')],
      input: { onDefect: (error) => defects.push(error) },
    });
    await world.signIn();
    const error = new Error('a mistake');
    world.actor.send({ type: 'xstate.error.actor.challenge', error } as never);
    await world.settle();
    expect(world.state()).toBe('unreachable');
    expect(world.context().failure?.code).toBe('unexpected');
    expect(defects).toEqual([error]);
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('[ERR-37] features newer than the supported browsers are not needed', async () => {
    const newer = ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'] as const;
    const kept = newer.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
    const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse');
    for (const name of newer) Reflect.deleteProperty(Array.prototype, name);
    Reflect.deleteProperty(URL, 'canParse');
    try {
      const world = createWorld({ firstFactors: ['password', 'email'] });
      await world.signIn();
      await world.choose('email');
      const { code = '' } = world.backend.outbox.messages[0] ?? {};
      await world.submit(code);
      expect(world.state()).toBe('done');
    } finally {
      for (const [name, descriptor] of kept) {
        if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
      }
      if (canParse) Object.defineProperty(URL, 'canParse', canParse);
    }
  });
});
