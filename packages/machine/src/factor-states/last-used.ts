import type { Factor } from '@mfa-flow/contract';
import { callStore, readStore } from '../shared/host-code.ts';
import type { StateStorage } from '../persisted-state/persisted-state.ts';

/** We never store longer texts. */
const longest = 100;

function read(store: StateStorage): string | undefined {
  const kind = readStore(() => store.read());
  return kind !== undefined && kind.length <= longest ? kind : undefined;
}

/** Marks the factor used last, where the backend does not say which it was. */
export function markLastUsed(factors: readonly Factor[], store: StateStorage): readonly Factor[] {
  if (factors.some(({ lastUsed }) => lastUsed)) return factors;
  const kind = read(store);
  const last = factors.find((factor) => factor.kind === kind);
  return factors.map((factor) => (factor === last ? { ...factor, lastUsed: true } : factor));
}

/** Stores only the kind of factor: no address, no id, nothing personal. Recovery codes are never remembered. */
export function rememberLastUsed({ kind }: Factor, store: StateStorage): void {
  if (kind === 'recoveryCode') return;
  callStore(() => store.write(kind));
}
