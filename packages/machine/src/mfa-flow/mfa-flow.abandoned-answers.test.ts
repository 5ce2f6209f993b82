import { describe, expect, test } from 'vitest';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

/** The backend verifies at once, and its answer is delayed. */
const slowAnswer = { slowMs: 30 } as const;
const answerArrives = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('an abandoned answer', () => {
  test.each(['authenticator', 'recoveryCode'] as const)(
    '[ERR-38] to the %s: the session is checked, and a verified person is done',
    async (kind) => {
      const world = createWorld();
      await world.signIn();
      await world.choose(kind);
      world.backend.faults.next('challenges.verify', slowAnswer);
      await world.submit(
        kind === 'authenticator' ? world.authenticatorCode() : (world.backend.recoveryCodes('ada')[0] ?? ''),
      );
      world.actor.send({ type: 'otherFactor.requested' });
      await world.settle();
      expect(world.state()).toBe('done');
      expect(world.context().finished?.how).toBe('signedIn');
      await answerArrives();
      expect(world.backend.calls.count('challenges.verify')).toBe(1);
    },
  );

  test('[ERR-38] to a wrong code: the new choice follows after the session check', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.backend.faults.next('challenges.verify', slowAnswer);
    await world.submit('000000');
    const before = world.backend.calls.count('session.check');
    await world.choose('email');
    expect(world.backend.calls.count('session.check')).toBe(before + 1);
    expect(world.state()).toBe('challenge');
    expect(world.message()?.to).toBe('ada@example.com');
    await answerArrives();
    expect(world.state()).toBe('challenge');
  });

  test('[ERR-38] of a slow server that verifies before the next message is requested: nothing is sent', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.backend.faults.next('challenges.verify', 'never');
    await world.submit(world.authenticatorCode());
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    expect(world.state()).toBe('chooseFactor');
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    await world.choose('email');
    expect(world.state()).toBe('done');
    expect(world.backend.outbox.messages).toEqual([]);
  });

  test('[ERR-38] to a sign-in code: going back to the password finds the session', async () => {
    const world = createWorld({ accounts: [withOnly()], firstFactors: ['password', 'email'] });
    await world.settle();
    world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
    await world.settle();
    await world.typeAddress('ada@example.com');
    world.backend.faults.next('firstFactor.code.verify', slowAnswer);
    await world.submit(world.message()?.code ?? '');
    world.signInChild()?.send({ type: 'password.chosen' });
    await world.settle();
    await answerArrives();
    expect(world.state()).toBe('done');
  });

  test('[ERR-38] to a sign-in code: changing the address finds the session', async () => {
    const world = createWorld({ accounts: [withOnly()], firstFactors: ['password', 'email'] });
    await world.settle();
    world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
    await world.settle();
    await world.typeAddress('ada@example.com');
    world.backend.faults.next('firstFactor.code.verify', slowAnswer);
    await world.submit(world.message()?.code ?? '');
    world.begun()?.send({ type: 'address.change.requested' });
    await world.settle();
    await answerArrives();
    expect(world.state()).toBe('done');
  });

  test('[ERR-38] to a set-up: the confirmed factor counts', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator', 'email'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator', 'email'] } },
    });
    await world.signIn();
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    world.backend.faults.next('enrolment.confirm', slowAnswer);
    await world.submit(world.authenticatorCode());
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    await answerArrives();
    expect(world.state()).toBe('done');
  });

  test('[ERR-38, SEC-19] with a new key: the key is cancelled when it arrives', async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator', 'email'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator', 'email'] } },
      // A vendor's client that takes no signal.
      adapter: ({ enrolment, ...adapter }) => ({
        ...adapter,
        ...(enrolment && {
          enrolment: {
            ...enrolment,
            begin: (request) => enrolment.begin(request, { signal: new AbortController().signal }),
          },
        }),
      }),
    });
    await world.signIn();
    world.backend.faults.next('enrolment.begin', slowAnswer);
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    world.actor.send({ type: 'otherFactor.requested' });
    await world.settle();
    expect(world.state()).toBe('chooseFactor');
    await answerArrives();
    expect(world.backend.calls.count('enrolment.cancel')).toBe(1);
  });
});
