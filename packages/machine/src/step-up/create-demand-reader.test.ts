import type { MfaAdapter } from '@mfa-flow/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScripted } from '../../test/support/scripted.fixture.ts';
import { createDemandReader, type DemandReaderOptions } from './create-demand-reader.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** `demandIn` may be anything, as in an adapter written in JavaScript. */
function readerOf(demandIn: unknown, options: Partial<DemandReaderOptions> = {}) {
  const { adapter } = createScripted();
  const session = { ...adapter.session, demandIn } as MfaAdapter['session'];
  const told = {
    onDefect: vi.fn<(error: unknown) => void>(),
    onMisconfigured: vi.fn<(fix: string) => void>(),
  };
  return { ...told, read: createDemandReader({ adapter: { ...adapter, session }, ...told, ...options }) };
}

const refusal = new Error('Forbidden');

test.each([[{}], [{ factorIds: ['totp', 'email'] }]])('a demand is read: %j', async (demand) => {
  const demandIn = vi.fn(async () => ({ ...demand, vendor: 'x' }));
  const { read, onMisconfigured } = readerOf(demandIn);
  expect(await read(refusal)).toEqual(demand);
  expect(demandIn).toHaveBeenCalledWith({ error: refusal });
  expect(onMisconfigured).not.toHaveBeenCalled();
});

test.each([
  ['an adapter that recognises none', undefined],
  ['an ordinary error', async () => undefined],
  ['an adapter that says nothing by null', async () => null],
])('%s demands nothing', async (_, demandIn) => {
  const { read, onDefect, onMisconfigured } = readerOf(demandIn);
  expect(await read(refusal)).toBeUndefined();
  expect(onDefect).not.toHaveBeenCalled();
  expect(onMisconfigured).not.toHaveBeenCalled();
});

test.each([
  [true],
  [false],
  [5],
  ['x'],
  [[]],
  [{ factorIds: null }],
  [{ factorIds: 'totp' }],
  [{ factorIds: [1] }],
])('[ERR-33] what is no demand is none, and is told once: %j', async (said) => {
  const { read, onDefect, onMisconfigured } = readerOf(async () => said);
  expect(await read(refusal)).toBeUndefined();
  expect(await read(refusal)).toBeUndefined();
  expect(onDefect).not.toHaveBeenCalled();
  expect(onMisconfigured).toHaveBeenCalledTimes(1);
  expect(onMisconfigured).toHaveBeenCalledWith(expect.stringContaining('`session.demandIn`'));
});

test.each([
  [
    'throws',
    () => {
      throw new Error('a bug');
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('a bug');
    },
  ],
  ['is no function', 5],
])('[ERR-33] `demandIn` that %s recognises nothing', async (_, demandIn) => {
  const { read, onDefect } = readerOf(demandIn);
  expect(await read(refusal)).toBeUndefined();
  expect(onDefect).toHaveBeenCalledTimes(1);
});

test('[ERR-33] an adapter without a session recognises nothing', async () => {
  const adapter = { challenges: {} } as MfaAdapter; // half made, as in JavaScript
  expect(await createDemandReader({ adapter })(refusal)).toBeUndefined();
});

test.each([
  [30_000, undefined],
  [500, 500],
  [30_000, Number.NaN],
])('[ERR-33] one that never answers recognises nothing after %i ms', async (ms, timeoutMs) => {
  const { read } = readerOf(() => new Promise(() => undefined), { timeoutMs });
  const settled = vi.fn<(demand: unknown) => void>();
  void read(refusal).then(settled);
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(undefined);
});

test('nothing is left running after an answer', async () => {
  const { read } = readerOf(async () => ({}));
  await read(refusal);
  expect(vi.getTimerCount()).toBe(0);
});
