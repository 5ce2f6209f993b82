/** A list that grows and notifies its subscribers. `entries` is a new array after each change, so it can be compared by identity. */
export interface Log<Entry> {
  readonly entries: readonly Entry[];
  readonly add: (entry: Entry) => void;
  readonly clear: () => void;
  /** Calls `listener` after each change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLog<Entry>(): Log<Entry> {
  let entries: readonly Entry[] = [];
  const listeners = new Set<() => void>();

  const change = (next: readonly Entry[]) => {
    entries = next;
    for (const listener of listeners) listener();
  };

  return {
    get entries() {
      return entries;
    },
    add: (entry) => change([...entries, entry]),
    clear: () => change([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
