import { describe, expect, test } from 'vitest';
import { redact } from '../shared/redacted.ts';
import { ada, createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import { selectVerifyEmailActor } from './mfa-flow.selectors.ts';
import type { MfaFlowEmitted } from './mfa-flow.types.ts';

type World = ReturnType<typeof createWorld>;
type Type = MfaFlowEmitted['type'];

/** The fields that a host receives. Decide here about each new field. */
const listed = {
  'step.entered': ['step'],
  'signIn.needed': [],
  'code.sent': ['kind', 'times'],
  'verification.failed': ['kind', 'code'],
  'factor.verified': ['kind'],
  'factor.added': ['kind'],
  'email.verified': [],
  'factor.unusable': ['kind'],
  'session.ended': [],
  'signed.out': [],
} satisfies { readonly [Each in Type]: readonly (keyof Extract<MfaFlowEmitted, { type: Each }>)[] };

/** Each tells the host something that the others do not. */
const journeys: Record<string, () => Promise<World>> = {
  'codes by email, one of them wrong': async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.signIn();
    await world.submit('000000');
    await world.submit(world.message()?.code ?? '');
    return world;
  },
  'a host that signs in by itself': async () => {
    const world = createWorld({ withoutSignIn: true });
    await world.settle();
    return world;
  },
  'an authenticator that is set up': async () => {
    const world = createWorld({
      accounts: [withOnly()],
      enrolment: ['authenticator'],
      policy: { steps: ['authenticator'], setUp: { kinds: ['authenticator'] } },
    });
    await world.signIn();
    await world.submit(world.authenticatorCode());
    return world;
  },
  'an address that is confirmed': async () => {
    const world = createWorld({
      accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
      emailMustBeVerified: 'first',
      emailVerificationPage: 'https://app.example/verify',
    });
    await world.signIn();
    const address = redact(world.message()?.link ?? '');
    await world.reload({ returned: { from: 'emailVerification', address } });
    selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'confirm.requested' });
    await world.settle();
    return world;
  },
  'a factor that is set up wrongly': async () => {
    const misconfigured = {
      ok: false,
      failure: { code: 'misconfigured', raw: { message: ada.identifier } },
    } as const;
    const world = createWorld({
      adapter: (adapter) => ({
        ...adapter,
        challenges: { ...adapter.challenges, start: async () => misconfigured },
      }),
    });
    await world.signIn();
    await world.choose('email');
    return world;
  },
  'a session that ends, and one that is left': async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.endSession('ada');
    await world.submit(world.authenticatorCode());
    await world.signIn();
    world.actor.send({ type: 'signOut.requested' });
    await world.settle();
    return world;
  },
};

describe('[SEC-21] the host receives listed fields only', () => {
  const emitted = new Map<string, readonly MfaFlowEmitted[]>();

  test.each(Object.keys(journeys))('%s', async (name) => {
    const { events } = (await journeys[name]?.()) ?? {};
    emitted.set(name, events ?? []);
    expect(events).not.toEqual([]);
    for (const { type, ...fields } of events ?? []) expect(listed[type]).toEqual(Object.keys(fields));
    const words = [ada.identifier, ada.password, ada.phone];
    for (const word of words) expect(JSON.stringify(events)).not.toContain(word);
  });

  test('these scenarios emit every kind of event', () => {
    const types = new Set([...emitted.values()].flat().map(({ type }) => type));
    expect([...types].sort()).toEqual(Object.keys(listed).sort());
  });
});
