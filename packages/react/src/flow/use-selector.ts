'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** What a component needs of an actor: the machine's own actors fit. */
interface Readable<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(observer: { next: () => void; error: () => void }): { unsubscribe(): void };
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
      // An actor that ends by an error is shown, and so not left to be reported as one that nobody looks at.
      const subscription = actor.subscribe({ next: onChange, error: onChange });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const read = () => select(actor.getSnapshot());
  return useSyncExternalStore(subscribe, read, read);
}
