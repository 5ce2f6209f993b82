import type { NotesStore } from '@mfa-flow/machine';

const key = 'mfa-flow.last-used';

/**
 * Keeps the kind of way that was used last (`authenticator`) in local storage, so that the list of ways marks it the next
 * time. Storage that is blocked throws, which the flow takes for empty.
 */
export function lastUsedInLocalStorage(): NotesStore {
  return {
    read: () => globalThis.localStorage.getItem(key) ?? undefined,
    write: (kind) => globalThis.localStorage.setItem(key, kind),
    clear: () => globalThis.localStorage.removeItem(key),
  };
}
