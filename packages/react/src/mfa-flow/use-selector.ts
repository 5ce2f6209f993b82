'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** What a component needs of an actor: the machine's own actors fit. */
interface Readable<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(onChange: () => void): { unsubscribe(): void };
}

/**
 * Reads an actor and renders again when what is selected has changed. The selector has to give a primitive or a
 * reference that the snapshot holds, as the machine's named selectors do.
 */
export function useSelector<Snapshot, Selected>(
  actor: Readable<Snapshot>,
  select: (snapshot: Snapshot) => Selected,
): Selected {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const read = () => select(actor.getSnapshot());
  return useSyncExternalStore(subscribe, read, read);
}
