import type { Failure } from '@mfa-flow/contract';
import type { MethodName } from './calls.ts';

/** A fault of the connection. Unless noted otherwise the backend doesn't receive the call. */
export type Fault =
  /** Fails with `offline`. */
  | 'offline'
  /** Fails with `server`. */
  | 'server'
  /** Succeeds with a page of HTML where the value should be. */
  | 'malformed'
  /** Rejects, as an adapter with a bug would. */
  | 'throws'
  /** Is not answered, not even when the signal aborts. */
  | 'never'
  /** Ends the session of the calling browser; then the call goes through. */
  | 'sessionEnded'
  /** The call takes effect, then fails with `offline`: the caller can't know. */
  | 'answerLost'
  /** The call goes through; its answer takes this much longer, in milliseconds. */
  | { readonly slowMs: number }
  /** Fails with `rate_limited`; `undefined` for a wait that the backend does not say. */
  | { readonly rateLimited: number | undefined }
  /** Fails with this. */
  | { readonly failure: Failure }
  /** Succeeds with this in place of the value. */
  | { readonly answers: unknown };

/** Makes calls fail, by method. */
export interface Faults {
  /** For one call. Several are used in order, before `always`. */
  readonly next: (method: MethodName, fault: Fault) => void;
  /** For every call until cleared. */
  readonly always: (method: MethodName, fault: Fault) => void;
  /** Forgets the faults of one method, or all. */
  readonly clear: (method?: MethodName) => void;
}

export interface FaultBox {
  readonly faults: Faults;
  /** The fault of this call, if any; a `next` is used up by it. */
  readonly take: (method: MethodName) => Fault | undefined;
}

export function createFaultBox(): FaultBox {
  const waiting = new Map<MethodName, Fault[]>();
  const lasting = new Map<MethodName, Fault>();
  return {
    faults: {
      next: (method, fault) => waiting.set(method, [...(waiting.get(method) ?? []), fault]),
      always: (method, fault) => lasting.set(method, fault),
      clear(method) {
        for (const kept of [waiting, lasting]) {
          if (method === undefined) kept.clear();
          else kept.delete(method);
        }
      },
    },
    take: (method) => waiting.get(method)?.shift() ?? lasting.get(method),
  };
}
