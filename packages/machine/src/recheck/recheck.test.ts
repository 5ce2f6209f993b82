import type { MfaAdapter } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { selectVerifyEmailActor } from '../mfa-flow/mfa-flow.selectors.ts';
import { ada, bob, createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';
import { createHeldReads } from '../../test/support/held-reads.fixture.ts';

type World = ReturnType<typeof createWorld>;
type Options = NonNullable<Parameters<typeof createWorld>[0]>;

/** The backend verifies at once, and its answer is delayed. */
const slowAnswer = { slowMs: 40 } as const;
const answerArrives = () => new Promise((resolve) => setTimeout(resolve, 80));

const wrongCode = { failure: { code: 'wrong_code' } } as const;

const setUpAuthenticator = {
  enrolment: ['authenticator'],
  policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
} as const satisfies Options;

const reads = (world: World) => world.backend.calls.count('session.check');

const signOut = async (world: World) => {
  world.actor.send({ type: 'signOut.requested' });
  await world.settle();
};

const comeBack = async (world: World) => {
  world.actor.send({ type: 'page.returned' });
  await world.settle();
};

/** Somebody typed a wrong code, and the read that followed it has got no further than this. */
async function withReadHeld(what: 'questions' | 'answers', options: Options, kind?: string) {
  const held = createHeldReads();
  const { adapter: adapt } = options;
  const world = createWorld({
    ...options,
    adapter: (adapter: MfaAdapter) => held.adapt(adapt ? adapt(adapter) : adapter),
  });
  await world.signIn();
  if (kind !== undefined) await world.choose(kind);
  held.hold(what);
  await world.submit(kind === 'recoveryCode' ? 'wrongwrong1' : '000000');
  await world.settle();
  expect(held.count()).toBe(1);
  held.holdNoMore();
  /** It comes through after all. */
  const release = async () => {
    held.release();
    await world.settle();
    await world.settle();
  };
  return { world, release };
}

describe('a recheck that hangs', () => {
  test('[SEC-36] does not prevent the recheck after a later wrong code', async () => {
    const { world, release } = await withReadHeld('answers', { accounts: [withOnly('authenticator'), bob] });
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('challenges.verify', wrongCode);
    await world.submit('000001');
    await release();
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] prevents neither later wrong codes nor a return to the tab from detecting somebody else’s session', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator'), bob] });
    await world.signIn();
    world.backend.faults.next('session.check', 'never');
    await world.submit('000000');
    world.backend.signIn(world.browser, 'bob', ['email']);
    for (const code of ['000001', '000002', '000003']) {
      world.backend.faults.next('challenges.verify', wrongCode);
      await world.submit(code);
    }
    await world.wait(29_000);
    await comeBack(world);
    expect(world.state()).toBe('otherAccount');
  });
});

describe('a recheck during a call', () => {
  test.each([
    ['authenticator', 'done', 'signedIn'],
    ['recoveryCode', 'replaceFactor', undefined],
  ] as const)(
    'says "complete" before the right answer to the %s arrives: the answer goes on',
    async (kind, state, how) => {
      const { world, release } = await withReadHeld(
        'questions',
        { enrolment: ['authenticator', 'phone'] },
        kind,
      );
      world.backend.faults.next('challenges.verify', slowAnswer);
      await world.submit(
        kind === 'authenticator' ? world.authenticatorCode() : present(world.backend.recoveryCodes('ada')[0]),
      );
      await release();
      await answerArrives();
      expect(world.state()).toBe(state);
      expect(world.context().finished?.how).toBe(how);
      expect(world.events).toContainEqual({ type: 'factor.verified', kind });
    },
  );

  test('says "complete" before the right code of a set-up is confirmed: the confirmation goes on', async () => {
    const { world, release } = await withReadHeld('questions', {
      ...setUpAuthenticator,
      accounts: [withOnly()],
    });
    world.backend.faults.next('enrolment.confirm', slowAnswer);
    await world.submit(world.authenticatorCode());
    await release();
    await answerArrives();
    expect(world.state()).toBe('done');
    expect(world.context().finished?.how).toBe('signedIn');
    expect(world.events).toContainEqual({ type: 'factor.added', kind: 'authenticator' });
  });

  test('is not started by a return to the tab while the code of a set-up is confirmed', async () => {
    const world = createWorld({ ...setUpAuthenticator, accounts: [withOnly()] });
    await world.signIn();
    await world.wait(31_000);
    world.backend.faults.next('enrolment.confirm', slowAnswer);
    await world.submit(world.authenticatorCode());
    const before = reads(world);
    await comeBack(world);
    expect(reads(world)).toBe(before);
    await answerArrives();
    expect(world.state()).toBe('done');
    expect(world.context().finished?.how).toBe('signedIn');
    expect(world.events).toContainEqual({ type: 'factor.added', kind: 'authenticator' });
  });

  test('is not started by a return to the tab while a sign-in code is verified', async () => {
    const world = createWorld({ accounts: [withOnly()], firstFactors: ['password', 'email'] });
    await world.settle();
    world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
    await world.settle();
    await world.typeAddress(ada.identifier);
    await world.wait(31_000);
    world.backend.faults.next('firstFactor.code.verify', slowAnswer);
    await world.submit(present(world.message()?.code));
    const before = reads(world);
    await comeBack(world);
    expect(reads(world)).toBe(before);
    await answerArrives();
    expect(world.state()).toBe('done');
    expect(world.context().finished?.how).toBe('signedIn');
  });
});

