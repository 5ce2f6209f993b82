import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { holdSecret } from './environment.ts';
import { lifeActor } from './life.ts';
import { redact } from './redacted.ts';
import { createWorld, password, present, withOnly } from '../../test/support/flow.fixture.ts';
import { allText } from '../../test/support/all-text.fixture.ts';

/** Notes the signal of every call. */
function signals() {
  const seen = new Map<string, AbortSignal>();
  const watch = <Port extends object>(name: string, port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([key, part]: [string, unknown]) => {
        if (typeof part === 'object' && part !== null && !Array.isArray(part))
          return [key, watch(`${name}${key}.`, part)];
        if (typeof part !== 'function') return [key, part];
        return [
          key,
          (input: unknown, options: { readonly signal: AbortSignal }) => {
            seen.set(`${name}${key}`, options.signal);
            return part(input, options);
          },
        ];
      }),
    ) as Port; // the same keys and methods
  return { seen, watch: <Port extends object>(port: Port) => watch('', port) };
}

describe('the end of a flow', () => {
  test.each([
    ['session.check', 'session.check', async () => undefined],
    ['firstFactor.password.signIn', 'firstFactor.password.signIn', (world: World) => world.signIn()],
    [
      'challenges.start',
      'challenges.start',
      (world: World) => world.signIn().then(() => world.choose('email')),
    ],
    [
      'challenges.verify',
      'challenges.verify',
      (world: World) =>
        world
          .signIn()
          .then(() => world.choose('authenticator'))
          .then(() => world.submit('123456')),
    ],
    [
      'session.signOut',
      'session.signOut',
      async (world: World) => {
        await world.signIn();
        world.actor.send({ type: 'signOut.requested' });
        await world.settle();
      },
    ],
  ] as const)('[SEC-40] aborts %s in flight', async (_, method, make) => {
    const { seen, watch } = signals();
    const world = createWorld({ adapter: watch });
    if (method === 'session.check') world.backend.faults.always('session.check', 'never');
    else world.backend.faults.next(method, 'never');
    if (method === 'session.check') await world.reload();
    await make(world);
    expect(seen.get(method)?.aborted).toBe(false);
    world.actor.stop();
    await Promise.resolve();
    await Promise.resolve();
    expect(seen.get(method)?.aborted).toBe(true);
  });

  test('[SEC-40, SEC-13] wipes the password of a call in flight', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.faults.next('firstFactor.password.signIn', 'never');
    const typed = { identifier: redact('ada@example.com'), password: redact(password) };
    world.signInChild()?.send({ type: 'password.submitted', ...typed });
    await world.settle();
    expect(typed.password.reveal()).toBe(password);
    world.actor.stop();
    await world.settle();
    expect(typed.password.reveal()).toBeUndefined();
    expect(typed.identifier.reveal()).toBeUndefined();
  });

  test('[SEC-40] wipes challenges, keys and addresses', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    const { key, factorState } = present(world.begun()).getSnapshot().context;
    expect(key?.reveal()).toBeDefined();
    expect(factorState.challenge?.reveal()).toBeDefined();
    world.actor.stop();
    await world.settle();
    expect(key?.reveal()).toBeUndefined();
    expect(factorState.challenge?.reveal()).toBeUndefined();
    expect(allText(world.context()).filter((text) => text.includes('ada@example.com'))).toEqual([]);
  });

  test('[SEC-11, SEC-40] does not happen if a binding stops and restarts it at once, as in Strict Mode', async () => {
    const world = createWorld();
    await world.settle();
    const { environment } = world.context();
    const secret = holdSecret(environment, redact('kept'));
    const first = createActor(lifeActor, { input: { environment } }).start();
    world.actor.stop();
    first.stop();
    const second = createActor(lifeActor, { input: { environment } }).start();
    await world.settle();
    expect(secret.reveal()).toBe('kept');
    second.stop();
    await world.settle();
    expect(secret.reveal()).toBeUndefined();
  });
});

type World = ReturnType<typeof createWorld>;
