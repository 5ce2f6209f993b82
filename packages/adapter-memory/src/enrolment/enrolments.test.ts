import { describe, expect, test } from 'vitest';
import { kinds, openEnrolment, signedIn, withCodeSent } from './enrolment-world.fixture.ts';
import { createMemoryBackend } from '../index.ts';
import { ada, email, failureOf, minute, secret, valueOf } from '../world.fixture.ts';

const ready = [{ kind: 'authenticator', secret }] as const;

describe('setting up while signing in', () => {
  test('is asked of somebody who has no factor', async () => {
    const { check } = await signedIn();
    const code = { alphabet: 'digits', length: 6 };
    const can = { challenge: false, setUp: true };
    expect(valueOf(await check())).toEqual({
      account: { id: 'ada', displayName: 'Ada', identifier: { kind: 'email', mailbox: 'a', domain: 'e' } },
      status: 'factorsRequired',
      factors: [
        { id: 'authenticator', kind: 'authenticator', delivery: 'none', code, can, destinations: [] },
        {
          id: 'email',
          kind: 'email',
          delivery: 'sent',
          code,
          can,
          destinations: [{ id: 'email', kind: 'email', mailbox: 'a', domain: 'e' }],
        },
        {
          id: 'phone',
          kind: 'phone',
          delivery: 'sent',
          code,
          can,
          destinations: [{ id: 'phone', kind: 'phone', ending: '123' }],
        },
      ],
    });
  });

  test('knows no address where none is on file', async () => {
    const { check, signIn } = openEnrolment({}, { kinds: ['email', 'phone'] });
    await signIn('bob');
    expect(valueOf(await check())).toMatchObject({
      factors: [
        { id: 'email', destinations: [] },
        { id: 'phone', destinations: [] },
      ],
    });
  });

  test('is not offered to somebody who has a factor, nor allowed', async () => {
    const { offered, begin } = await signedIn({ factors: ready });
    expect(await offered()).toEqual(['use authenticator']);
    const refused = await begin({ kind: 'email', to: { address: email } });
    expect(failureOf(refused).code).toBe('verification_required');
  });

  test('is offered beside an existing factor, if the policy allows it', async () => {
    const { offered, begin, confirm, lastCode } = await signedIn(
      { factors: ready },
      { kinds, besideReady: true },
    );
    expect(await offered()).toEqual(['use authenticator', 'set up email', 'set up phone']);
    const begun = valueOf(await begin({ kind: 'phone', to: { destinationId: 'phone' } }));
    valueOf(await confirm(begun, lastCode()));
    expect(await offered()).toBe('complete');
  });

  test('continues until every step is complete', async () => {
    const policy = { steps: ['authenticator', 'email'], setUp: { kinds } } as const;
    const { check, offered, begin, confirm, appCode, lastCode } = await signedIn({ policy });
    expect(await offered()).toEqual(['set up authenticator']);
    expect(valueOf(await check())).toMatchObject({ progress: { step: 1, of: 2 } });
    valueOf(await confirm(valueOf(await begin({ kind: 'authenticator' })), appCode()));
    expect(await offered()).toEqual(['set up email']);
    const begun = valueOf(await begin({ kind: 'email', to: { destinationId: 'email' } }));
    valueOf(await confirm(begun, lastCode()));
    expect(await offered()).toBe('complete');
  });

  test('is asked for once: the factor exists at the next sign-in', async () => {
    const { offered, begin, confirm, appCode, signOut, signIn, prove } = await signedIn();
    valueOf(await confirm(valueOf(await begin({ kind: 'authenticator' })), appCode()));
    expect(await offered()).toBe('complete');
    await signOut();
    await signIn();
    expect(await offered()).toEqual(['use authenticator']);
    valueOf(await prove('authenticator', appCode()));
    expect(await offered()).toBe('complete');
  });

  test('is refused while the email address has to be verified', async () => {
    const { begin } = await signedIn({ emailVerified: false, emailMustBeVerified: 'first' });
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('verification_required');
  });

  test('is refused to an account that may not sign in', async () => {
    const { begin } = await signedIn({ passwordResetRequired: true });
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('refused');
  });

  test('is refused for a kind that cannot be set up', async () => {
    const { begin } = await signedIn({}, { kinds: ['email'] }, { enrolment: ['email'] });
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('refused');
    expect(failureOf(await begin({ kind: 'passkey' })).code).toBe('refused');
  });

  test('is refused without a session', async () => {
    const { begin } = openEnrolment();
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('session_ended');
  });
});

