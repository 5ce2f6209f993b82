import type { FactorKindMessages, Messages } from './messages.types.ts';

/** The messages for a kind of factor. Kinds come from outside, so only the catalog's own keys count. */
export function factorKindMessages({ factorKinds }: Messages, kind: string): FactorKindMessages {
  const kindMessages = Object.hasOwn(factorKinds, kind) ? factorKinds[kind] : undefined;
  return kindMessages ?? factorKinds.unknown;
}
