import { describe, expect, test } from 'vitest';
import { createMemoryAdapter } from '../index.ts';
import { ada, createWorld, failureOf, driver, hour, valueOf } from '../world.fixture.ts';

const identifier = { kind: 'email', mailbox: 'a', domain: 'e' };
const complete = { status: 'complete', account: { id: 'ada', displayName: 'Ada', identifier } };

describe('session.check', () => {
  test('reports signed out at first', async () => {
    const { check } = createWorld();
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('the password alone does not complete a session that needs a second step', async () => {
    const { check, signIn } = createWorld();
    await signIn();
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('lists the factors with what a screen needs', async () => {
    const { check, signIn } = createWorld();
    await signIn();
    expect(valueOf(await check())).toEqual({
      account: { id: 'ada', displayName: 'Ada', identifier },
      status: 'factorsRequired',
      factors: [
        {
          id: 'authenticator',
          kind: 'authenticator',
          delivery: 'none',
          code: { alphabet: 'digits', length: 6 },
          can: { challenge: true, setUp: false },
          destinations: [],
        },
        {
          id: 'email',
          kind: 'email',
          delivery: 'sent',
          code: { alphabet: 'digits', length: 6 },
          can: { challenge: true, setUp: false },
          destinations: [{ id: 'email', kind: 'email', mailbox: 'a', domain: 'e' }],
        },
        {
          id: 'phone',
          kind: 'phone',
          delivery: 'sent',
          code: { alphabet: 'digits', length: 6 },
          can: { challenge: true, setUp: false },
          destinations: [{ id: 'phone', kind: 'phone', ending: '123' }],
        },
        {
          id: 'recoveryCode',
          kind: 'recoveryCode',
          delivery: 'none',
          code: { alphabet: 'text', ignore: 'caseAndHyphens' },
          can: { challenge: true, setUp: false },
          destinations: [],
        },
      ],
    });
  });

  test('an account without factors is complete after the password', async () => {
    const { check, signIn } = createWorld({ accounts: [ada({ factors: [] })] });
    await signIn();
    expect(valueOf(await check())).toEqual(complete);
  });

  test('a proof completes the session', async () => {
    const { backend, check, signIn, prove } = createWorld();
    await signIn();
    await prove('authenticator', backend.authenticatorCode('ada').code);
    expect(valueOf(await check())).toEqual(complete);
  });

  test('a list of steps is walked with progress, and a used factor is not offered again', async () => {
    const { backend, check, signIn, prove } = createWorld({
      policy: { steps: ['authenticator', { oneOf: ['authenticator', 'email'] }] },
    });
    await signIn();
    expect(valueOf(await check())).toMatchObject({ progress: { step: 1, of: 2 } });
    await prove('authenticator', backend.authenticatorCode('ada').code);
    expect(valueOf(await check())).toMatchObject({
      factors: [{ kind: 'email' }, { kind: 'recoveryCode' }],
      progress: { step: 2, of: 2 },
    });
    await prove('recoveryCode', 'b654562828');
    expect(valueOf(await check())).toEqual(complete);
  });

  test("the account's own policy overrides the backend's", async () => {
    const { check, signIn } = createWorld({
      accounts: [ada({ policy: 'none' })],
      policy: { steps: ['phone'] },
    });
    await signIn();
    expect(valueOf(await check())).toEqual(complete);
  });

  test.each([
    ['noFactor', ada({ policy: { steps: ['phone'] }, factors: [] })],
    ['misconfigured', ada({ policy: { steps: ['retinaScan'] } })],
    ['passwordReset', ada({ passwordResetRequired: true })],
  ])('[SEC-2] refused: %s', async (reason, account) => {
    const { check, signIn } = createWorld({ accounts: [account] });
    expect((await signIn()).ok).toBe(true);
    expect(valueOf(await check())).toMatchObject({ status: 'refused', reason });
  });

  test('[SEC-2] an account blocked while signed in is refused', async () => {
    const { backend, check, signIn, start } = createWorld();
    await signIn();
    backend.updateAccount('ada', { blocked: true });
    expect(valueOf(await check())).toMatchObject({ status: 'refused', reason: 'account' });
    expect(failureOf(await start('email'))).toEqual({ code: 'refused' });
    expect(backend.outbox.messages).toEqual([]);
  });

  test('reads the current state: a factor added meanwhile makes a complete session pending', async () => {
    const { backend, check, signIn } = createWorld({ accounts: [ada({ factors: [] })] });
    await signIn();
    backend.addFactor('ada', { kind: 'email' });
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
  });

  test('neither changes nor sends anything', async () => {
    const { backend, check, signIn } = createWorld({ accounts: [ada({ factors: [{ kind: 'email' }] })] });
    await signIn();
    expect(await check()).toEqual(await check());
    expect(backend.outbox.messages).toEqual([]);
  });

  test('the factor used last is marked at the next sign-in', async () => {
    const { backend, check, signIn, prove } = createWorld();
    await signIn();
    await prove('authenticator', backend.authenticatorCode('ada').code);
    await signIn();
    const now = valueOf(await check());
    const marked = now.status === 'factorsRequired' ? now.factors.filter((factor) => factor.lastUsed) : [];
    expect(marked.map((factor) => factor.kind)).toEqual(['authenticator']);
  });
});

describe('the life of a session', () => {
  test('signing out ends it, and is a success without one too', async () => {
    const { check, signIn, signOut } = createWorld();
    await signIn();
    expect(await signOut()).toEqual({ ok: true, value: undefined });
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect((await signOut()).ok).toBe(true);
  });

  test('it ends by itself after its lifetime', async () => {
    const { check, signIn, start, pass } = createWorld({ limits: { sessionMs: hour } });
    await signIn();
    pass(hour - 1);
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    pass(1);
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(failureOf(await start('email'))).toEqual({ code: 'session_ended' });
  });

  test('after it was ended elsewhere every call reports that, and nothing is sent', async () => {
    const { backend, check, signIn, startSent, start, resend, verify, available } = createWorld();
    await signIn();
    const challenge = await startSent('email');
    backend.endSession('ada');
    const ended = { code: 'session_ended' };
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
    expect(failureOf(await start('email'))).toEqual(ended);
    expect(failureOf(await resend(challenge))).toEqual(ended);
    expect(failureOf(await verify(challenge, '000000'))).toEqual(ended);
    expect(failureOf(await available())).toEqual(ended);
    expect(backend.outbox.messages).toHaveLength(1);
  });

  test('ending the sessions of one account leaves the others alone', async () => {
    const { backend, check, signIn } = createWorld({
      accounts: [ada(), { id: 'bob', identifier: 'bob', password: 'x' }],
    });
    await signIn();
    backend.endSession('bob');
    expect(valueOf(await check())).toMatchObject({ status: 'factorsRequired' });
    backend.endAllSessions();
    expect(valueOf(await check())).toEqual({ status: 'signedOut' });
  });

  test('two adapters with one browser share it; another browser does not', async () => {
    const { backend } = createWorld();
    const browser = backend.openBrowser();
    const [first, second] = [
      createMemoryAdapter(backend, { browser }),
      createMemoryAdapter(backend, { browser }),
    ];
    await driver(first).signIn();
    await driver(second).prove('authenticator', backend.authenticatorCode('ada').code);
    expect(valueOf(await driver(first).check())).toEqual(complete);
    expect(valueOf(await driver(createMemoryAdapter(backend)).check())).toEqual({ status: 'signedOut' });
  });

  test('a browser that blocks cookies is signed out right after signing in', async () => {
    const { backend } = createWorld();
    const adapter = createMemoryAdapter(backend, { browser: backend.openBrowser({ cookies: 'blocked' }) });
    expect((await driver(adapter).signIn()).ok).toBe(true);
    expect(valueOf(await driver(adapter).check())).toEqual({ status: 'signedOut' });
  });

  test('a host that signs in by itself uses an adapter without that port', async () => {
    const { backend } = createWorld({ policy: { steps: ['email', 'phone'] } });
    const browser = backend.openBrowser();
    const adapter = createMemoryAdapter(backend, { browser, signIn: 'host' });
    expect(adapter.firstFactor).toBeUndefined();
    backend.signIn(browser, 'ada', ['email']);
    expect(valueOf(await driver(adapter).check())).toMatchObject({ progress: { step: 2, of: 2 } });
  });
});
