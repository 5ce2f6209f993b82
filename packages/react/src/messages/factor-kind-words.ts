import type { FactorKindWords, Messages } from './messages.types.ts';

/** The words for a kind of way. Kinds come from outside, so only the catalogue's own keys count. */
export function factorKindWords({ factorKinds }: Messages, kind: string): FactorKindWords {
  const words = Object.hasOwn(factorKinds, kind) ? factorKinds[kind] : undefined;
  return words ?? factorKinds.unknown;
}
