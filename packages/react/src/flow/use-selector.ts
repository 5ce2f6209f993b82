'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** The part of an actor that components use. */
interface Readable<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(observer: { next: () => void; error: () => void }): { unsubscribe(): void };
}

/**
 * Selects from an actor and re-renders when the selection changes. The selector has to return a primitive or a reference
 * from the snapshot, as the machine's named selectors do.
 */
export function useSelector<Snapshot, Selected>(
  actor: Readable<Snapshot>,
  select: (snapshot: Snapshot) => Selected,
): Selected {
  const subscribe = useCallback(
    (onChange: () => void) => {
      // An observer of errors, so that XState doesn't report the error of an actor as unhandled: it is shown.
      const subscription = actor.subscribe({ next: onChange, error: onChange });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const read = () => select(actor.getSnapshot());
  return useSyncExternalStore(subscribe, read, read);
}
