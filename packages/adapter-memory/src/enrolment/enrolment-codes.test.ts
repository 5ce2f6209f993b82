import { describe, expect, test } from 'vitest';
import { asSentEnrolment, openEnrolment, signedIn, withCodeSent } from './enrolment-world.fixture.ts';
import { createMemoryAdapter } from '../index.ts';
import { enrolmentDriver } from '../ports.fixture.ts';
import { email, failureOf, driver, hour, minute, phone, valueOf } from '../world.fixture.ts';

describe('an emailed or texted code', () => {
  test.each([
    ['email', { destinationId: 'email' }, email],
    ['email', { address: ' New@Example.com ' }, 'New@Example.com'],
    ['phone', { destinationId: 'phone' }, phone],
    ['phone', { address: '+1 (206) 555-0100' }, '+12065550100'],
  ] as const)('(SEC-5) %s to %j', async (kind, to, address) => {
    const { backend, begin, confirm, lastCode, offered } = await signedIn();
    const begun = valueOf(await begin({ kind, to }));
    expect(begun).toEqual({
      kind,
      handle: expect.any(String),
      sent: {
        handle: expect.any(String),
        factorId: kind,
        delivery: 'sent',
        by: 'code',
        destination: expect.objectContaining({ id: kind, kind }),
        code: { alphabet: 'digits', length: 6 },
        lastsMs: 10 * minute,
        resendInMs: 30_000,
      },
    });
    expect(JSON.stringify(begun).toLowerCase()).not.toContain('example');
    expect(backend.outbox.messages.map((message) => message.to)).toEqual([address]);
    expect(valueOf(await confirm(begun, lastCode()))).toEqual({ state: 'on' });
    expect(await offered()).toBe('complete');
  });

  test('goes to the address that was set up from then on', async () => {
    const { backend, begin, confirm, lastCode, signOut, signIn, startSent } = await signedIn();
    const begun = valueOf(await begin({ kind: 'phone', to: { address: '+12065550100' } }));
    await confirm(begun, lastCode());
    await signOut();
    await signIn();
    await startSent('phone');
    expect(backend.outbox.latest()?.to).toBe('+12065550100');
  });

  test('verifies the email address on file, and no other', async () => {
    const unverified = { emailVerified: false, emailMustBeVerified: 'last' } as const;
    const own = await withCodeSent(unverified);
    valueOf(await own.confirm(own.begun, own.lastCode()));
    expect(await own.offered()).toBe('complete');

    const other = await signedIn(unverified);
    const begun = valueOf(await other.begin({ kind: 'email', to: { address: 'new@example.com' } }));
    valueOf(await other.confirm(begun, other.lastCode()));
    expect(await other.offered()).toBe('emailVerificationRequired');
  });

  test.each([
    ['email', 'no address'],
    ['email', ''],
    ['phone', '07700 900123'],
    ['email', 'GRACE@example.com'],
    ['email', 'grace.h@example.com'],
    ['phone', '+44 7700 900 999'],
  ] as const)('is refused, and why is not said: %s to %j', async (kind, address) => {
    const { backend, begin } = await signedIn();
    expect(failureOf(await begin({ kind, to: { address } }))).toEqual({ code: 'input_refused', field: kind });
    expect(backend.outbox.messages).toEqual([]);
  });

  test('to an address that somebody else has set up meanwhile does not confirm it', async () => {
    const { backend, begin, confirm, lastCode, offered } = await signedIn();
    const request = { kind: 'phone', to: { address: '+12065550100' } } as const;
    const begun = valueOf(await begin(request));
    const code = lastCode();

    const elsewhere = createMemoryAdapter(backend);
    await driver(elsewhere).signIn('grace@example.com');
    const grace = enrolmentDriver(elsewhere);
    valueOf(await grace.confirm(valueOf(await grace.begin(request)), lastCode()));

    expect(failureOf(await confirm(begun, code)).code).toBe('refused');
    expect(await offered()).toContain('set up phone');
  });

  test('stores the address where there was none', async () => {
    const { backend, begin, confirm, check, lastCode, signIn } = openEnrolment({}, { kinds: ['phone'] });
    await signIn('bob');
    const begun = valueOf(await begin({ kind: 'phone', to: { address: '+12065550100' } }));
    valueOf(await confirm(begun, lastCode()));
    backend.removeFactor('bob', 'phone');
    await signIn('bob');
    expect(valueOf(await check())).toMatchObject({ factors: [{ destinations: [{ ending: '100' }] }] });
  });

  test('is refused for a destination that was not offered', async () => {
    const { begin } = await signedIn();
    expect(failureOf(await begin({ kind: 'email', to: { destinationId: 'phone' } })).code).toBe(
      'factor_gone',
    );
  });

  test('can be resent after half a minute, and both stay valid', async () => {
    const { begun, resendEnrolment, confirm, lastCode, pass } = await withCodeSent();
    const first = lastCode();
    pass(10_000);
    expect(failureOf(await resendEnrolment(begun))).toEqual({ code: 'too_many_sends', retryAfterMs: 20_000 });
    pass(20_000);
    const again = asSentEnrolment(valueOf(await resendEnrolment(begun)));
    expect(again.sent.resendInMs).toBe(30_000);
    expect(lastCode()).not.toBe(first);
    expect((await confirm(again, first)).ok).toBe(true);
  });

  test('expires', async () => {
    const { begun, confirm, lastCode, pass } = await withCodeSent();
    pass(10 * minute);
    expect(failureOf(await confirm(begun, lastCode())).code).toBe('expired_code');
  });

  test('is limited to ten messages an hour, whatever the addresses', async () => {
    const { begin } = await signedIn();
    for (let count = 0; count < 10; count++) {
      valueOf(await begin({ kind: 'email', to: { address: `ada+${count}@example.com` } }));
    }
    const refused = await begin({ kind: 'email', to: { address: email } });
    expect(failureOf(refused)).toEqual({ code: 'too_many_sends', retryAfterMs: hour });
  });

  test('cannot be confirmed by waiting for a link', async () => {
    const { begun, isOpened } = await withCodeSent();
    expect(failureOf(await isOpened(begun))).toEqual({ code: 'input_refused', field: 'code' });
  });
});
