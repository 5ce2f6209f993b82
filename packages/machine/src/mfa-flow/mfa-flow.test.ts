import { describe, expect, test } from 'vitest';
import { ada, createWorld, withOnly } from '../../test/support/flow.fixture.ts';

describe('from the first factor to done', () => {
  test('a password and an authenticator code lead to done, with a session check after each', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
    expect(world.actor.getSnapshot().output).toMatchObject({ account: { id: 'ada' }, how: 'signedIn' });
    expect(world.backend.calls.list).toEqual([
      'session.check',
      'firstFactor.password.signIn',
      'session.check',
      'challenges.start',
      'challenges.verify',
      'session.check',
    ]);
  });

  test('[SEC-3] a flow starts with a session check, and a complete session ends it at once', async () => {
    const world = createWorld({
      before: (backend, browser) => backend.signIn(browser, 'ada', ['authenticator']),
    });
    expect(world.state()).toBe('checkFactors');
    await world.settle();
    expect(world.actor.getSnapshot().output?.how).toBe('alreadySignedIn');
    expect(world.backend.calls.list).toEqual(['session.check']);
  });

  test('[UX-3] several factors are offered strongest first, an only factor is started at once', async () => {
    const many = createWorld({ accounts: [{ ...ada, factors: ada.factors?.toReversed() ?? [] }] });
    await many.signIn();
    expect(many.state()).toBe('chooseFactor');
    expect(many.context().factors.map(({ kind }) => kind)).toEqual([
      'authenticator',
      'phone',
      'email',
      'recoveryCode',
    ]);
    const one = createWorld({ accounts: [withOnly('recoveryCode')], policy: { steps: ['recoveryCode'] } });
    await one.signIn();
    expect(one.state()).toBe('recovery');
  });

  test('[UX-3] another factor is one press away and never asks for the password again', async () => {
    const world = createWorld();
    await world.signIn();
    await world.choose('authenticator');
    world.actor.send({ type: 'otherFactor.requested' });
    expect(world.state()).toBe('chooseFactor');
    await world.choose('recoveryCode');
    expect(world.state()).toBe('recovery');
    await world.submit(world.backend.recoveryCodes('ada')[0] ?? '');
    expect(world.state()).toBe('done');
    expect(world.context().recoveryCodesLeft).toBe(9);
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(1);
  });

  test('several required steps follow each other, and a used factor is not offered again', async () => {
    const world = createWorld({ policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] } });
    await world.signIn();
    expect(world.context().progress).toEqual({ step: 1, of: 2 });
    await world.choose('authenticator');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('chooseFactor');
    expect(world.context().progress).toEqual({ step: 2, of: 2 });
    expect(world.context().factors.map(({ kind }) => kind)).not.toContain('authenticator');
    await world.choose('phone');
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('done');
  });

  test('[SEC-1] an accepted answer is not done: the session check after it decides', async () => {
    const world = createWorld({
      accounts: [withOnly('authenticator', 'email')],
      policy: { steps: ['authenticator', 'email'] },
    });
    await world.signIn();
    if (world.state() === 'chooseFactor') await world.choose('authenticator');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('challenge');
    expect(world.context().finished).toBeUndefined();
  });
});

