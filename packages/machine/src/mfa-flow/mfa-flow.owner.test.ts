import { succeeded, type Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { redact } from '../shared/redacted.ts';
import { ada, bob, createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';
import { selectEnrolActor } from './mfa-flow.selectors.ts';

type Options = NonNullable<Parameters<typeof createWorld>[0]>;

const conflict = { failure: { code: 'conflict' } } as const;

const accounts = [ada, bob];

/** Another tab of the same browser, in which bob is signed in. */
const withBobElsewhere = (verified: 'email'[] = ['email']): Options => ({
  accounts,
  before: (backend, browser) => backend.signIn(browser, 'bob', verified),
});

/** The other tab signs bob in after this one has been opened. */
async function signInAsAdaMeetingBob(world: ReturnType<typeof createWorld>, verified: 'email'[] = ['email']) {
  await world.settle();
  world.backend.signIn(world.browser, 'bob', verified);
  world.backend.faults.next('firstFactor.password.signIn', conflict);
  await world.signIn();
}

describe('whose session it is', () => {
  test('[SEC-36] a session that is there already and somebody else’s is asked about, not passed over', async () => {
    const world = createWorld({ accounts });
    await signInAsAdaMeetingBob(world);
    expect(world.state()).toBe('otherAccount');
    expect(world.context().otherAccount).toEqual({
      id: 'bob',
      identifier: { kind: 'email', mailbox: 'b', domain: 'e' },
    });
    expect(world.context().finished).toBeUndefined();
  });

  test('[SEC-36] "continue as" leads on with that account', async () => {
    const world = createWorld({ accounts });
    await signInAsAdaMeetingBob(world);
    world.actor.send({ type: 'account.accepted' });
    await world.settle();
    expect(world.state()).toBe('done');
    expect(world.context().finished).toMatchObject({ account: { id: 'bob' }, how: 'alreadySignedIn' });
  });

  test('[SEC-36] "sign in as someone else" ends that session', async () => {
    const world = createWorld({ accounts });
    await signInAsAdaMeetingBob(world);
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    await world.signIn();
    expect(world.context().account?.id).toBe('ada');
  });

  test('[SEC-36] their own session, found by a second press, is simply gone on with', async () => {
    const world = createWorld({ accounts });
    await world.settle();
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    world.backend.faults.next('firstFactor.password.signIn', conflict);
    await world.signIn();
    expect(world.state()).toBe('done');
  });

  test('[SEC-36] a backend that does not tell whose session it found: the person is asked', async () => {
    const world = createWorld({
      accounts,
      adapter: (adapter) => ({
        ...adapter,
        session: {
          ...adapter.session,
          check: async (input, options) => {
            const answer = await adapter.session.check(input, options);
            if (!answer.ok || answer.value.status !== 'factorsRequired') return answer;
            const { account: _, identifierMatches: __, ...value } = answer.value;
            return { ok: true, value };
          },
        },
      }),
    });
    await signInAsAdaMeetingBob(world, []);
    expect(world.state()).toBe('otherAccount');
    expect(world.context().otherAccount).toBeUndefined();
    world.actor.send({ type: 'account.accepted' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('[SEC-36] only a mask is known: another mask is another person, the same one is no proof', async () => {
    const masks = (identifier: 'a' | 'b'): Options => ({
      accounts,
      adapter: (adapter) => ({
        ...adapter,
        session: {
          ...adapter.session,
          check: async (input, options) => {
            const answer = await adapter.session.check(input, options);
            if (!answer.ok || answer.value.status === 'signedOut' || !answer.value.account) return answer;
            const account = {
              ...answer.value.account,
              identifier: { kind: 'email', mailbox: identifier, domain: 'e' } as const,
            };
            const { identifierMatches: _, ...value } = answer.value;
            return { ok: true, value: { ...value, account } };
          },
        },
      }),
    });
    const other = createWorld(masks('b'));
    await other.signIn();
    expect(other.state()).toBe('otherAccount');
    const same = createWorld(masks('a'));
    await same.signIn();
    expect(same.state()).toBe('chooseFactor');
    const found = createWorld(masks('a'));
    await signInAsAdaMeetingBob(found);
    expect(found.state()).toBe('otherAccount');
  });

  test('[SEC-36] the answer of a sign-in is lost, and the session is by then somebody else’s', async () => {
    const world = createWorld({ accounts });
    await world.settle();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('firstFactor.password.signIn', 'offline');
    await world.signIn();
    expect(world.state()).toBe('otherAccount');
  });

  test.each(['chooseFactor', 'challenge', 'enrol', 'verifyEmail'] as const)(
    '[SEC-36] another tab signs somebody else in at %s: seen on return, and nothing is sent to them',
    async (state) => {
      const world = createWorld({
        accounts: [
          { ...ada, ...(state === 'enrol' && { factors: [] }), emailVerified: state !== 'verifyEmail' },
          bob,
        ],
        enrolment: ['authenticator', 'phone'],
        policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
        emailVerificationPage: 'https://app.example/verify',
        emailMustBeVerified: 'first',
      });
      await world.signIn();
      if (state === 'challenge') await world.choose('email');
      expect(world.state()).toBe(state);
      const before = world.backend.outbox.messages.length;
      world.backend.signIn(world.browser, 'bob');
      await world.wait(30_000);
      world.actor.send({ type: 'page.returned' });
      await world.settle();
      expect(world.state()).toBe('otherAccount');
      expect(world.context().factorStates.size).toBe(0);
      expect(world.backend.outbox.messages).toHaveLength(before);
    },
  );

  test('[SEC-36] choosing a message while the session has become somebody else’s sends nothing to them', async () => {
    const world = createWorld({ accounts });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob');
    await world.choose('email');
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.outbox.messages).toEqual([]);
  });

  test('[SEC-36] neither does asking for another message', async () => {
    const world = createWorld({ accounts: [withOnly('email'), bob] });
    await world.signIn();
    await world.wait(30_000);
    world.backend.signIn(world.browser, 'bob');
    await world.request();
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.outbox.messages).toHaveLength(1);
  });

  test('[SEC-36] a phone is not added to the account of somebody else', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [], phone: undefined as never }, bob],
      enrolment: ['phone'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
    });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.typeAddress('+447700900999');
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.calls.count('enrolment.begin')).toBe(0);
    expect(selectEnrolActor(world.actor.getSnapshot())).toBeUndefined();
  });

  test('[SEC-36] a key that the server knows no more is not made anew for somebody else', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [] }, bob],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    expect(world.state()).toBe('enrol');
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('enrolment.confirm', { failure: { code: 'restart' } });
    await world.submit('123456');
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('[SEC-36] a key is not made for the account of somebody else', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [] }, bob],
      enrolment: ['phone', 'authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone', 'authenticator'] } },
    });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
    await world.settle();
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.calls.count('enrolment.begin')).toBe(0);
  });

  test('[SEC-36] the right code for a session that is somebody else’s by now completes nothing here', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator'), bob] });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('challenges.verify', { failure: { code: 'conflict' } });
    await world.submit(world.authenticatorCode());
    await world.settle();
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] a wrong code is looked into: it may have been the right one for somebody else’s session', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator'), bob] });
    await world.signIn();
    await world.submit('000000');
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('challenges.verify', { failure: { code: 'wrong_code' } });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] so is a wrong code of a set-up', async () => {
    const world = createWorld({
      accounts: [{ ...ada, factors: [] }, bob],
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('enrolment.confirm', { failure: { code: 'wrong_code' } });
    await world.submit('123456');
    expect(world.state()).toBe('otherAccount');
  });

  test('a wrong code of one’s own is told at once, and what is typed while the session is read counts', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.faults.next('session.check', { slowMs: 30 });
    await world.submit('000000');
    expect(world.factor()?.getSnapshot().context.failure).toMatchObject({ code: 'wrong_code' });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('somebody who arrives signed in, and has typed nothing, is done', async () => {
    const world = createWorld(withBobElsewhere());
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('[SEC-36] one person after another at the same flow is no difference', async () => {
    const world = createWorld({ accounts });
    await world.signIn();
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    await world.signIn(bob.password, bob.identifier);
    expect(world.state()).toBe('challenge');
    world.backend.endAllSessions();
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
  });

  test('[SEC-36] what was typed for a sign-in that failed is compared too', async () => {
    const world = createWorld({ accounts });
    await world.signIn('a wrong password');
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] a departure that fails does not make what was typed before forgotten', async () => {
    const world = createWorld({
      accounts: [withOnly('authenticator'), bob],
      firstFactors: ['password', 'provider'],
      providerPage: 'https://app.example/provider',
      input: { navigate: () => undefined },
    });
    await world.signIn('a wrong password');
    world.backend.faults.next('firstFactor.redirect.start', 'server');
    world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
    await world.settle();
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('otherAccount');
    expect(world.context().finished).toBeUndefined();
  });

  test('[SEC-36] a link to sign in, opened where somebody else is signed in: they are not taken for its owner', async () => {
    const world = createWorld({
      accounts: [withOnly('authenticator'), bob],
      firstFactors: ['emailLink'],
      signInLinkPage: 'https://app.example/signed-in',
    });
    await world.settle();
    await world.typeAddress(ada.identifier);
    const link = present(world.message()?.link);
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.reload({ returned: { from: 'signIn', address: redact(link) } });
    expect(world.state()).toBe('otherAccount');
    expect(world.context().finished).toBeUndefined();
  });

  const refusals: readonly Failure[] = [
    { code: 'restart' },
    { code: 'expired_code' },
    { code: 'locked', retryAfterMs: 900_000 },
    { code: 'input_refused', field: 'code' },
  ];

  test.each(refusals)(
    '[SEC-36] an answer refused with $code is looked into: it may have gone to somebody else’s session',
    async (failure) => {
      const world = createWorld({ accounts: [withOnly('authenticator', 'email'), bob] });
      await world.signIn();
      await world.choose('email');
      world.backend.signIn(world.browser, 'bob', ['email']);
      world.backend.faults.next('challenges.verify', { failure });
      await world.submit('111111');
      await world.settle();
      expect(world.state()).toBe('otherAccount');
    },
  );

  test('[SEC-36] the right code for a challenge that the session of somebody else does not know is looked into', async () => {
    const world = createWorld({
      accounts: [
        withOnly('authenticator', 'email'),
        { ...bob, factors: [{ kind: 'authenticator' }, { kind: 'email' }] },
      ],
    });
    await world.signIn();
    await world.choose('email');
    const code = present(world.message()?.code);
    world.backend.signIn(world.browser, 'bob');
    await world.submit(code);
    await world.settle();
    expect(world.state()).toBe('otherAccount');
  });
});