describe('an unconfirmed enrolment', () => {
  test('(SEC-19) is not a factor before it is confirmed', async () => {
    const { begin, offered, start } = await signedIn();
    valueOf(await begin({ kind: 'authenticator' }));
    expect(await offered()).toEqual(['set up authenticator', 'set up email', 'set up phone']);
    expect(failureOf(await start('authenticator')).code).toBe('factor_gone');
  });

  test('counts wrong codes, and locks', async () => {
    const { begun, confirm, lastCode, pass } = await withCodeSent(
      {},
      { kinds },
      { limits: { wrongCodes: 2 } },
    );
    expect(failureOf(await confirm(begun, 'wrong'))).toEqual({ code: 'wrong_code', attemptsLeft: 1 });
    expect(failureOf(await confirm(begun, 'wrong'))).toEqual({ code: 'locked', retryAfterMs: 15 * minute });
    expect(failureOf(await confirm(begun, lastCode()))).toMatchObject({ code: 'locked' });
    pass(5 * minute);
    expect(failureOf(await confirm(begun, lastCode()))).toEqual({
      code: 'locked',
      retryAfterMs: 10 * minute,
    });
  });

  test('a right code resets the count', async () => {
    const { begun, confirm, lastCode, pass, prove, startSent, verify } = await withCodeSent(
      {},
      { kinds },
      { limits: { wrongCodes: 2 } },
    );
    await confirm(begun, 'wrong');
    valueOf(await confirm(begun, lastCode()));
    expect(failureOf(await prove('email', 'wrong'))).toEqual({ code: 'wrong_code', attemptsLeft: 1 });
    pass(minute);
    expect((await verify(await startSent('email'), lastCode())).ok).toBe(true);
  });

  test('starting again does not reset the attempts', async () => {
    const { begin, begun, confirm } = await withCodeSent({}, { kinds }, { limits: { wrongCodes: 2 } });
    await confirm(begun, 'wrong');
    const again = valueOf(await begin({ kind: 'email', to: { address: email } }));
    expect(failureOf(await confirm(again, 'wrong')).code).toBe('locked');
  });

  test('can be confirmed once', async () => {
    const { begun, begin, confirm, lastCode } = await withCodeSent();
    await confirm(begun, lastCode());
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('conflict');
    expect(failureOf(await begin({ kind: 'email', to: { address: email } })).code).toBe('conflict');
  });

  test('cannot be confirmed once an existing factor has to be used', async () => {
    const { backend, begun, confirm, lastCode, offered } = await withCodeSent();
    backend.addFactor('ada', { kind: 'authenticator', secret });
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('verification_required');
    expect(await offered()).toEqual(['use authenticator']);
  });

  test('belongs to its session', async () => {
    const { backend, begun, confirm, lastCode, signIn } = await withCodeSent();
    await signIn();
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('restart');
    backend.endSession('ada');
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('session_ended');
  });

  test('can be cancelled, more than once', async () => {
    const { begun, cancel, confirm, lastCode, resendEnrolment, offered } = await withCodeSent();
    valueOf(await cancel(begun));
    valueOf(await cancel(begun));
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('restart');
    expect(failureOf(await resendEnrolment(begun)).code).toBe('restart');
    expect(await offered()).toEqual(['set up authenticator', 'set up email', 'set up phone']);
  });

  test('stays if it was confirmed before it was cancelled', async () => {
    const { begun, cancel, confirm, lastCode, signOut, signIn, offered } = await withCodeSent();
    await confirm(begun, lastCode());
    valueOf(await cancel(begun));
    await signOut();
    await signIn();
    expect(await offered()).toEqual(['use email']);
  });
});

describe('misuse throws an error that says what is wrong', () => {
  test('a policy that asks for what the backend cannot set up', () => {
    const account = ada({ factors: [], policy: { anyOf: 'ready', setUp: { kinds: ['email', 'phone'] } } });
    expect(() => createMemoryBackend({ accounts: [account], enrolment: ['phone'] })).toThrow(
      /"ada" lets people set up email.*enrolment: \['email'\]/,
    );
  });

  test('a policy that is set later and asks for that changes nothing', async () => {
    const { backend, offered } = await signedIn({}, { kinds: ['email'] }, { enrolment: ['email'] });
    const policy = { anyOf: 'ready', setUp: { kinds } } as const;
    expect(() => backend.updateAccount('ada', { policy, blocked: true })).toThrow(/set up authenticator/);
    expect(await offered()).toEqual(['set up email']);
  });
});
