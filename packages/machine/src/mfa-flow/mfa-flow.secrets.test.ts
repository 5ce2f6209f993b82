import { describe, expect, test } from 'vitest';
import { createActor, type InspectionEvent } from 'xstate';
import { mfaFlowMachine } from './mfa-flow.machine.ts';
import { selectFinished, selectScreen } from './mfa-flow.selectors.ts';
import { ada, createWorld, password, withOnly } from '../../test/support/flow.fixture.ts';

describe('secrets', () => {
  test('[SEC-13, SEC-15] no snapshot, persisted snapshot or input ever prints a password, a code or a handle', async () => {
    const printed: string[] = [];
    const world = createWorld({
      accounts: [withOnly('authenticator', 'email', 'recoveryCode')],
      policy: { steps: ['authenticator', 'email'] },
    });
    world.actor.subscribe((snapshot) => {
      printed.push(JSON.stringify(snapshot));
      for (const child of Object.values(snapshot.children)) {
        printed.push(JSON.stringify(child?.getSnapshot()));
        printed.push(JSON.stringify(child?.getPersistedSnapshot()));
      }
      if (snapshot.status === 'active') printed.push(JSON.stringify(world.actor.getPersistedSnapshot()));
    });
    await world.signIn();
    await world.choose('authenticator');
    const code = world.authenticatorCode();
    await world.submit('135792');
    await world.submit(code);
    await world.choose('email');
    const emailed = world.message()?.code ?? '';
    await world.submit(emailed);
    expect(world.state()).toBe('done');
    const all = printed.join('\n');
    expect(all).toContain('[redacted]');
    for (const secret of [password, code, '135792', emailed, ada.identifier]) {
      expect(all).not.toContain(secret);
    }
  });

  test('[SEC-15] an inspector sees no password and no code', async () => {
    const seen: string[] = [];
    const inspect = (event: InspectionEvent) => {
      if (event.type === '@xstate.event') seen.push(JSON.stringify(event.event));
      if (event.type === '@xstate.snapshot') seen.push(JSON.stringify(event.snapshot));
    };
    const world = createWorld({ accounts: [withOnly('authenticator')], inspect });
    await world.signIn();
    const code = world.authenticatorCode();
    await world.submit(code);
    expect(world.state()).toBe('done');
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.join('\n')).not.toContain(password);
    expect(seen.join('\n')).not.toContain(code);
  });

  test('[SEC-13] submitted secrets are wiped as soon as their call has settled', async () => {
    const world = createWorld({ accounts: [withOnly('authenticator')] });
    await world.signIn();
    await world.submit('000000');
    expect(world.factor()?.getSnapshot().context.code).toBeUndefined();
  });

  test('[SEC-1, SEC-15] a stored snapshot that says done is not done', async () => {
    const world = createWorld({
      before: (backend, browser) => backend.signIn(browser, 'ada', ['authenticator']),
    });
    await world.settle();
    expect(selectScreen(world.actor.getSnapshot())).toBe('done');
    const stored = JSON.parse(JSON.stringify(world.actor.getPersistedSnapshot()));
    const { adapter } = world.context().environment;
    const restored = createActor(mfaFlowMachine, { snapshot: stored, input: { adapter } }).start();
    expect(restored.getSnapshot().value).toBe('done');
    expect(selectFinished(restored.getSnapshot())).toBeUndefined();
    expect(selectScreen(restored.getSnapshot())).toBe('signedOut');
  });

  test('[SEC-32] what an adapter throws is passed to the reporter of the host only', async () => {
    const defects: unknown[] = [];
    const world = createWorld({
      accounts: [withOnly('authenticator')],
      input: { onDefect: (error) => defects.push(error) },
      adapter: (adapter) => ({
        ...adapter,
        challenges: {
          ...adapter.challenges,
          verify: () => Promise.reject(new Error('the code 135792 was wrong')),
        },
      }),
    });
    await world.signIn();
    await world.submit('135792');
    expect(world.factor()?.getSnapshot().context.failure).toEqual({ code: 'unexpected' });
    expect(defects).toHaveLength(1);
  });

  test.each([
    ['what the adapter says', { message: 'Set up SMTP.' }, 'Set up SMTP.'],
    ['that it says nothing', { message: 'x'.repeat(1000) }, 'The adapter does not say what to mend.'],
    ['its code', { code: 'no_init:Totp' }, 'no_init:Totp'],
  ])('a developer is told what to fix, %s, and no state holds it', async (_, raw, fix) => {
    const fixes: string[] = [];
    const world = createWorld({
      accounts: [withOnly('email')],
      input: { onMisconfigured: (given) => fixes.push(given) },
      adapter: (adapter) => ({
        ...adapter,
        challenges: {
          ...adapter.challenges,
          start: async () => ({ ok: false, failure: { code: 'misconfigured', raw } }),
        },
      }),
    });
    await world.signIn();
    expect(fixes).toEqual([fix]);
    const hidden = 'message' in raw ? raw.message : 'nothing was said';
    expect(JSON.stringify(world.actor.getPersistedSnapshot())).not.toContain(hidden);
  });

  test('a developer is told what to fix if the first session check reports a misconfiguration', async () => {
    const fixes: string[] = [];
    const world = createWorld({
      input: { onMisconfigured: (given) => fixes.push(given) },
      adapter: (adapter) => ({
        ...adapter,
        session: {
          ...adapter.session,
          check: async () => ({
            ok: true,
            value: { status: 'refused', reason: 'misconfigured', raw: { message: 'Initialise Totp.' } },
          }),
        },
      }),
    });
    await world.settle();
    expect(selectScreen(world.actor.getSnapshot())).toBe('denied');
    expect(fixes).toEqual(['Initialise Totp.']);
  });

  test('the events for a host hold only kinds, counts and failure codes', async () => {
    const world = createWorld({ accounts: [withOnly('email')] });
    await world.signIn();
    await world.submit('000000');
    await world.submit(world.message()?.code ?? '');
    expect(world.events).toEqual([
      { type: 'step.entered', step: 'firstFactor' },
      { type: 'step.entered', step: 'challenge' },
      { type: 'code.sent', kind: 'email', times: 1 },
      { type: 'verification.failed', kind: 'email', code: 'wrong_code' },
      { type: 'factor.verified', kind: 'email' },
      { type: 'step.entered', step: 'done' },
    ]);
  });
});
