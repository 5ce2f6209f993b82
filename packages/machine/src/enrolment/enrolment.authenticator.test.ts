import { describe, expect, test } from 'vitest';
import * as selectors from './enrolment.selectors.ts';
import { createWorld } from '../../test/support/flow.fixture.ts';
import { begun, demanding, enrolment, newcomer } from './enrolment.fixture.ts';

describe('an authenticator app', () => {
  test('is set up by a code from it, which completes the step', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    expect(world.state()).toBe('enrol');
    expect(selectors.selectPhase(begun(world))).toBe('confirming');
    expect(selectors.selectKey(begun(world))?.uri).toMatch(/^otpauth:\/\/totp\//);
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.events).toContainEqual({ type: 'factor.added', kind: 'authenticator' });
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('keeps its key after a wrong code and a lost answer, and is started once', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    const key = selectors.selectKey(begun(world));
    await world.submit('000000');
    world.backend.faults.next('enrolment.confirm', 'offline');
    await world.submit('000000');
    expect(selectors.selectKey(begun(world))).toBe(key);
    expect(world.state()).toBe('enrol');
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('(ERR-29) the answer to its first code is lost: the session is checked, and nothing is created or sent again', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    world.backend.faults.next('enrolment.confirm', 'answerLost');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
    expect(world.backend.calls.count('enrolment.confirm')).toBe(1);
  });

  test('(ERR-29) the answer with its key is lost: a new key is created on a press only', async () => {
    const world = demanding('authenticator');
    world.backend.faults.next('enrolment.begin', 'answerLost');
    await world.signIn();
    await world.wait(60_000);
    expect(selectors.selectPhase(begun(world))).toBe('asking');
    expect(selectors.selectFailure(begun(world))).toMatchObject({ code: 'offline' });
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(selectors.selectPhase(begun(world))).toBe('confirming');
  });

  test('(ERR-19) set up in another tab meanwhile, it counts as set up: a code from it is asked for', async () => {
    const world = demanding('authenticator');
    world.backend.faults.next('enrolment.begin', { failure: { code: 'conflict' } });
    await world.settle();
    world.backend.addFactor('ada', { kind: 'authenticator' });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('(ERR-19) confirmed in another tab meanwhile, this one is done, too', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    world.backend.faults.next('enrolment.confirm', { failure: { code: 'conflict' } });
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.backend.calls.count('enrolment.confirm')).toBe(1);
  });

  test('a rate limit on its creation ends: one press then creates it', async () => {
    const world = demanding('authenticator');
    world.backend.faults.next('enrolment.begin', { rateLimited: 90_000 });
    await world.signIn();
    expect(selectors.selectPhase(begun(world))).toBe('limited');
    await world.wait(90_000);
    world.begun()?.send({ type: 'retry.requested' });
    await world.settle();
    expect(selectors.selectPhase(begun(world))).toBe('confirming');
  });

  test('[SEC-19] an unconfirmed one is cancelled, also before signing out', async () => {
    const world = demanding('authenticator', 'email');
    await world.signIn();
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    expect(world.state()).toBe('chooseFactor');
    expect(world.backend.calls.count('enrolment.cancel')).toBe(1);
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.backend.calls.list.slice(-2)).toEqual(['enrolment.cancel', 'session.signOut']);
  });

  test('[SEC-13] its key is wiped when its screen ends, and when the page is hidden for good', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    const key = begun(world).context.key;
    expect(key?.reveal()).toBeDefined();
    world.actor.send({ type: 'page.left' });
    expect(key?.reveal()).toBeUndefined();
    world.actor.send({ type: 'page.returned', isRestored: true });
    await world.settle();
    const another = begun(world).context.key;
    expect(another?.reveal()).toBeDefined();
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(another?.reveal()).toBeUndefined();
  });

  test('(SEC-18) a key that no app can use is not shown, and is reported to the developer', async () => {
    const fixes: string[] = [];
    const world = createWorld({
      accounts: [newcomer],
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
      input: { onMisconfigured: (fix) => fixes.push(fix) },
    });
    world.backend.faults.next('enrolment.begin', {
      answers: { kind: 'authenticator', handle: 'h', uri: 'otpauth://hotp/A:b?secret=JBSWY3DPEHPK3PXP' },
    });
    await world.signIn();
    expect(world.state()).toBe('denied');
    expect(fixes.join()).toContain('otpauth://totp/');
    expect(fixes.join()).not.toContain('JBSWY3DPEHPK3PXP');
  });

  test.each([undefined, null, '<html>', { ok: true }, { ok: true, value: null }, { ok: true, value: {} }])(
    'an answer like %j is not a key, and not reported as a defect',
    async (answer) => {
      const defects: unknown[] = [];
      const world = createWorld({
        accounts: [newcomer],
        enrolment,
        policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
        input: { onDefect: (error) => defects.push(error) },
        adapter: ({ enrolment: port, ...adapter }) => {
          if (!port) throw new Error('Nothing can be set up.');
          // What a server may answer is not what the types say.
          return { ...adapter, enrolment: { ...port, begin: async () => answer as never } };
        },
      });
      await world.signIn();
      expect(selectors.selectPhase(begun(world))).toBe('asking');
      expect(selectors.selectFailure(begun(world))).toEqual({ code: 'malformed' });
      expect(defects).toEqual([]);
    },
  );

  test('a key that could not be created can be requested again in place, by a press', async () => {
    const world = demanding('authenticator');
    world.backend.faults.next('enrolment.begin', 'server');
    await world.signIn();
    expect(selectors.selectPhase(begun(world))).toBe('asking');
    expect(selectors.selectFailure(begun(world))).toMatchObject({ code: 'server' });
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(selectors.selectKey(begun(world))).toBeDefined();
  });

  test.each([{ code: 'restart' }, { code: 'factor_gone' }, { code: 'expired_code' }] as const)(
    '[ERR-18] one that the server no longer knows ($code) is created again once, with a notice',
    async (failure) => {
      const world = demanding('authenticator');
      await world.signIn();
      const first = selectors.selectKey(begun(world))?.secret;
      world.backend.faults.next('enrolment.confirm', { failure });
      await world.submit('123456');
      expect(selectors.selectKey(begun(world))?.secret).not.toBe(first);
      expect(selectors.selectFailure(begun(world))).toEqual({ code: 'restart' });
      world.backend.faults.next('enrolment.confirm', { failure: { code: 'restart' } });
      await world.submit('123456');
      expect(world.state()).toBe('denied');
      expect(world.context().deniedReason).toBe('restartLoop');
    },
  );

  test('[ERR-32] set up, and demanded again at once: stops instead of looping', async () => {
    const world = demanding('authenticator');
    await world.signIn();
    const check = await world
      .context()
      .environment.adapter.session.check({}, { signal: new AbortController().signal });
    world.backend.faults.always('session.check', { answers: check.ok ? check.value : undefined });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('sameFactorAgain');
  });
});
