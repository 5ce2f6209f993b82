const listeners = new Set<() => void>();

/** A sign-in on this page has ended: what says that there is no session is out of date. */
export function tellSignedIn(): void {
  for (const listener of listeners) listener();
}

/** Until the function that it returns is called. */
export function onSignedIn(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
