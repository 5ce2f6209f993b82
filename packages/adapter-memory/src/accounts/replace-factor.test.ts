import { describe, expect, test } from 'vitest';
import { keyOf, kinds, signedIn } from '../enrolment/enrolment-world.fixture.ts';
import { failureOf, hour, secret, valueOf } from '../world.fixture.ts';

const authenticator = { kind: 'authenticator', secret } as const;
const recoveryCode = { kind: 'recoveryCode', codes: ['one-and-only'] } as const;

async function recovered() {
  const world = await signedIn({ factors: [authenticator, recoveryCode] });
  valueOf(await world.prove('recoveryCode', 'one-and-only'));
  return world;
}

describe('a lost factor', () => {
  test('is replaced by a new one when that is confirmed, and works until then', async () => {
    const { replace, confirm, appCode, signOut, signIn, prove, backend } = await recovered();
    const old = backend.authenticatorCode('ada').code;
    const begun = valueOf(await replace('authenticator', { kind: 'authenticator' }));
    expect(keyOf(begun)).not.toContain(secret);
    valueOf(await confirm(begun, appCode()));
    expect(failureOf(await confirm(begun, appCode())).code).toBe('conflict');
    await signOut();
    await signIn();
    expect(failureOf(await prove('authenticator', old)).code).toBe('wrong_code');
  });

  test('is kept when the new one is cancelled', async () => {
    const { replace, cancel, signOut, signIn, prove, appCode } = await recovered();
    valueOf(await cancel(valueOf(await replace('authenticator', { kind: 'authenticator' }))));
    await signOut();
    await signIn();
    expect((await prove('authenticator', appCode())).ok).toBe(true);
  });

  test('has to exist and be of the same kind, and fresh proof is needed', async () => {
    const { replace, begin, pass } = await recovered();
    const anEmail = { kind: 'email', to: { address: 'new@example.com' } } as const;
    expect(failureOf(await replace('email', anEmail)).code).toBe('factor_gone');
    expect(failureOf(await replace('authenticator', anEmail)).code).toBe('refused');
    expect(failureOf(await begin({ kind: 'authenticator' })).code).toBe('conflict');
    pass(hour);
    expect(failureOf(await replace('authenticator', { kind: 'authenticator' })).code).toBe(
      'step_up_required',
    );
  });

  test('is not replaced before the second step is complete', async () => {
    const { replace } = await signedIn({ factors: [authenticator] }, { kinds });
    const refused = failureOf(await replace('authenticator', { kind: 'authenticator' }));
    expect(refused.code).toBe('verification_required');
  });
});
