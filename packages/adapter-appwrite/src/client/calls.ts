import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Failure, Result } from '@mfa-flow/contract';
import { mapAppwriteFailure } from '../map-appwrite-failure.ts';
import type { CallStyle } from './call-style.ts';
import type { ServerClock } from '../server-clock.ts';
import { fieldOf, textIn } from './field-of.ts';
import { unwrap } from './unwrap.ts';
import type { CallInput, VendorCall } from './vendor-calls.ts';

/** Copies the needed fields of an answer into new values; undefined if the answer is invalid. */
export type Read<Value> = (answer: unknown) => Value | undefined;

/** Any client as the rest of the adapter sees it: expected failures are values, and every answer is checked. */
export interface Calls {
  readonly has: (call: VendorCall) => boolean;
  readonly run: <Call extends VendorCall, Value>(
    call: Call,
    input: CallInput<Call>,
    read: Read<Value>,
    options: CallOptions,
  ) => Promise<Result<Value>>;
}

type Method = (...args: unknown[]) => unknown;

export function methodOf(account: object, { names }: VendorCall): Method | undefined {
  for (const name of names) {
    const method = fieldOf(account, name);
    // Look up and call the method on the client each time: services may be lazy, and they use `this`.
    if (typeof method === 'function') return (...args) => Reflect.apply(method, account, args) as unknown;
  }
  return undefined;
}

export interface CallsOptions {
  readonly style: CallStyle;
  readonly clock: ServerClock;
  /** Receives what the client threw, to learn from it. */
  readonly onError: (error: unknown) => void;
}

export function createCalls(account: object, { style, clock, onError }: CallsOptions): Calls {
  /** Whether a limit is the server's own, which lasts until the full hour; a proxy's limit may be any. */
  const withWait = (failure: Failure): Failure =>
    (failure.code === 'rate_limited' || failure.code === 'too_many_sends') &&
    failure.raw?.code === 'general_rate_limit_exceeded'
      ? { ...failure, retryAfterMs: clock.untilFullHour() }
      : failure;

  return {
    has: (call) => methodOf(account, call) !== undefined,

    // Newer SDKs throw synchronously: inside an async function that is a rejection, too.
    run: async (call, input, read, { signal }) => {
      // The SDK takes no signal. Skip calls that are already aborted.
      if (signal.aborted) return failed({ code: 'unexpected', raw: { code: 'aborted' } });
      const takes: readonly (keyof typeof input)[] = call.takes;
      const byPosition = takes.map((parameter) => input[parameter]);
      let answer: unknown;
      try {
        const args = style === 'object' && takes.length > 0 ? [{ ...input }] : byPosition;
        answer = unwrap(await methodOf(account, call)?.(...args));
      } catch (error) {
        onError(error);
        return failed(withWait(mapAppwriteFailure(error, call)));
      }
      if (call.names[0]?.startsWith('create')) clock.learn(textIn(answer, '$createdAt'));
      const value = read(answer);
      return value === undefined ? failed({ code: 'malformed' }) : succeeded(value);
    },
  };
}
