import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { ada, bob, createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';
import { createTwoPhones } from '../../test/support/two-phones.fixture.ts';
import { selectPhase } from '../enrolment/enrolment.selectors.ts';
import { selectVerifyEmailActor } from '../mfa-flow/mfa-flow.selectors.ts';

type World = ReturnType<typeof createWorld>;

/** The backend sends at once, and its answer is delayed. */
const slowAnswer = { slowMs: 30 } as const;
const answerArrives = () => new Promise((resolve) => setTimeout(resolve, 60));

const sent = (world: World) => world.backend.outbox.messages.length;

async function signInByCode(world: World, address = 'ada@example.com') {
  world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
  await world.settle();
  await world.typeAddress(address);
}

const signOut = async (world: World) => {
  world.actor.send({ type: 'signOut.requested' });
  await world.settle();
};

const leaveFactor = async (world: World) => {
  world.actor.send({ type: 'otherFactor.requested' });
  await world.settle();
};

const retry = async (world: World) => {
  world.actor.send({ type: 'retry.requested' });
  await world.settle();
};

const changeAddress = async (world: World) => {
  world.begun()?.send({ type: 'address.change.requested' });
  await world.settle();
};

describe('the wait between messages', () => {
  test('[SEC-37] leaving during a send and coming back requests no other message', async () => {
    const world = createWorld();
    await world.signIn();
    world.backend.faults.always('challenges.start', slowAnswer);
    for (let times = 0; times < 5; times += 1) {
      await world.choose('phone');
      world.actor.send({ type: 'otherFactor.requested' });
      await world.settle();
    }
    await world.choose('phone');
    await answerArrives();
    expect(sent(world)).toBe(1);
    expect(world.backend.calls.count('challenges.start')).toBe(1);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[SEC-37] leaving during a resend and coming back requests no other message', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('phone');
    await world.wait(30_000);
    world.backend.faults.always('challenges.resend', slowAnswer);
    for (let times = 0; times < 5; times += 1) {
      await world.request();
      world.actor.send({ type: 'otherFactor.requested' });
      await world.settle();
      await world.choose('phone');
    }
    await answerArrives();
    expect(sent(world)).toBe(2);
  });

  test.each(['timeout', 'offline', 'server', 'malformed', 'throws'] as const)(
    '[SEC-37] an answer lost by %s keeps the wait that started with the press',
    async (fault) => {
      const world = createWorld({ accounts: [withOnly('phone', 'email')] });
      await world.signIn();
      world.backend.faults.next('challenges.start', fault === 'timeout' ? 'never' : fault);
      await world.choose('phone');
      if (fault === 'timeout') {
        world.factor()?.send({ type: 'call.cancelled' });
        await world.settle();
      }
      const calls = world.backend.calls.count('challenges.start');
      await world.wait(29_000);
      await world.request();
      world.actor.send({ type: 'otherFactor.requested' });
      await world.choose('phone');
      expect(world.backend.calls.count('challenges.start')).toBe(calls);
      await world.wait(1_000);
      await world.request();
      expect(world.backend.calls.count('challenges.start')).toBe(calls + 1);
    },
  );

  test('[SEC-37, ERR-24] a message that was certainly not sent can be requested again at once', async () => {
    const world = createWorld({ accounts: [withOnly('phone', 'email')] });
    await world.signIn();
    world.backend.faults.next('challenges.start', { failure: { code: 'delivery_failed' } });
    await world.choose('phone');
    await world.request();
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] survives signing out and in again', async () => {
    const world = createWorld({ accounts: [withOnly('email'), bob] });
    for (let times = 0; times < 4; times += 1) {
      await world.signIn();
      world.actor.send({ type: 'signOut.requested' });
      await world.settle();
    }
    expect(sent(world)).toBe(1);
    await world.signIn(bob.password, bob.identifier);
    expect(world.message()?.to).toBe('bob@example.org');
  });

  test('[SEC-37] survives a reload during the send', async () => {
    const world = createWorld({
      accounts: [withOnly('phone', 'email')],
      input: { storage: memoryStorage() },
    });
    await world.signIn();
    world.backend.faults.next('challenges.start', slowAnswer);
    await world.choose('phone');
    await world.reload();
    await world.choose('phone');
    await answerArrives();
    await world.request();
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] sign-in by code: "change" and the same address reuses the sent message', async () => {
    const world = createWorld({ accounts: [withOnly()], firstFactors: ['password', 'email'] });
    await world.settle();
    await signInByCode(world);
    for (const typed of ['ada@example.com', ' ada@example.com', 'ADA@example.com', 'ada@example.com']) {
      await changeAddress(world);
      expect(selectPhase(present(world.begun()).getSnapshot())).toBe('asking');
      await world.typeAddress(typed);
    }
    expect(sent(world)).toBe(1);
    expect(world.backend.calls.count('firstFactor.code.start')).toBe(1);
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[SEC-37] sign-in by code: another address gets its own message, and its own wait', async () => {
    const world = createWorld({ accounts: [withOnly(), bob], firstFactors: ['password', 'email'] });
    await world.settle();
    await signInByCode(world);
    await changeAddress(world);
    await world.typeAddress('bob@example.org');
    await changeAddress(world);
    await world.typeAddress('ada@example.com');
    expect(sent(world)).toBe(2);
  });

  test('[SEC-37] sign-in by code: going back to the password and returning sends nothing more', async () => {
    const world = createWorld({ accounts: [withOnly()], firstFactors: ['password', 'email'] });
    await world.settle();
    world.backend.faults.always('firstFactor.code.start', slowAnswer);
    for (let times = 0; times < 4; times += 1) {
      await signInByCode(world);
      world.signInChild()?.send({ type: 'password.chosen' });
      await world.settle();
    }
    await answerArrives();
    expect(sent(world)).toBe(1);
    await signInByCode(world);
    await answerArrives();
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[SEC-37] sign-in by code: a reload does not shorten the wait, and stores no address', async () => {
    const storage = memoryStorage();
    const world = createWorld({
      accounts: [withOnly()],
      firstFactors: ['password', 'email'],
      input: { storage },
    });
    await world.settle();
    await signInByCode(world);
    expect(storage.read()).not.toContain('ada');
    await world.reload();
    await signInByCode(world);
    expect(sent(world)).toBe(1);
    await world.wait(30_000);
    world.begun()?.send({ type: 'retry.requested' });
    await world.typeAddress('ada@example.com');
    expect(sent(world)).toBe(2);
  });

  test('[SEC-37] a factor that is set up: leaving and coming back waits, and then sends', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [] }],
      enrolment: ['phone', 'authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone', 'authenticator'] } },
    });
    await world.signIn();
    for (let times = 0; times < 4; times += 1) {
      world.actor.send({ type: 'setUp.chosen', factorId: 'phone' });
      await world.settle();
      world.begun()?.send({ type: 'begin.requested' });
      await world.settle();
      world.actor.send({ type: 'otherFactor.requested' });
      await world.settle();
    }
    expect(sent(world)).toBe(1);
    world.actor.send({ type: 'setUp.chosen', factorId: 'phone' });
    await world.settle();
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(selectPhase(present(world.begun()).getSnapshot())).toBe('limited');
    await world.wait(30_000);
    world.begun()?.send({ type: 'retry.requested' });
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(sent(world)).toBe(2);
  });

  test('[SEC-37] the link that verifies an address: signing out and in sends no second one', async () => {
    const world = createWorld({
      accounts: [{ ...withOnly(), emailVerified: false }],
      emailMustBeVerified: 'first',
      emailVerificationPage: 'https://app.example/verify',
    });
    for (let times = 0; times < 3; times += 1) {
      await world.signIn();
      expect(world.state()).toBe('verifyEmail');
      selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'message.requested' });
      await world.settle();
      world.actor.send({ type: 'signOut.requested' });
      await world.settle();
    }
    expect(sent(world)).toBe(1);
  });

  test.each(['fresh', 'sent again'])(
    '[SEC-37] a factor that is set up, %s: a reload does not shorten the wait',
    async (situation) => {
      const world = createWorld({
        accounts: [{ ...ada, factors: [] }],
        enrolment: ['phone', 'authenticator'],
        policy: { anyOf: 'ready', setUp: { kinds: ['phone', 'authenticator'] } },
        input: { storage: memoryStorage() },
      });
      await world.signIn();
      const begin = async () => {
        world.actor.send({ type: 'setUp.chosen', factorId: 'phone' });
        await world.settle();
        world.begun()?.send({ type: 'begin.requested' });
        await world.settle();
      };
      await begin();
      if (situation === 'sent again') {
        await world.wait(30_000);
        await world.request();
      }
      const before = sent(world);
      expect(before).toBe(situation === 'sent again' ? 2 : 1);
      await world.reload();
      await begin();
      expect(sent(world)).toBe(before);
      expect(selectPhase(present(world.begun()).getSnapshot())).toBe('limited');
      await world.wait(60_000);
      world.begun()?.send({ type: 'retry.requested' });
      world.begun()?.send({ type: 'begin.requested' });
      await world.settle();
      expect(sent(world)).toBe(before + 1);
    },
  );

  test('[SEC-37] a message that was not sent leaves no wait after a reload', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [] }],
      enrolment: ['phone'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
      input: { storage: memoryStorage() },
    });
    await world.signIn();
    world.backend.faults.next('enrolment.begin', { failure: { code: 'delivery_failed' } });
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(sent(world)).toBe(0);
    await world.reload();
    world.begun()?.send({ type: 'begin.requested' });
    await world.settle();
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] the link that verifies an address: a reload does not shorten the wait', async () => {
    const world = createWorld({
      accounts: [{ ...withOnly(), emailVerified: false }],
      emailMustBeVerified: 'first',
      emailVerificationPage: 'https://app.example/verify',
      input: { storage: memoryStorage() },
    });
    await world.signIn();
    const request = async () => {
      selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'message.requested' });
      await world.settle();
    };
    await request();
    for (let times = 0; times < 3; times += 1) {
      await world.reload();
      expect(world.state()).toBe('verifyEmail');
      await request();
    }
    expect(world.backend.calls.count('emailVerification.send')).toBe(1);
    await world.wait(30_000);
    await request();
    expect(world.backend.calls.count('emailVerification.send')).toBe(2);
    await world.reload();
    await request();
    expect(world.backend.calls.count('emailVerification.send')).toBe(2);
  });

  test('[SEC-37] survives signing out and in again, and then a reload at the list', async () => {
    const world = createWorld({ input: { storage: memoryStorage() } });
    await world.signIn();
    await world.choose('phone');
    await signOut(world);
    await world.signIn();
    await world.reload();
    expect(world.state()).toBe('chooseFactor');
    await world.choose('phone');
    expect(world.state()).toBe('challenge');
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] survives the end of the session, which a reload detects', async () => {
    const world = createWorld({ accounts: [withOnly('email')], input: { storage: memoryStorage() } });
    await world.signIn();
    expect(sent(world)).toBe(1);
    world.backend.endAllSessions();
    await world.reload();
    expect(world.state()).toBe('firstFactor');
    await world.signIn();
    expect(world.state()).toBe('challenge');
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] survives a session of somebody else, detected meanwhile', async () => {
    const world = createWorld({ accounts: [ada, bob] });
    await world.signIn();
    await world.choose('phone');
    await leaveFactor(world);
    world.backend.signIn(world.browser, 'bob');
    await world.choose('email');
    expect(world.state()).toBe('otherAccount');
    await signOut(world);
    await world.signIn();
    await world.choose('phone');
    expect(world.state()).toBe('challenge');
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] two people in turn: each has one message', async () => {
    const world = createWorld({ accounts: [withOnly('email'), bob] });
    for (let times = 0; times < 3; times += 1) {
      await world.signIn();
      await signOut(world);
      await world.signIn(bob.password, bob.identifier);
      await signOut(world);
    }
    expect(world.backend.outbox.messages.map(({ to }) => to)).toEqual(['ada@example.com', 'bob@example.org']);
  });

  test('[SEC-37] applies to a factor that was reported as gone and is listed again', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('phone');
    world.backend.faults.next('challenges.verify', { failure: { code: 'factor_gone' } });
    await world.submit('000000');
    expect(world.state()).toBe('chooseFactor');
    await world.choose('phone');
    await world.request();
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] "try again" after a failed restart does not shorten it', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.signIn();
    world.backend.faults.always('challenges.verify', { failure: { code: 'restart' } });
    await world.submit('000000');
    await world.wait(30_000);
    await world.request();
    expect(sent(world)).toBe(2);
    await world.submit('000001');
    expect(world.state()).toBe('denied');
    await retry(world);
    expect(world.state()).toBe('challenge');
    await world.request();
    expect(sent(world)).toBe(2);
  });

  test('[SEC-37] "try again" does not shorten it if the factor just verified is demanded again', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.signIn();
    world.backend.faults.next('challenges.verify', { answers: {} });
    await world.submit('123456');
    expect(world.state()).toBe('denied');
    await retry(world);
    await world.request();
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] sign-in by code: a failed send to another address and a reload do not shorten it', async () => {
    const world = createWorld({
      accounts: [withOnly(), bob],
      firstFactors: ['password', 'email'],
      input: { storage: memoryStorage() },
    });
    await world.settle();
    await signInByCode(world);
    expect(sent(world)).toBe(1);
    await changeAddress(world);
    world.backend.faults.next('firstFactor.code.start', { failure: { code: 'delivery_failed' } });
    await world.typeAddress('nobody@example.com');
    await world.reload();
    await signInByCode(world);
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] a factor that is set up: a failed send to another number and a reload do not shorten it', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [], phone: undefined as never }],
      enrolment: ['phone'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
      input: { storage: memoryStorage() },
    });
    await world.signIn();
    await world.typeAddress('+447700900999');
    expect(sent(world)).toBe(1);
    await changeAddress(world);
    world.backend.faults.next('enrolment.begin', { failure: { code: 'delivery_failed' } });
    await world.typeAddress('+447700900998');
    await world.reload();
    await world.typeAddress('+447700900999');
    expect(sent(world)).toBe(1);
  });

  test('[SEC-37] a message limit of the server survives signing out and in again', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    world.backend.faults.next('challenges.start', {
      failure: { code: 'too_many_sends', retryAfterMs: 600_000 },
    });
    await world.signIn();
    await signOut(world);
    await world.signIn();
    expect(world.factor()?.getSnapshot().context.factorState.limit).toMatchObject({
      cause: 'too_many_sends',
      until: world.now() + 600_000,
    });
    expect(world.backend.calls.count('challenges.start')).toBe(1);
  });

  test('[ERR-41] a rate-limited session check is not repeated by leaving and choosing the factor again', async () => {
    const world = createWorld();
    await world.signIn();
    world.backend.faults.next('session.check', { rateLimited: 90_000 });
    await world.choose('email');
    const reads = world.backend.calls.count('session.check');
    await leaveFactor(world);
    await world.choose('email');
    expect(world.backend.calls.count('session.check')).toBe(reads);
    expect(sent(world)).toBe(0);
    await world.wait(90_000);
    await world.request();
    expect(sent(world)).toBe(1);
  });
});

