import type { Failure, Result } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { failureOf, valueOf } from '../world.fixture.ts';
import { authenticator, inSettings, openSettings } from './settings-world.fixture.ts';
import type { SettingsWorld } from './settings-world.fixture.ts';

const calls: Readonly<Record<string, (world: SettingsWorld) => Promise<Result<unknown, Failure>>>> = {
  'account.overview': ({ overview }) => overview(),
  'account.rename': ({ rename }) => rename('authenticator', 'Phone'),
  'account.signOutOthers': ({ signOutOthers }) => signOutOthers(),
  'recoveryCodes.create': ({ createCodes }) => createCodes(),
  'recoveryCodes.regenerate': ({ regenerateCodes }) => regenerateCodes(),
  'recoveryCodes.reveal': ({ revealCodes }) => revealCodes(),
  'recoveryCodes.remaining': ({ remainingCodes }) => remainingCodes(),
  'protection.set': ({ protect }) => protect(false),
  'enrolment.begin': ({ begin }) => begin({ kind: 'phone', to: { destinationId: 'phone' } }),
  'enrolment.remove': ({ remove }) => remove('authenticator'),
};

const account = { factors: [authenticator] };

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('is refused without a session', async () => {
    expect(failureOf(await call(openSettings({ account }))).code).toBe('session_ended');
  });

  test('is refused before the second step', async () => {
    const world = openSettings({ account });
    valueOf(await world.signIn());
    expect(failureOf(await call(world)).code).toBe('verification_required');
  });

  test('is refused to a blocked account', async () => {
    const world = await inSettings({ account });
    world.backend.updateAccount('ada', { blocked: true });
    expect(failureOf(await call(world)).code).toBe('refused');
  });

  test('works after the second step', async () => {
    expect((await call(await inSettings({ account }))).ok).toBe(true);
  });
});
