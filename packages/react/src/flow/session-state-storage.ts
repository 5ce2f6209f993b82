import type { MfaAdapter } from '@mfa-flow/contract';
import type { StateStorage } from '@mfa-flow/machine';

/**
 * Keeps the flow's persisted state (waits, counts, what the adapter asked to remember; never a secret) in the tab's session
 * storage, apart for each backend and tenant (SEC-41). Storage that is blocked throws, which the flow takes for empty.
 */
export function sessionStateStorage({ scope = '' }: Pick<MfaAdapter, 'scope'> = {}): StateStorage {
  const key = `mfa-flow ${scope}`.trim();
  return {
    // Read when a flow is made, which a server does too, and newer Node has a store of that name that warns.
    read: () =>
      typeof window === 'undefined' ? undefined : (globalThis.sessionStorage.getItem(key) ?? undefined),
    write: (text) => globalThis.sessionStorage.setItem(key, text),
    clear: () => globalThis.sessionStorage.removeItem(key),
  };
}
