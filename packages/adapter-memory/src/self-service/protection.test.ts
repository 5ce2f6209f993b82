import { describe, expect, test } from 'vitest';
import { createMemoryBackend } from '../index.ts';
import { ada, failureOf, hour, valueOf } from '../world.fixture.ts';
import { addAuthenticator, authenticator, inSettings, openSettings } from './settings-world.fixture.ts';

const withAuthenticator = { account: { factors: [authenticator] } };

describe('the MFA setting', () => {
  test('is on for an account that starts with a factor, and off for one that does not', async () => {
    expect(valueOf(await (await inSettings()).overview()).protectionOn).toBe(false);
    expect(valueOf(await (await inSettings(withAuthenticator)).overview()).protectionOn).toBe(true);
    const account = { factors: [authenticator], protectionOn: false };
    expect(valueOf(await (await inSettings({ account })).overview()).protectionOn).toBe(false);
  });

  test('decides whether a second step is asked for', async () => {
    const world = await inSettings();
    await addAuthenticator(world);
    await world.signOut();
    await world.signIn();
    expect(await world.status()).toBe('complete');
    valueOf(await world.protect(true));
    valueOf(await world.protect(true));
    await world.signOut();
    await world.signIn();
    expect(await world.status()).toBe('factorsRequired');
    valueOf(await world.prove('authenticator', world.appCode()));
    valueOf(await world.protect(false));
    valueOf(await world.protect(false));
    await world.signOut();
    await world.signIn();
    expect(await world.status()).toBe('complete');
  });

  test('keeps the session complete that turns it on, and makes every other one pending', async () => {
    const account = { factors: [authenticator], protectionOn: false };
    const { elsewhere, protect, status, overview } = await inSettings({ account });
    const other = await elsewhere();
    valueOf(await protect(true));
    expect(await status()).toBe('complete');
    expect(valueOf(await other.check()).status).toBe('factorsRequired');
    expect(failureOf(await other.overview()).code).toBe('verification_required');
    expect((await overview()).ok).toBe(true);
  });

  test('can be on with no factor: nothing is asked for', async () => {
    const { protect, signOut, signIn, status, overview } = await inSettings();
    valueOf(await protect(true));
    expect(valueOf(await overview())).toMatchObject({ protectionOn: true, factors: [] });
    await signOut();
    await signIn();
    expect(await status()).toBe('complete');
  });

  test('cannot be turned off where the policy asks for a second step', async () => {
    const account = { factors: [authenticator], policy: { steps: ['authenticator'] }, protectionOn: false };
    const { protect, overview } = await inSettings({ account });
    expect(valueOf(await overview()).protectionOn).toBe(true);
    expect(failureOf(await protect(false)).code).toBe('refused');
    valueOf(await protect(true));
  });

  test('needs fresh proof to be turned off, and none for what it is already', async () => {
    const { protect, pass, prove, appCode } = await inSettings(withAuthenticator);
    pass(hour);
    valueOf(await protect(true));
    expect(failureOf(await protect(false)).code).toBe('step_up_required');
    valueOf(await prove('authenticator', appCode()));
    valueOf(await protect(false));
  });

  test('is absent where a policy decides', async () => {
    const selfService = { protection: 'policy' } as const;
    const { adapter } = openSettings({ selfService });
    expect(adapter.protection).toBeUndefined();
    const account = ada({ protectionOn: false });
    expect(() => createMemoryBackend({ accounts: [account] })).toThrow(/no such switch/);
    const backend = createMemoryBackend({ accounts: [ada()], selfService });
    expect(() => backend.updateAccount('ada', { protectionOn: true })).toThrow(/no such switch/);
  });

  test('can be set by an administrator', async () => {
    const { backend, signOut, signIn, status } = await inSettings(withAuthenticator);
    backend.updateAccount('ada', { protectionOn: false });
    await signOut();
    await signIn();
    expect(await status()).toBe('complete');
  });
});
