'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { cancelCalls, isAnySlow, keepSnapshots, type Watched } from './keep-snapshots.ts';

export interface Shown<Actor> {
  /** The actor as its screens see it. */
  readonly actor: Actor;
  /** Something was to show since it began. */
  readonly hasScreen: boolean;
  /** What is shown is from before: the next is not there yet. */
  readonly isKept: boolean;
  /** What is waited for takes longer than usual. */
  readonly isSlow: boolean;
  /** Stops waiting for it. */
  readonly cancel: () => void;
}

/**
 * An actor with what it showed last, while it is between two screens (A11Y-25, UX-29). Derived from the actor: nothing is set while
 * rendering. Another `isThere` begins anew.
 */
export function useKept<
  Snapshot,
  Actor extends Watched<Snapshot> & { send(event: { readonly type: 'call.cancelled' }): void },
>(actor: Actor, isThere: (snapshot: Snapshot, before: Snapshot | undefined) => boolean): Shown<Actor> {
  const kept = useMemo(() => keepSnapshots(actor, isThere), [actor, isThere]);
  const subscribe = useCallback(
    (next: () => void) => {
      const subscription = kept.actor.subscribe({ next, error: next });
      return () => subscription.unsubscribe();
    },
    [kept],
  );
  const isSlowNow = () => isAnySlow(actor);
  const cancel = useCallback(() => cancelCalls(actor), [actor]);
  return {
    actor: kept.actor,
    hasScreen: useSyncExternalStore(subscribe, kept.hasScreen, kept.hasScreen),
    isKept: useSyncExternalStore(subscribe, kept.isKept, kept.isKept),
    isSlow: useSyncExternalStore(subscribe, isSlowNow, isSlowNow),
    cancel,
  };
}
