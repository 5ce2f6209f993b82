import type { MfaAdapter } from '@mfa-flow/contract';
import type { StateStorage } from '@mfa-flow/machine';

/**
 * Keeps the kind of factor that was used last (`authenticator`) in local storage, so that the list of factors marks it the next
 * time; separately for each backend and tenant (SEC-41). Blocked storage throws, which the flow treats as empty.
 */
export function lastUsedInLocalStorage({ scope = '' }: Pick<MfaAdapter, 'scope'> = {}): StateStorage {
  const key = `mfa-flow.last-used ${scope}`.trim();
  return {
    read: () => globalThis.localStorage.getItem(key) ?? undefined,
    write: (kind) => globalThis.localStorage.setItem(key, kind),
    clear: () => globalThis.localStorage.removeItem(key),
  };
}
