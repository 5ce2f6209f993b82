import type { CallOptions, Failure, Result } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { CallCounter, MethodName } from './calls.ts';
import type { Fault, FaultBox } from './faults.ts';
import { corrupt } from './corrupt.ts';

/** Takes a call to the backend and brings its answer back. */
export type Connection = <Value>(
  method: MethodName,
  options: CallOptions,
  work: () => Result<Value, Failure>,
) => Promise<Result<Value, Failure>>;

interface Parts {
  readonly counter: CallCounter;
  readonly box: FaultBox;
  readonly latencyMs: number;
  readonly endSession: (browser: MemoryBrowser) => void;
}

/**
 * The connection of one browser to the backend: counts, delays and corrupts calls.
 *
 * Aborting: the answer never comes, what was written stays written; a call whose signal is aborted already does nothing.
 */
export function createConnection(
  { counter, box, latencyMs, endSession }: Parts,
  browser: MemoryBrowser,
): Connection {
  return async (method, { signal }, work) => {
    if (signal.aborted) return never();
    counter.add(method);
    const fault = box.take(method);
    if (fault === 'never') return never();
    if (fault === 'throws') {
      await answerTime(latencyMs, signal);
      throw new Error(`The fault "throws" was set for ${method}.`);
    }
    if (fault === 'sessionEnded') endSession(browser);
    // The backend works as soon as it is called: only the answer takes its time.
    const answer = fault === undefined ? work() : corrupt(fault, work);
    await answerTime(latencyMs + extraMs(fault), signal);
    return answer;
  };
}

const extraMs = (fault: Fault | undefined) =>
  typeof fault === 'object' && 'slowMs' in fault ? fault.slowMs : 0;

const never = () => new Promise<never>(() => undefined);

function answerTime(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const arrive = () => {
      if (!signal.aborted) resolve();
    };
    if (ms > 0) setTimeout(arrive, ms);
    else queueMicrotask(arrive);
  });
}
