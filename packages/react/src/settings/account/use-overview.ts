'use client';
import type { MfaAdapter, Overview } from '@mfa-flow/contract';
import { createAccountReader, type FlowFailure } from '@mfa-flow/machine';
import { hashKey, QueryClient, QueryClientContext, useQuery } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { warnOfSetup } from '../../shell/development-warning.ts';
import { onSignedIn } from '../../flow/signed-in.ts';

/** Why the settings could not be read. For the cache, which knows thrown errors only. */
class OverviewError extends Error {
  override readonly name = 'OverviewError';
  readonly failure: FlowFailure;
  readonly number: number;
  /** A read before this one said that the session is over, and none has shown another since. */
  readonly isGone: boolean;
  constructor(failure: FlowFailure, number: number, isGone: boolean) {
    super(failure.code);
    this.failure = failure;
    this.number = number;
    this.isGone = isGone;
  }
}

export interface OverviewQuery {
  readonly overview: Overview | undefined;
  /** Why the last read failed; a new object for each. */
  readonly failure: FlowFailure | undefined;
  readonly isRefreshing: boolean;
  /** When it was read; epoch in ms. */
  readonly readAt: number | undefined;
  /** Reads it again; whether something was read. */
  readonly refresh: () => Promise<boolean>;
  /** The same, and shows nothing of what was read before. */
  readonly readAnew: () => void;
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

/**
 * The key of the settings in a cache, so that a host can read them anew: `['mfa-flow', adapter.scope ?? '', 'overview']`. What is read
 * is below it, for each adapter, so invalidate it as a prefix. It is in no cache itself: there is nothing to get or to set.
 */
export const overviewKey = ({ scope = '' }: Pick<MfaAdapter, 'scope'>) =>
  ['mfa-flow', scope, 'overview'] as const;

/** What is known of an adapter on this page. */
interface Known {
  /** Two adapters of one scope may be two people. */
  readonly id: number;
  /** The last read that came to an end. */
  lastRead: number;
  isGone: boolean;
}

const known = new WeakMap<MfaAdapter, Known>();
let adapters = 0;
/** How many reads have ended on this page. Counted, since a clock may be set back. */
let reads = 0;

function knownOf(adapter: MfaAdapter): Known {
  const before = known.get(adapter);
  if (before) return before;
  adapters += 1;
  const first: Known = { id: adapters, lastRead: 0, isGone: false };
  known.set(adapter, first);
  return first;
}

/** Tells adapters apart: what belongs to one is not shown of another. */
export const idOfAdapter = (adapter: MfaAdapter): number => knownOf(adapter).id;

/**
 * What was read, by what stands in the cache for it: an object without anything in it. A host may copy or keep its cache, and
 * nothing of an account is to come back from there.
 */
const outcomes = new WeakMap<object, { readonly overview: Overview; readonly number: number }>();

/** What the host's client may have a default for, and this has none of. */
const unset: object = {
  behavior: undefined,
  experimental_prefetchInRender: undefined,
  initialData: undefined,
  initialDataUpdatedAt: undefined,
  maxPages: undefined,
  meta: undefined,
  notifyOnChangeProps: undefined,
  persister: undefined,
  placeholderData: undefined,
  queryHash: undefined,
  retryDelay: undefined,
  select: undefined,
  suspense: undefined,
};

/** A host may cancel all reads of its client, this one as well: it is made once more. */
const attempts = 2;

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
    const read =
      readers.get(options.adapter) ??
      createAccountReader({
        ...options,
        onMisconfigured: options.onMisconfigured ?? warnOfSetup,
      });
    readers.set(options.adapter, read);
    return read(signal);
  };
}

/**
 * What an account has: server state, read anew after each task, on focus and on reconnect. It holds masks only; nothing that
 * sends or is secret is a query (SEC-16). Nothing is shown that was read before the component was there, and nothing stays when
 * it goes.
 */
export function useOverview(options: OverviewOptions): OverviewQuery {
  const { adapter } = options;
  const read = useReader(options);
  const [since, setSince] = useState(() => reads);
  const query = useQuery(
    {
      ...unset,
      queryKey: [...overviewKey(adapter), idOfAdapter(adapter)],
      queryKeyHashFn: hashKey,
      queryFn: async ({ signal }): Promise<object> => {
        const outcome = await read(signal);
        const state = knownOf(adapter);
        reads += 1;
        state.lastRead = reads;
        state.isGone = outcome.ok ? false : state.isGone || isOver(outcome.failure);
        if (!outcome.ok) throw new OverviewError(outcome.failure, reads, state.isGone);
        const token = {};
        outcomes.set(token, { overview: outcome.value, number: reads });
        return token;
      },
      // Whatever the host's client does by default: a failure is shown here, and nothing is kept.
      enabled: true,
      subscribed: true,
      retry: false,
      retryOnMount: true,
      throwOnError: false,
      refetchOnMount: 'always',
      refetchInterval: false,
      refetchIntervalInBackground: false,
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
  const lastError = error instanceof OverviewError && error.number > since ? error : undefined;
  const outcome = data && outcomes.get(data);
  const shown = outcome && outcome.number > since ? outcome.overview : undefined;
  const failure = lastError?.failure;
  const isGone = lastError?.isGone ?? false;
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const refresh = useCallback(async () => {
    const { lastRead } = knownOf(adapter);
    const wasRead = () => knownOf(adapter).lastRead !== lastRead;
    // Again only where the one before was cancelled.
    for (let attempt = 0; attempt < attempts && isThere.current && !wasRead(); attempt += 1) await refetch();
    return wasRead();
  }, [adapter, refetch]);
  const readAnew = useCallback(() => {
    setSince(reads);
    void refresh();
  }, [refresh]);
  // Whoever has signed in beside it comes back to where they were (A11Y-23).
  useEffect(() => (isGone ? onSignedIn(() => void refresh()) : undefined), [isGone, refresh]);
  return useMemo(
    () => ({
      // What is known of a session that has ended is not for whoever sits here now.
      overview: isGone ? undefined : shown,
      failure,
      isRefreshing: isFetching,
      readAt: shown && dataUpdatedAt,
      refresh,
      readAnew,
    }),
    [isGone, shown, failure, isFetching, dataUpdatedAt, refresh, readAnew],
  );
}
