import { QueryClient } from '@tanstack/react-query';

/** Observes from outside, as developer tools do. The journeys install one, to prove that it sees no secret. */
interface Observer {
  /** Receives what XState passes to an inspector. */
  readonly inspect: (event: object) => void;
  /** Called for every callback of the host. */
  readonly onHostCallback: (callback: string, given: readonly unknown[]) => void;
}

declare global {
  // The only way to declare a property of globalThis.
  var mfaObserver: Observer | undefined;
}

/** A cache that developer tools can look into. */
export function observedQueryClient(): QueryClient {
  const client = new QueryClient();
  // Where TanStack Query's own tools look for it.
  Object.assign(globalThis, { __TANSTACK_QUERY_CLIENT__: client });
  return client;
}

export const inspect = (event: object): void => globalThis.mfaObserver?.inspect(event);

/** The same callback, reported to the observer. */
export const observed =
  <Given extends readonly unknown[]>(name: string, callback: (...given: Given) => void) =>
  (...given: Given): void => {
    globalThis.mfaObserver?.onHostCallback(name, given);
    callback(...given);
  };
