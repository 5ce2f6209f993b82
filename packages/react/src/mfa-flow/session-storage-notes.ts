import type { MfaAdapter } from '@mfa-flow/contract';
import type { NotesStore } from '@mfa-flow/machine';

/**
 * Keeps the flow's notes (waits, counts, what the adapter asked to remember; never a secret) in the tab's session
 * storage, apart for each backend and tenant (SEC-41). Storage that is blocked throws, which the flow takes for empty.
 */
export function sessionStorageNotes({ scope = '' }: Pick<MfaAdapter, 'scope'> = {}): NotesStore {
  const key = `mfa-flow ${scope}`.trim();
  return {
    // Read when a flow is made, which a server does too, and newer Node has a store of that name that warns.
    read: () =>
      typeof window === 'undefined' ? undefined : (globalThis.sessionStorage.getItem(key) ?? undefined),
    write: (text) => globalThis.sessionStorage.setItem(key, text),
    clear: () => globalThis.sessionStorage.removeItem(key),
  };
}
