import { succeeded, type Failure } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { redact } from '../shared/redacted.ts';
import { ada, bob, createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';
import { selectEnrolActor, selectTypedIdentifier } from './mfa-flow.selectors.ts';

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
  test('[SEC-36] an existing session of somebody else is asked about, not ignored', async () => {
    const world = createWorld({ accounts });
    await signInAsAdaMeetingBob(world);
    expect(world.state()).toBe('otherAccount');
    expect(world.context().otherAccount).toEqual({
      id: 'bob',
      identifier: { kind: 'email', mailbox: 'b', domain: 'e' },
    });
    expect(world.context().finished).toBeUndefined();
  });

  test('[SEC-36] "continue as" goes on with that account', async () => {
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

  test('[SEC-36] a session of the same person, found by a second press, is continued', async () => {
    const world = createWorld({ accounts });
    await world.settle();
    world.backend.signIn(world.browser, 'ada', ['authenticator']);
    world.backend.faults.next('firstFactor.password.signIn', conflict);
    await world.signIn();
    expect(world.state()).toBe('done');
  });

  test('[SEC-36] a backend that does not name the account of the session: the person is asked', async () => {
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

  test('[SEC-36] only a mask is known: a different mask is another person, the same mask is no proof', async () => {
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

  test('[SEC-36] the answer of a sign-in is lost, and the session meanwhile belongs to somebody else', async () => {
    const world = createWorld({ accounts });
    await world.settle();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('firstFactor.password.signIn', 'offline');
    await world.signIn();
    expect(world.state()).toBe('otherAccount');
  });

  test.each(['chooseFactor', 'challenge', 'enrol', 'verifyEmail'] as const)(
    '[SEC-36] another tab signs somebody else in at %s: detected on return, and nothing is sent to them',
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

  test('[SEC-36] choosing a message factor in a session that became somebody else’s sends nothing', async () => {
    const world = createWorld({ accounts });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob');
    await world.choose('email');
    expect(world.state()).toBe('otherAccount');
    expect(world.backend.outbox.messages).toEqual([]);
  });

  test('[SEC-36] requesting another message in a session that became somebody else’s sends nothing', async () => {
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

  test('[SEC-36] a key that the server no longer knows is not created again for somebody else', async () => {
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

  test('[SEC-36] a key is not created for the account of somebody else', async () => {
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

  test('[SEC-36] a right code for a session that became somebody else’s does not complete this flow', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator'), bob] });
    await world.signIn();
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('challenges.verify', { failure: { code: 'conflict' } });
    await world.submit(world.authenticatorCode());
    await world.settle();
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] a wrong code is followed by a recheck: the session may be somebody else’s', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator'), bob] });
    await world.signIn();
    await world.submit('000000');
    world.backend.signIn(world.browser, 'bob', ['email']);
    world.backend.faults.next('challenges.verify', { failure: { code: 'wrong_code' } });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] a wrong code of a set-up is followed by a recheck, too', async () => {
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

  test('a wrong code is reported at once, and text typed during the recheck is kept', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.faults.next('session.check', { slowMs: 30 });
    await world.submit('000000');
    expect(world.factor()?.getSnapshot().context.failure).toMatchObject({ code: 'wrong_code' });
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('somebody who arrives signed in, and has typed nothing, is done at once', async () => {
    const world = createWorld(withBobElsewhere());
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('[SEC-36] two people one after the other in the same flow are not a mismatch', async () => {
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

  test('[SEC-36] the identifier of a failed sign-in is compared, too', async () => {
    const world = createWorld({ accounts });
    await world.signIn('a wrong password');
    world.backend.signIn(world.browser, 'bob', ['email']);
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('otherAccount');
  });

  test('[SEC-36] a failed redirect to a provider keeps the identifier that was typed before', async () => {
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

  test('[SEC-36] a sign-in link opened where somebody else is signed in does not take them for its owner', async () => {
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
    '[SEC-36] an answer refused with $code is followed by a recheck: the session may be somebody else’s',
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

  test('[SEC-36] a right code whose challenge the session of somebody else does not know is followed by a recheck', async () => {
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

describe('what was typed to sign in', () => {
  test('(UX-26) is kept while it belongs to the session, and goes with it', async () => {
    const world = createWorld({ accounts });
    const typed = () => selectTypedIdentifier(world.actor.getSnapshot());
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
    expect(typed()).toBe('ada@example.com');
    expect(JSON.stringify(world.actor.getPersistedSnapshot())).not.toContain('ada@');
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    expect(typed()).toBeUndefined();
  });

  test('(UX-26) is not kept where the backend does not say so, even if the mask is the same', async () => {
    const world = createWorld({
      accounts,
      adapter: (adapter) => ({
        ...adapter,
        session: {
          ...adapter.session,
          check: async (input, options) => {
            const result = await adapter.session.check(input, options);
            if (!result.ok || result.value.status === 'signedOut') return result;
            const { identifierMatches: _, ...value } = result.value;
            return succeeded(value);
          },
        },
      }),
    });
    await world.signIn();
    expect(world.state()).toBe('chooseFactor');
    expect(selectTypedIdentifier(world.actor.getSnapshot())).toBeUndefined();
  });

  test('(UX-26) is not taken for the name of somebody else that the person continues as', async () => {
    const world = createWorld({ accounts });
    await signInAsAdaMeetingBob(world);
    expect(selectTypedIdentifier(world.actor.getSnapshot())).toBeUndefined();
    world.actor.send({ type: 'account.accepted' });
    await world.settle();
    expect(world.context().finished).toMatchObject({ account: { id: 'bob' } });
    expect(selectTypedIdentifier(world.actor.getSnapshot())).toBeUndefined();
  });
});

describe('what is remembered for one account', () => {
  test('[SEC-36] a lock does not apply to somebody else, whose session a reload finds', async () => {
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

  test('[SEC-36] the memo of one sign-in is not passed to the session check of somebody else’s', async () => {
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

  test('[SEC-36] the count of recovery codes is not kept for another account that the person continues with', async () => {
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

  test('[SEC-36] the count of recovery codes is not kept for somebody else who signs in after that session has ended', async () => {
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
