import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from '../index.ts';
import type { MemoryBackendOptions } from '../index.ts';
import { codeDriver, present, redirectDriver } from '../ports.fixture.ts';
import { ada, createWorld, email, failureOf, driver, minute, valueOf } from '../world.fixture.ts';

const page = 'https://app.example/signed-in';

function openWorld(options: Partial<MemoryBackendOptions> = {}) {
  const world = createWorld({
    accounts: [ada({ factors: [] })],
    firstFactors: ['password', 'emailLink'],
    signInLinkPage: page,
    ...options,
  });
  const { complete } = redirectDriver(world.adapter);
  return {
    ...world,
    ...codeDriver(world.adapter),
    complete,
    link: () => world.backend.outbox.latest()?.link ?? '',
  };
}

describe('signing in with a link', () => {
  test('a link is sent instead of a code, which is announced beforehand', async () => {
    const { adapter, backend, startCode } = openWorld();
    expect(present(adapter.firstFactor?.code)).toMatchObject({ kinds: ['email'], linkKinds: ['email'] });
    expect(present(adapter.firstFactor?.redirect).providers).toEqual([]);
    const sent = valueOf(await startCode('email', email));
    expect(sent).toMatchObject({ by: 'link', delivery: 'sent', destination: { mailbox: 'a', domain: 'e' } });
    expect(sent).not.toHaveProperty('code');
    expect(backend.outbox.latest()).toMatchObject({
      to: email,
      link: expect.stringContaining(`${page}?token=`),
    });
  });

  test('signs in the browser that opens it, once', async () => {
    const { backend, startCode, complete, check, link } = openWorld();
    await startCode('email', email);
    const phone = driver(createMemoryAdapter(backend));
    expect(valueOf(await complete(link()))).toEqual({});
    expect(valueOf(await check())).toMatchObject({ status: 'complete', account: { id: 'ada' } });
    expect(valueOf(await phone.check())).toEqual({ status: 'signedOut' });
    expect(failureOf(await complete(link()))).toMatchObject({ code: 'wrong_or_expired' });
  });

  test('leads to the requested page, on the same origin only', async () => {
    const { adapter, link } = openWorld();
    const { start } = present(adapter.firstFactor?.code);
    const options = { signal: new AbortController().signal };
    await start({ kind: 'email', address: email, returnTo: '/orders' }, options);
    expect(link()).toMatch(/^https:\/\/app\.example\/orders\?token=/);
    await start({ kind: 'email', address: email, returnTo: 'https://evil.example/' }, options);
    expect(link()).toMatch(/^https:\/\/app\.example\/signed-in\?token=/);
  });

  test('links sent before stay valid until the first sign-in', async () => {
    const { pass, startCode, resendCode, complete, link } = openWorld();
    const challenge = valueOf(await startCode('email', email));
    const first = link();
    expect(failureOf(await resendCode(challenge))).toMatchObject({ code: 'too_many_sends' });
    pass(minute);
    expect(valueOf(await resendCode(challenge))).toMatchObject({ by: 'link', handle: challenge.handle });
    const second = link();
    expect(second).not.toBe(first);
    valueOf(await complete(first));
    expect(failureOf(await complete(second))).toMatchObject({ code: 'wrong_or_expired' });
  });

  test('an expired or invented link does not sign in', async () => {
    const { pass, startCode, complete, check, link } = openWorld();
    await startCode('email', email);
    pass(11 * minute);
    expect(failureOf(await complete(link()))).toMatchObject({ code: 'expired_code' });
    expect(failureOf(await complete(`${page}?token=made-up`))).toMatchObject({ code: 'wrong_or_expired' });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('(SEC-4) an unknown address and one of a blocked account get the same answer', async () => {
    const { backend, startCode } = openWorld();
    const known = valueOf(await startCode('email', email));
    backend.outbox.clear();
    backend.updateAccount('ada', { blocked: true });
    for (const address of ['axe@example.com', email]) {
      const sent = valueOf(await startCode('email', address));
      expect({ ...sent, handle: known.handle }).toEqual(known);
    }
    expect(backend.outbox.messages).toEqual([]);
  });

  test('options that exclude each other throw at once', () => {
    expect(() => openWorld({ firstFactors: ['email', 'emailLink'] })).toThrow(/a code or a link/);
    const { backend } = openWorld();
    expect(backend.outbox.messages).toEqual([]);
    expect(() => createWorld({ firstFactors: ['emailLink'] })).toThrow(/`signInLinkPage`/);
  });
});
