import type { NotesStore } from '@mfa-flow/machine';

const key = 'mfa-flow';

/**
 * Keeps the flow's notes (waits, counts, what the adapter asked to remember; never a secret) in the tab's session
 * storage. Storage that is blocked throws, which the flow takes for empty.
 */
export function sessionStorageNotes(): NotesStore {
  return {
    read: () => globalThis.sessionStorage.getItem(key) ?? undefined,
    write: (text) => globalThis.sessionStorage.setItem(key, text),
    clear: () => globalThis.sessionStorage.removeItem(key),
  };
}
