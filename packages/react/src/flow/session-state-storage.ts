import type { MfaAdapter } from '@mfa-flow/contract';
import type { StateStorage } from '@mfa-flow/machine';

/**
 * Keeps the flow's persisted state (waits, counts, the adapter's memo; never a secret) in the tab's session storage,
 * separately for each backend and tenant (SEC-41). Blocked storage throws, which the flow treats as empty.
 */
export function sessionStateStorage({ scope = '' }: Pick<MfaAdapter, 'scope'> = {}): StateStorage {
  const key = `mfa-flow ${scope}`.trim();
  return {
    // Accessed when a flow is created, also on a server, where newer Node has a global of that name that warns.
    read: () =>
      typeof window === 'undefined' ? undefined : (globalThis.sessionStorage.getItem(key) ?? undefined),
    write: (text) => globalThis.sessionStorage.setItem(key, text),
    clear: () => globalThis.sessionStorage.removeItem(key),
  };
}
