import { succeeded } from '@mfa-flow/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScripted, held, overview } from '../../test/support/scripted.fixture.ts';
import { createAccountReader } from './read-account.ts';

const never = () => new AbortController().signal;

describe('reading the settings', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('returns what the backend says, without unknown fields', async () => {
    const backend = createScripted();
    const { adapter } = backend;
    const read = createAccountReader({ adapter });
    backend.answers(
      'overview',
      succeeded({ ...overview, vendor: 'x', factors: [...overview.factors, overview.factors[0]] }),
    );
    const outcome = await read(never());
    expect(outcome).toEqual({ ok: true, value: overview });
  });

  test.each([
    { ...overview, factors: 'none' },
    { ...overview, protectionOn: 'yes' },
    { ...overview, account: {} },
    { factors: [], addable: [] },
  ])('an invalid value is not a protection setting (%j)', async (answer) => {
    const backend = createScripted();
    const { adapter } = backend;
    backend.answers('overview', succeeded(answer));
    expect(await createAccountReader({ adapter })(never())).toEqual({
      ok: false,
      failure: { code: 'malformed' },
    });
  });

  test('[SEC-5] an address that is not masked is not shown', async () => {
    const backend = createScripted();
    const { adapter } = backend;
    const destination = { id: 'x', kind: 'email', mailbox: 'ada', domain: 'example.com' };
    const factors = [{ id: 'email', kind: 'email', state: 'on', destination }];
    backend.answers('overview', succeeded({ ...overview, factors }));
    expect(await createAccountReader({ adapter })(never())).toMatchObject({
      value: { factors: [{ id: 'email', kind: 'email', state: 'on' }] },
    });
    expect(JSON.stringify(await createAccountReader({ adapter })(never()))).not.toContain('example.com');
  });

  test('has the time limit of a call, and aborts the request', async () => {
    const backend = createScripted();
    const late = held();
    backend.answers('overview', late.answer);
    const outcome = createAccountReader({ adapter: backend.adapter, timeoutMs: 1_000 })(never());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toEqual({ ok: false, failure: { code: 'timeout' } });
    expect(backend.calls[0]?.signal.aborted).toBe(true);
  });

  test('an adapter that throws is a failure', async () => {
    const backend = createScripted();
    backend.answers('overview', () => {
      throw new Error('a bug');
    });
    expect(await createAccountReader({ adapter: backend.adapter })(never())).toEqual({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });

  test('an adapter without settings says what to fix', async () => {
    const { account: _account, ...adapter } = createScripted().adapter;
    expect(await createAccountReader({ adapter })(never())).toMatchObject({
      failure: { code: 'misconfigured' },
    });
  });
});
