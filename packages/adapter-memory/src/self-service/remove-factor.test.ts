import { describe, expect, test } from 'vitest';
import { kinds, openEnrolment, signedIn } from '../enrolment/enrolment-world.fixture.ts';
import { email, failureOf, hour, secret, valueOf } from '../world.fixture.ts';

const authenticator = { kind: 'authenticator', secret } as const;

async function complete(...given: Parameters<typeof openEnrolment>) {
  const world = await signedIn(...given);
  valueOf(await world.prove('authenticator', world.appCode()));
  return world;
}

describe('somebody who is signed in completely', () => {
  test('can remove a factor, and is no longer asked for it', async () => {
    const { remove, signOut, signIn, offered } = await complete({
      factors: [authenticator, { kind: 'email' }],
    });
    valueOf(await remove('authenticator'));
    expect((await remove('authenticator')).ok).toBe(true);
    await signOut();
    await signIn();
    expect(await offered()).toEqual(['use email']);
  });

  test('can add one', async () => {
    const { begin, confirm, lastCode, signOut, signIn, offered } = await complete({
      factors: [authenticator],
    });
    const begun = valueOf(await begin({ kind: 'email', to: { address: email } }));
    valueOf(await confirm(begun, lastCode()));
    await signOut();
    await signIn();
    expect(await offered()).toEqual(['use authenticator', 'use email']);
  });

  test('needs fresh proof for both', async () => {
    const { begin, remove, pass, prove, appCode } = await complete({ factors: [authenticator] });
    pass(hour);
    expect(failureOf(await begin({ kind: 'email', to: { address: email } })).code).toBe('step_up_required');
    expect(failureOf(await remove('authenticator')).code).toBe('step_up_required');
    valueOf(await prove('authenticator', appCode()));
    expect((await remove('authenticator')).ok).toBe(true);
  });

  test('cannot remove what could not be set up again', async () => {
    const factors = [authenticator, { kind: 'recoveryCode' }] as const;
    const { remove } = await complete({ factors }, { kinds: ['email'] }, { enrolment: ['email'] });
    expect(failureOf(await remove('authenticator')).code).toBe('refused');
    expect(failureOf(await remove('recoveryCode')).code).toBe('refused');
    expect((await remove('constructor')).ok).toBe(true);
  });
});

test('a factor cannot be removed before the second step', async () => {
  const { remove, offered } = await signedIn({ factors: [authenticator] }, { kinds, besideReady: true });
  expect(failureOf(await remove('authenticator')).code).toBe('verification_required');
  expect(await offered()).toContain('use authenticator');
});

test('a blocked account cannot remove a factor', async () => {
  const { backend, remove } = await complete({ factors: [authenticator] });
  backend.updateAccount('ada', { blocked: true });
  expect(failureOf(await remove('authenticator')).code).toBe('refused');
});

test('a factor cannot be removed without a session', async () => {
  expect(failureOf(await openEnrolment().remove('authenticator')).code).toBe('session_ended');
});