describe('before signing in', () => {
  test('[SEC-4] nothing about the account is requested, and each refusal looks the same', async () => {
    const blocked = { ...ada, id: 'eve', identifier: 'eve@example.com', blocked: true };
    const world = createWorld({ accounts: [ada, blocked] });
    for (const [identifier, password] of [
      [ada.identifier, 'wrong'],
      ['nobody@example.com', 'wrong'],
      ['eve@example.com', ada.password],
    ] as const) {
      await world.signIn(password, identifier);
      expect(world.signInChild()?.getSnapshot().context.failure).toEqual({
        code: 'wrong_credentials',
        attemptsLeft: 9,
      });
    }
    expect(new Set(world.backend.calls.list)).toEqual(
      new Set(['session.check', 'firstFactor.password.signIn']),
    );
  });

  test('without a sign-in port the host is told that a sign-in is needed', async () => {
    const world = createWorld({ withoutSignIn: true });
    await world.settle();
    expect(world.state()).toBe('signedOut');
    expect(world.events).toContainEqual({ type: 'signIn.needed' });
    world.backend.signIn(world.browser, 'ada');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.state()).toBe('chooseFactor');
  });

  test('an empty field shows an error and is not sent', async () => {
    const world = createWorld();
    await world.signIn('', ada.identifier);
    expect(world.signInChild()?.getSnapshot().context.problem).toBe('passwordMissing');
    await world.signIn('x', '  ');
    expect(world.signInChild()?.getSnapshot().context.problem).toBe('identifierMissing');
    expect(world.backend.calls.count('firstFactor.password.signIn')).toBe(0);
  });

  test('[ERR-25] a blocked account looks like a wrong password', async () => {
    const world = createWorld({ accounts: [{ ...ada, blocked: true }] });
    await world.signIn();
    expect(world.state()).toBe('firstFactor');
    expect(world.signInChild()?.getSnapshot().context.failure?.code).toBe('wrong_credentials');
  });
});

describe('flows that cannot continue', () => {
  test('[ERR-13] no factor to verify with is denied, never complete', async () => {
    const world = createWorld({ accounts: [withOnly()], policy: { steps: ['authenticator'] } });
    await world.signIn();
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('noFactor');
  });

  test('[SEC-2, ERR-14] kinds without a screen are not offered; none left is a misconfiguration', async () => {
    const custom = {
      id: 'constructor',
      kind: 'constructor',
      delivery: 'none',
      can: { challenge: true, setUp: false },
      destinations: [],
    };
    const answers = { status: 'factorsRequired', factors: [custom] };
    const world = createWorld({ before: ({ faults }) => faults.always('session.check', { answers }) });
    await world.settle();
    expect(world.context().deniedReason).toBe('misconfigured');
  });

  test('[ERR-31] signed out right after a sign-in means that cookies are blocked', async () => {
    const world = createWorld();
    await world.settle();
    world.backend.faults.next('session.check', { answers: { status: 'signedOut' } });
    await world.signIn();
    expect(world.context().deniedReason).toBe('cookiesBlocked');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.state()).toBe('chooseFactor');
  });

  test('[ERR-32] stops if a factor is demanded again right after it was verified, and sends nothing', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.signIn();
    const again = await world.actor
      .getSnapshot()
      .context.environment.adapter.session.check({}, { signal: new AbortController().signal });
    world.backend.faults.always('session.check', { answers: again.ok ? again.value : undefined });
    await world.submit(world.message()?.code ?? '');
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('sameFactorAgain');
    expect(world.backend.outbox.messages).toHaveLength(1);
  });

  test('[ERR-15] a first session check that fails can be retried in place', async () => {
    const world = createWorld({ before: ({ faults }) => faults.next('session.check', 'server') });
    await world.settle();
    expect(world.state()).toBe('unreachable');
    expect(world.context().failure?.code).toBe('server');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
  });

  test('[ERR-1, SEC-32] a failed session check after a right code can be retried up to done', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    world.backend.faults.next('session.check', 'offline');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('unreachable');
    world.actor.send({ type: 'retry.requested' });
    await world.settle();
    expect(world.actor.getSnapshot().output?.how).toBe('signedIn');
  });

  test('[UX-7] a hanging session check is reported after 10 s, can be cancelled, and times out after 30 s', async () => {
    const world = createWorld({ before: ({ faults }) => faults.always('session.check', 'never') });
    await world.wait(9_999);
    expect(world.actor.getSnapshot().hasTag('slow')).toBe(false);
    await world.wait(1);
    expect(world.actor.getSnapshot().hasTag('slow')).toBe(true);
    world.actor.send({ type: 'call.cancelled' });
    expect(world.state()).toBe('unreachable');
    world.actor.send({ type: 'retry.requested' });
    await world.wait(30_000);
    expect(world.state()).toBe('unreachable');
    expect(world.context().failure?.code).toBe('timeout');
  });
});
