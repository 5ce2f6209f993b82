import { describe, expect, test } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from '../index.ts';
import type { MemoryAccount, MemoryBackendOptions } from '../index.ts';
import { emailDriver } from '../ports.fixture.ts';
import {
  ada,
  createWorld,
  email,
  failureOf,
  driver,
  hour,
  password,
  secret,
  valueOf,
} from '../world.fixture.ts';

const page = 'https://app.example/verify-email?from=mail';

const grace: MemoryAccount = {
  id: 'grace',
  identifier: 'grace@example.com',
  password,
  emailVerified: false,
  emailMustBeVerified: 'first',
};

function openWorld(changes: Partial<MemoryAccount> = {}, options: Partial<MemoryBackendOptions> = {}) {
  const account = ada({ factors: [], emailVerified: false, emailMustBeVerified: 'first', ...changes });
  const world = createWorld({ accounts: [account, grace], emailVerificationPage: page, ...options });
  const link = () => world.backend.outbox.latest()?.link ?? '';
  return { ...world, ...emailDriver(world.adapter), link };
}

const authenticator = [{ kind: 'authenticator', secret }] as const;

describe('an email address that has to be verified', () => {
  test('comes before the second step', async () => {
    const { backend, signIn, check, start, available, sendLink, confirmLink, link } = openWorld({
      factors: authenticator,
    });
    await signIn();
    const destination = { id: 'email', kind: 'email', mailbox: 'a', domain: 'e' };
    expect(valueOf(await check())).toMatchObject({ status: 'emailVerificationRequired', destination });
    expect(failureOf(await start('authenticator')).code).toBe('verification_required');
    expect(failureOf(await available()).code).toBe('verification_required');
    expect(valueOf(await sendLink())).toEqual({ destination, resendInMs: 30_000 });
    expect(backend.outbox.messages).toMatchObject([{ kind: 'email', to: email, link: link() }]);
    expect(backend.outbox.latest()?.text).toContain(link());
    valueOf(await confirmLink(link()));
    expect(valueOf(await check()).status).toBe('factorsRequired');
  });

  test('comes after the second step', async () => {
    const { backend, signIn, check, prove, sendLink, confirmLink, link } = openWorld({
      factors: authenticator,
      emailMustBeVerified: 'last',
    });
    await signIn();
    expect(valueOf(await check()).status).toBe('factorsRequired');
    await prove('authenticator', backend.authenticatorCode('ada').code);
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
    await expect(backend.requireFreshProof(createMemoryAdapter(backend))).rejects.toThrow(
      /Nobody is signed in/,
    );
    valueOf(await sendLink());
    valueOf(await confirmLink(link()));
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('is verified by an emailed code, too', async () => {
    const { backend, signIn, check, prove, startSent, verify } = openWorld({
      factors: [...authenticator, { kind: 'email' }],
      emailMustBeVerified: 'last',
      policy: { steps: ['authenticator', 'email'] },
    });
    await signIn();
    await prove('authenticator', backend.authenticatorCode('ada').code);
    await verify(await startSent('email'), backend.outbox.latest()?.code ?? '');
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('is asked for of everybody, if the backend says so', async () => {
    const accounts = [{ id: 'bob', identifier: 'bob@example.com', password, emailVerified: false }];
    const { signIn, check } = openWorld({}, { accounts, emailMustBeVerified: 'first' });
    await signIn('bob@example.com');
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test('may stay unverified where verification is not required', async () => {
    const { signIn, check, sendLink } = openWorld({ emailMustBeVerified: 'never' });
    await signIn();
    expect(valueOf(await check()).status).toBe('complete');
    expect((await sendLink()).ok).toBe(true);
  });

  test('is never asked for where it is verified', async () => {
    const { signIn, check, sendLink } = openWorld({ emailVerified: true });
    await signIn();
    expect(valueOf(await check()).status).toBe('complete');
    expect(failureOf(await sendLink()).code).toBe('conflict');
  });
});

describe('a link', () => {
  async function sent() {
    const world = openWorld();
    await world.signIn();
    valueOf(await world.sendLink());
    return { ...world, first: world.link() };
  }

  test('leads to the page of the host, with a token', async () => {
    const url = new URL((await sent()).first);
    expect(url.origin + url.pathname).toBe('https://app.example/verify-email');
    expect(Object.fromEntries(url.searchParams)).toEqual({ from: 'mail', token: expect.any(String) });
  });

  test('also verifies in a browser without a session', async () => {
    const { backend, first, check } = await sent();
    const elsewhere = createMemoryAdapter(backend);
    valueOf(await emailDriver(elsewhere).confirmLink(first));
    expect(valueOf(await driver(elsewhere).check())).toEqual({ status: 'signedOut' });
    expect(valueOf(await check()).status).toBe('complete');
  });

  test('reports that the address is verified when it is opened twice', async () => {
    const { first, confirmLink } = await sent();
    valueOf(await confirmLink(first));
    expect(failureOf(await confirmLink(first)).code).toBe('conflict');
  });

  test('works once: an address that became unverified again needs a new link', async () => {
    const { backend, first, sendLink, confirmLink, link, check, pass } = await sent();
    pass(30_000);
    valueOf(await sendLink());
    valueOf(await confirmLink(first));
    backend.updateAccount('ada', { emailVerified: false });
    for (const used of [first, link()]) {
      expect(failureOf(await confirmLink(used)).code).toBe('wrong_or_expired');
    }
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test('expires after a day', async () => {
    const { first, signIn, confirmLink, check, pass } = await sent();
    pass(24 * hour);
    expect(failureOf(await confirmLink(first)).code).toBe('expired_code');
    await signIn();
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test('of somebody else does not verify', async () => {
    const { backend, first, check } = await sent();
    const elsewhere = createMemoryAdapter(backend);
    await driver(elsewhere).signIn('grace@example.com');
    expect(failureOf(await emailDriver(elsewhere).confirmLink(first)).code).toBe('wrong_or_expired');
    expect(valueOf(await driver(elsewhere).check()).status).toBe('emailVerificationRequired');
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test.each([
    ['nothing', ''],
    ['no address', 'nonsense'],
    ['the page alone', 'https://app.example/verify-email'],
    ['a token of nobody', 'https://app.example/verify-email?token=link-1-00'],
    ['a name of object members', 'https://app.example/verify-email?token=constructor'],
  ])('is refused: %s', async (_, returned) => {
    const { confirmLink, check } = await sent();
    expect(failureOf(await confirmLink(returned)).code).toBe('wrong_or_expired');
    expect(valueOf(await check()).status).toBe('emailVerificationRequired');
  });

  test('of another origin is refused, whatever its token', async () => {
    const { first, confirmLink } = await sent();
    const elsewhere = first.replace('app.example', 'evil.example');
    expect(failureOf(await confirmLink(elsewhere)).code).toBe('wrong_or_expired');
  });

  test('can be resent after half a minute, and both stay valid', async () => {
    const { first, sendLink, confirmLink, link, pass } = await sent();
    pass(10_000);
    expect(failureOf(await sendLink())).toEqual({ code: 'too_many_sends', retryAfterMs: 20_000 });
    pass(20_000);
    valueOf(await sendLink());
    expect(link()).not.toBe(first);
    expect((await confirmLink(first)).ok).toBe(true);
  });

  test('is sent ten times an hour at most', async () => {
    const { sendLink, pass } = await sent();
    for (let count = 1; count < 10; count++) {
      pass(30_000);
      valueOf(await sendLink());
    }
    pass(30_000);
    expect(failureOf(await sendLink())).toEqual({ code: 'too_many_sends', retryAfterMs: hour - 300_000 });
  });

  test('is not sent without a session', async () => {
    const { signOut, sendLink } = await sent();
    await signOut();
    expect(failureOf(await sendLink()).code).toBe('session_ended');
  });
});

describe('misuse throws an error that says what is wrong', () => {
  test('an account that has to verify what it does not have', () => {
    const bob: MemoryAccount = { id: 'bob', identifier: 'bob', password, emailMustBeVerified: 'last' };
    expect(() => createMemoryBackend({ accounts: [bob] })).toThrow(/"bob" has to verify/);
  });

  test('a page that is not a full URL', () => {
    const options = { accounts: [], emailVerificationPage: '/verify' };
    expect(() => createMemoryBackend(options)).toThrow(/`emailVerificationPage` is "\/verify"/);
  });
});
