import { succeeded, type MfaAdapter } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { createWorld, present, withOnly } from '../../test/support/flow.fixture.ts';
import { selectAsksToLeaveCodes, selectRecoveryCodes } from './mfa-flow.selectors.ts';

const codes = ['first-code', 'second-code'];

/** A backend whose first factor comes with recovery codes. */
const withCodes = (adapter: MfaAdapter): MfaAdapter => {
  const port = present(adapter.enrolment);
  return {
    ...adapter,
    enrolment: {
      ...port,
      confirm: async (input, options) => {
        const confirmed = await port.confirm(input, options);
        return confirmed.ok && confirmed.value.state === 'on'
          ? succeeded({ state: 'on', recoveryCodes: codes })
          : confirmed;
      },
    },
  };
};

async function setUp() {
  const world = createWorld({
    accounts: [withOnly()],
    enrolment: ['authenticator'],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    adapter: withCodes,
  });
  await world.signIn();
  await world.submit(world.authenticatorCode());
  return world;
}

describe('recovery codes that come with a factor that is set up while signing in', () => {
  test('(UX-16) are shown before the flow goes on', async () => {
    const world = await setUp();
    expect(world.state()).toBe('saveCodes');
    expect(selectRecoveryCodes(world.actor.getSnapshot())).toEqual(codes);
    const { recoveryCodes } = world.context();
    world.actor.send({ type: 'codes.saved' });
    await world.settle();
    expect(world.state()).toBe('done');
    expect(recoveryCodes?.reveal()).toBeUndefined();
  });

  test('(UX-16) need a confirmation to leave them', async () => {
    const world = await setUp();
    world.actor.send({ type: 'signOut.requested' });
    expect(selectAsksToLeaveCodes(world.actor.getSnapshot())).toBe(true);
    world.actor.send({ type: 'leave.declined' });
    expect(selectRecoveryCodes(world.actor.getSnapshot())).toEqual(codes);
    world.actor.send({ type: 'signOut.requested' });
    world.actor.send({ type: 'leave.confirmed' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
  });

  test('stay when another tab completes the sign-in', async () => {
    const world = await setUp();
    world.actor.send({ type: 'page.returned', isRestored: true });
    await world.settle();
    expect(world.state()).toBe('saveCodes');
  });

  test('(SEC-14) are in no snapshot and in no storage', async () => {
    const world = await setUp();
    expect(JSON.stringify(world.actor.getSnapshot())).not.toContain('first-code');
    expect(JSON.stringify(world.actor.getPersistedSnapshot())).not.toContain('first-code');
  });
});
