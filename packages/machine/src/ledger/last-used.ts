import type { Factor } from '@mfa-flow/contract';
import { callStore, readStore } from '../shared/host-code.ts';
import type { NotesStore } from './notes.ts';

/** Longer texts are none of ours. */
const longest = 100;

function read(store: NotesStore): string | undefined {
  const kind = readStore(() => store.read());
  return kind !== undefined && kind.length <= longest ? kind : undefined;
}

/** Marks the way used last, where the backend does not say which it was. */
export function markLastUsed(factors: readonly Factor[], store: NotesStore): readonly Factor[] {
  if (factors.some(({ lastUsed }) => lastUsed)) return factors;
  const kind = read(store);
  const last = factors.find((factor) => factor.kind === kind);
  return factors.map((factor) => (factor === last ? { ...factor, lastUsed: true } : factor));
}

/** Only the kind of way: no address, no id and nothing of the person. A recovery code is no habit. */
export function rememberLastUsed({ kind }: Factor, store: NotesStore): void {
  if (kind === 'recoveryCode') return;
  callStore(() => store.write(kind));
}
