import { describe, expect, test } from 'vitest';
import type { InspectionEvent } from 'xstate';
import { selectKey } from '../enrolment/enrolment.selectors.ts';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { selectVerifyEmailActor } from './mfa-flow.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { allText } from '../../test/support/all-text.fixture.ts';
import { createWorld, password, withOnly } from '../../test/support/flow.fixture.ts';

/** Looks at everything that an inspector is given, at once: later it may have been wiped. */
function inspector() {
  const seen = new WeakSet<object>();
  const kinds = new Set<string>();
  const texts = new Set<string>();
  return {
    kinds,
    inspect: (event: InspectionEvent): void => {
      kinds.add(event.type);
      // A snapshot and an event are new each time; what they hold that was seen before has not changed its texts.
      for (const text of allText(event, seen)) texts.add(text);
      for (const text of allText(JSON.parse(JSON.stringify(shown(event))))) texts.add(text);
    },
    hasNeverSeen: (...secrets: readonly string[]): void => {
      const all = [...texts].join('\n');
      expect(all).toContain('password.submitted');
      for (const secret of secrets) {
        expect(secret.length).toBeGreaterThan(5);
        expect(all).not.toContain(secret);
      }
    },
  };
}

/** What inspectors send on. */
const shown = (event: InspectionEvent) => ({
  event: 'event' in event ? event.event : undefined,
  snapshot: 'snapshot' in event ? event.snapshot : undefined,
});

describe('an inspector sees everything that happens, and no secret', () => {
  test('(SEC-14) [SEC-15] neither a password nor any code, right or wrong', async () => {
    const { inspect, kinds, hasNeverSeen } = inspector();
    const world = createWorld({
      inspect,
      accounts: [withOnly('authenticator', 'email', 'recoveryCode')],
      policy: { steps: ['authenticator', 'email', 'recoveryCode'] },
    });
    await world.signIn('a wrong password');
    await world.signIn();
    const code = world.authenticatorCode();
    await world.choose('authenticator');
    await world.submit('135792');
    await world.submit(code);
    await world.choose('email');
    const emailed = world.message()?.code ?? '';
    await world.submit(emailed);
    const [recoveryCode = ''] = world.backend.recoveryCodes('ada');
    await world.choose('recoveryCode');
    await world.submit(recoveryCode);
    expect(world.state()).toBe('done');
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['@xstate.actor', '@xstate.event', '@xstate.snapshot']),
    );
    hasNeverSeen(password, 'a wrong password', code, '135792', emailed, recoveryCode);
  });

  test("(SEC-14) neither an authenticator's key nor its address, nor the address of a person that was typed", async () => {
    const { inspect, hasNeverSeen } = inspector();
    const world = createWorld({
      inspect,
      accounts: [withOnly()],
      enrolment: ['authenticator', 'phone'],
      policy: { steps: ['authenticator', 'phone'], setUp: { kinds: ['authenticator', 'phone'] } },
    });
    await world.signIn();
    const begun = world.begun();
    const key = begun && selectKey(begun.getSnapshot());
    await world.submit(world.authenticatorCode());
    await world.typeAddress('+447700900124');
    const texted = world.message()?.code ?? '';
    await world.submit(texted);
    expect(world.state()).toBe('done');
    hasNeverSeen(password, key?.secret ?? '', key?.uri ?? '', '+447700900124', texted);
  });

  test('(SEC-14) neither the secret of a confirmation link nor its URL', async () => {
    const { inspect, hasNeverSeen } = inspector();
    const world = createWorld({
      inspect,
      accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
      emailMustBeVerified: 'first',
      emailVerificationPage: 'https://app.example/verify',
    });
    await world.signIn();
    const link = world.message()?.link ?? '';
    await world.reload({ returned: { from: 'emailVerification', address: redact(link) } });
    selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
    hasNeverSeen(password, link, ...new URL(link).searchParams.values());
  });

  test('(SEC-14) nothing of what a provider sends back', async () => {
    const { inspect, hasNeverSeen } = inspector();
    const left: string[] = [];
    const world = createWorld({
      inspect,
      accounts: [withOnly('authenticator')],
      firstFactors: ['password', 'provider'],
      providerPage: 'https://app.example/provider',
      input: { storage: memoryStorage(), navigate: (url) => left.push(url), returnTo: '/back' },
    });
    await world.signIn('a wrong password');
    world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
    await world.settle();
    const address = world.backend.returnFromProvider(left[0] ?? '', 'ada');
    await world.reload({ returned: { from: 'signIn', address: redact(address) } });
    expect(world.state()).toBe('challenge');
    hasNeverSeen('a wrong password', address, new URL(address).searchParams.get('code') ?? '');
  });

  test('(SEC-14) detects a secret that is not wrapped', async () => {
    const { inspect, hasNeverSeen } = inspector();
    const world = createWorld({ inspect });
    await world.settle();
    world.signInChild()?.send({
      type: 'password.submitted',
      identifier: redact('ada'),
      password: Object.assign(redact(password), { beside: 'not wrapped' }),
    });
    await world.settle();
    expect(() => hasNeverSeen('not wrapped')).toThrow('not wrapped');
  });
});