describe('what is known of one account', () => {
  test('[SEC-36] a lock is not that of somebody else, whose session a reload finds', async () => {
    const world = createWorld({
      accounts: [withOnly('authenticator'), { ...bob, factors: [{ kind: 'authenticator' }] }],
      input: { storage: memoryStorage() },
    });
    const limit = () => world.factor()?.getSnapshot().context.factorState.limit;
    await world.signIn();
    for (const code of ['000000', '000001', '000002', '000003', '000004']) await world.submit(code);
    expect(limit()).toMatchObject({ cause: 'locked' });
    world.backend.signIn(world.browser, 'bob');
    await world.reload();
    expect(world.context().account?.id).toBe('bob');
    expect(limit()).toBeUndefined();
    await world.submit(world.backend.authenticatorCode('bob').code);
    expect(world.state()).toBe('done');
  });

  test('[SEC-36] what the adapter remembers of one sign-in is not told again for somebody else’s', async () => {
    const memos = new Array<string | undefined>();
    const world = createWorld({
      accounts: [withOnly('authenticator'), bob],
      input: { storage: memoryStorage() },
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
                const answer = await password.signIn(input, options);
                return answer.ok ? succeeded({ memo: `of ${input.identifier}` }) : answer;
              },
            },
          },
          session: {
            ...adapter.session,
            check: (input, options) => {
              memos.push(input.memo);
              return adapter.session.check(input, options);
            },
          },
        };
      },
    });
    await world.signIn();
    expect(memos.at(-1)).toBe('of ada@example.com');
    world.backend.endAllSessions();
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    memos.length = 0;
    world.backend.faults.next('firstFactor.password.signIn', 'answerLost');
    await world.signIn(bob.password, bob.identifier);
    expect(world.context().account?.id).toBe('bob');
    expect(memos).not.toEqual([]);
    expect(memos.filter(Boolean)).toEqual([]);
  });

  test('[SEC-36] recovery codes are not counted for somebody else with whose account the person goes on', async () => {
    const anyFactor = { oneOf: ['authenticator', 'email', 'phone'] };
    const world = createWorld({ accounts, policy: { steps: [anyFactor, anyFactor] } });
    await world.signIn();
    await world.choose('recoveryCode');
    await world.submit(present(world.backend.recoveryCodes('ada')[0]));
    expect(world.context().recoveryCodesLeft).toBe(9);
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('otherAccount');
    world.actor.send({ type: 'account.accepted' });
    await world.settle();
    expect(world.context().account?.id).toBe('bob');
    expect(world.context().recoveryCodesLeft).toBeUndefined();
  });

  test('[SEC-36] recovery codes are not counted for somebody else who signs in when that session has ended', async () => {
    const world = createWorld({
      accounts: [ada, { ...bob, factors: [] }],
      enrolment: ['authenticator', 'phone'],
      policy: { anyOf: 'ready' },
    });
    await world.signIn();
    await world.choose('recoveryCode');
    await world.submit(present(world.backend.recoveryCodes('ada')[0]));
    expect(world.state()).toBe('replaceFactor');
    expect(world.context().recoveryCodesLeft).toBe(9);
    world.backend.endAllSessions();
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    await world.signIn(bob.password, bob.identifier);
    expect(world.state()).toBe('done');
    expect(world.context().finished?.account.id).toBe('bob');
    expect(world.context().recoveryCodesLeft).toBeUndefined();
  });
});