describe('a recheck that answers too late', () => {
  test('[SEC-36] does not interrupt somebody else who is signing in meanwhile', async () => {
    let signsIn: () => void = () => undefined;
    const { world, release } = await withReadHeld('answers', {
      accounts: [withOnly('authenticator'), bob],
      adapter: (adapter) => {
        const { password } = adapter.firstFactor ?? {};
        if (!password) throw new Error('Nobody signs in with a password.');
        return {
          ...adapter,
          firstFactor: {
            ...adapter.firstFactor,
            password: {
              ...password,
              signIn: async (input, options) => {
                if (input.identifier === bob.identifier)
                  await new Promise<void>((resolve) => (signsIn = resolve));
                return password.signIn(input, options);
              },
            },
          },
        };
      },
    });
    await signOut(world);
    await world.signIn(bob.password, bob.identifier);
    await release();
    expect(world.signInChild()?.getSnapshot().matches('signingIn')).toBe(true);
    signsIn();
    await world.settle();
    expect(world.state()).toBe('challenge');
    expect(world.context().account?.id).toBe('bob');
  });

  test('[SEC-36] does not change a form that has refused somebody else’s password', async () => {
    const { world, release } = await withReadHeld('answers', { accounts: [withOnly('authenticator'), bob] });
    await signOut(world);
    await world.signIn('wrong', bob.identifier);
    const form = world.signInChild();
    expect(form?.getSnapshot().context.failure?.code).toBe('wrong_credentials');
    await release();
    expect(world.state()).toBe('firstFactor');
    expect(world.signInChild()).toBe(form);
  });

  test('[SEC-7] does not create a new key while somebody else scans theirs', async () => {
    const { world, release } = await withReadHeld('answers', {
      ...setUpAuthenticator,
      accounts: [withOnly('authenticator'), { ...bob, factors: [] }],
    });
    await signOut(world);
    await world.signIn(bob.password, bob.identifier);
    expect(world.state()).toBe('enrol');
    const key = present(world.begun()?.getSnapshot().context.key?.reveal());
    const begun = world.backend.calls.count('enrolment.begin');
    await release();
    expect(world.state()).toBe('enrol');
    expect(world.begun()?.getSnapshot().context.key?.reveal()).toEqual(key);
    expect(world.backend.calls.count('enrolment.begin')).toBe(begun);
  });

  test('[SEC-7] does not change a later screen', async () => {
    const { world, release } = await withReadHeld('answers', {
      accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
      emailMustBeVerified: 'last',
      emailVerificationPage: 'https://app.example/verify',
    });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('verifyEmail');
    const step = selectVerifyEmailActor(world.actor.getSnapshot());
    await release();
    expect(selectVerifyEmailActor(world.actor.getSnapshot())).toBe(step);
    expect(step?.getSnapshot().context.sendFailure).toBeUndefined();
    expect(world.backend.calls.count('emailVerification.send')).toBe(1);
  });

  test('[SEC-36] starts no other read where a person is asked whose session it is', async () => {
    const { world, release } = await withReadHeld(
      'answers',
      { accounts: [withOnly('authenticator', 'email'), bob] },
      'authenticator',
    );
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.actor.send({ type: 'otherFactor.requested' });
    await world.choose('email');
    expect(world.state()).toBe('otherAccount');
    const before = reads(world);
    await release();
    expect(world.state()).toBe('otherAccount');
    expect(reads(world)).toBe(before);
  });
});

test('[ERR-41] under a rate limit is not repeated by the next wrong code before the limit ends', async () => {
  const world = createWorld({ accounts: [withOnly('authenticator')] });
  await world.signIn();
  world.backend.faults.next('session.check', { rateLimited: 90_000 });
  await world.submit('000000');
  const before = reads(world);
  await world.submit('000001');
  await world.wait(89_000);
  await world.submit('000002');
  expect(reads(world)).toBe(before);
  await world.wait(1_000);
  await world.submit('000003');
  expect(reads(world)).toBe(before + 1);
});