describe('two destinations of one factor', () => {
  const open = async () => {
    const { adapt, asked } = createTwoPhones();
    const world = createWorld({ adapter: adapt });
    await world.signIn();
    const choosePlace = async (destinationId: 'phone' | 'home') => {
      world.actor.send({ type: 'factor.chosen', factorId: 'phone', destinationId });
      await world.settle();
    };
    const place = () => world.factor()?.getSnapshot().context.factorState.destination?.id;
    return { world, asked, choosePlace, place };
  };

  test('[SEC-37] each has its own message, also during a send to the other one', async () => {
    const { world, asked, choosePlace, place } = await open();
    world.backend.faults.next('challenges.start', slowAnswer);
    await choosePlace('phone');
    await leaveFactor(world);
    await choosePlace('home');
    await answerArrives();
    expect(asked).toEqual(['phone', 'home']);
    expect(place()).toBe('home');
  });

  test('[SEC-37] each has its own wait', async () => {
    const { world, asked, choosePlace } = await open();
    await choosePlace('phone');
    await world.wait(20_000);
    await leaveFactor(world);
    await choosePlace('home');
    expect(asked).toEqual(['phone', 'home']);
    const resends = () => world.backend.calls.count('challenges.resend');
    await world.wait(29_000);
    await world.request();
    expect(resends()).toBe(0);
    await leaveFactor(world);
    // Nine seconds after its own wait is over.
    await choosePlace('phone');
    await world.request();
    expect(resends()).toBe(1);
  });

  test('[SEC-37] each has its own challenge: going back within the wait sends nothing, and the first code still works', async () => {
    const { world, asked, choosePlace, place } = await open();
    await choosePlace('phone');
    const first = present(world.message()?.code);
    await leaveFactor(world);
    await choosePlace('home');
    const second = present(world.message()?.code);
    expect(second).not.toBe(first);
    await leaveFactor(world);
    await choosePlace('phone');
    expect(place()).toBe('phone');
    await world.request();
    expect(asked).toEqual(['phone', 'home']);
    expect(sent(world)).toBe(2);
    await world.submit(second);
    expect(world.state()).toBe('challenge');
    await world.submit(first);
    expect(world.state()).toBe('done');
  });

  test.each(['signing out', 'the end of the factor'])(
    '[SEC-37] the wait of each survives %s',
    async (what) => {
      const { world, asked, choosePlace } = await open();
      await choosePlace('phone');
      await leaveFactor(world);
      await choosePlace('home');
      if (what === 'signing out') {
        await leaveFactor(world);
        world.actor.send({ type: 'signOut.requested' });
        await world.settle();
        await world.signIn();
      } else {
        world.backend.faults.next('challenges.verify', { failure: { code: 'factor_gone' } });
        await world.submit('000000');
      }
      await choosePlace('phone');
      await leaveFactor(world);
      await choosePlace('home');
      expect(asked).toEqual(['phone', 'home']);
      await world.wait(30_000);
      await world.request();
      expect(asked).toEqual(['phone', 'home', 'home']);
    },
  );
});
