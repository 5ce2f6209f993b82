import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const fetched = vi.hoisted(() => ({ fails: true }));

// What a page without a connection gets when it asks for a file of its own.
vi.mock('./steps.ts', async (actual) => {
  if (fetched.fails) throw new TypeError('Failed to fetch dynamically imported module');
  return actual();
});

/** Generous, for busy machines. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  fetched.fails = true;
  vi.resetModules();
});
afterEach(() => vi.restoreAllMocks());

async function demanding() {
  const { createMemoryAdapter, createMemoryBackend } = await import('@mfa-flow/adapter-memory');
  const { createMfaFlow } = await import('../mfa-flow/create-mfa-flow.ts');
  const { selectIsStepMissing, selectEnrolActor, selectState } =
    await import('../mfa-flow/mfa-flow.selectors.ts');
  const backend = createMemoryBackend({
    accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'long enough' }],
    enrolment: ['authenticator'],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
  });
  const browser = backend.openBrowser();
  backend.signIn(browser, 'ada');
  const actor = createMfaFlow({ adapter: createMemoryAdapter(backend, { browser }) }).start();
  await eventually(() => expect(selectState(actor.getSnapshot())).toBe('enrol'));
  return {
    actor,
    backend,
    isMissing: () => selectIsStepMissing(actor.getSnapshot()),
    enrolling: () => selectEnrolActor(actor.getSnapshot()),
    state: () => selectState(actor.getSnapshot()),
  };
}

describe('a step whose code cannot be loaded', () => {
  test('can be left by signing out', async () => {
    const { actor, isMissing, state } = await demanding();
    await eventually(() => expect(isMissing()).toBe(true));
    actor.send({ type: 'signOut.requested' });
    await eventually(() => expect(state()).toBe('firstFactor'));
  });

  // Last: once it came, it stays.
  test('[ERR-1] is loaded again in place, and nothing starts before it has loaded', async () => {
    const { actor, backend, isMissing, enrolling } = await demanding();
    await eventually(() => expect(isMissing()).toBe(true));
    expect(enrolling()).toBeUndefined();
    actor.send({ type: 'retry.requested' });
    await eventually(() => expect(isMissing()).toBe(true));
    expect(backend.calls.count('enrolment.begin')).toBe(0);
    fetched.fails = false;
    vi.resetModules();
    actor.send({ type: 'retry.requested' });
    await eventually(() => expect(enrolling()).toBeDefined());
    expect(isMissing()).toBe(false);
    await eventually(() => expect(backend.calls.count('enrolment.begin')).toBe(1));
  });
});
