'use client';
import type { MfaAdapter, Overview } from '@mfa-flow/contract';
import { createAccountReader, type FlowFailure } from '@mfa-flow/machine';
import { QueryClient, QueryClientContext, useQuery } from '@tanstack/react-query';
import { useContext, useEffect, useMemo, useState } from 'react';
import { onSignedIn } from '../../flow/signed-in.ts';

/** Why the settings could not be read. For the cache, which knows thrown errors only. */
class OverviewError extends Error {
  override readonly name = 'OverviewError';
  readonly failure: FlowFailure;
  constructor(failure: FlowFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

export interface OverviewQuery {
  readonly overview: Overview | undefined;
  /** Why the last read failed; a new object for each. */
  readonly failure: FlowFailure | undefined;
  readonly isRefreshing: boolean;
  /** When it was read; epoch in ms. */
  readonly readAt: number | undefined;
  readonly refresh: () => void;
}

export interface OverviewOptions {
  readonly adapter: MfaAdapter;
  readonly timeoutMs?: number | undefined;
  readonly onDefect?: ((error: unknown) => void) | undefined;
  readonly onMisconfigured?: ((fix: string) => void) | undefined;
}

/** There is no session to read in. */
export const isOver = ({ code }: FlowFailure): boolean =>
  code === 'session_ended' || code === 'verification_required';

/** The key of the settings in a cache, so that a host can read them anew: `['mfa-flow', adapter.scope ?? '', 'overview']`. */
export const overviewKey = ({ scope = '' }: Pick<MfaAdapter, 'scope'>) =>
  ['mfa-flow', scope, 'overview'] as const;

/** The host's client where there is one, else one that goes with the component. */
function useClient(): QueryClient {
  const hosts = useContext(QueryClientContext);
  const [own] = useState(() => (hosts ? undefined : new QueryClient()));
  useEffect(() => {
    own?.mount();
    return () => own?.unmount();
  }, [own]);
  const client = hosts ?? own;
  if (!client) throw new Error('A QueryClientProvider went away while <MfaSettings> stayed.');
  return client;
}

type Reader = ReturnType<typeof createAccountReader>;

/** The reader of an adapter, for the life of it. It is made by the first read, so nothing is set while rendering. */
function useReader(options: OverviewOptions): Reader {
  const [readers] = useState(() => new WeakMap<MfaAdapter, Reader>());
  return (signal) => {
    const read = readers.get(options.adapter) ?? createAccountReader(options);
    readers.set(options.adapter, read);
    return read(signal);
  };
}

/**
 * What an account has: server state, read anew after each task, on focus and on reconnect. It holds masks only; nothing that
 * sends or is secret is a query (SEC-16). Nothing of it stays when the component goes.
 */
export function useOverview(options: OverviewOptions): OverviewQuery {
  const { adapter } = options;
  const read = useReader(options);
  const query = useQuery(
    {
      queryKey: overviewKey(adapter),
      queryFn: async ({ signal }) => {
        const outcome = await read(signal);
        if (!outcome.ok) throw new OverviewError(outcome.failure);
        return outcome.value;
      },
      // Whatever the host's client does by default: a failure is shown here, and nothing is kept.
      enabled: true,
      retry: false,
      throwOnError: false,
      refetchOnMount: 'always',
      staleTime: 0,
      gcTime: 0,
      // Another object for each read, so that it is known when one has come.
      structuralSharing: false,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
    },
    useClient(),
  );
  const { data, error, isFetching, dataUpdatedAt, refetch } = query;
  const failure = error instanceof OverviewError ? error.failure : undefined;
  const isGone = failure !== undefined && isOver(failure);
  // Whoever has signed in beside it comes back to where they were (A11Y-23).
  useEffect(() => (isGone ? onSignedIn(() => void refetch()) : undefined), [isGone, refetch]);
  return useMemo(
    () => ({
      // What is known of a session that has ended is not for whoever sits here now.
      overview: isGone ? undefined : data,
      failure,
      isRefreshing: isFetching,
      readAt: dataUpdatedAt === 0 ? undefined : dataUpdatedAt,
      refresh: () => void refetch(),
    }),
    [isGone, data, failure, isFetching, dataUpdatedAt, refetch],
  );
}
