import type { AddableFactor, Overview } from '@mfa-flow/contract';
import type { FactorWords, SettingsMessages } from '../../messages/settings.types.ts';

interface Wanted {
  readonly kind: AddableFactor['kind'];
  readonly words: FactorWords;
}

const comparable = (name: string) => name.trim().toLowerCase();

/** A name that nothing in the overview has: "Authenticator app 2". */
export function freeName(
  { nameFactor }: Pick<SettingsMessages, 'nameFactor'>,
  { factors }: Pick<Overview, 'factors'>,
  { kind, words }: Wanted,
): string {
  const taken = new Set(factors.map(({ label = '' }) => comparable(label)));
  const first = factors.filter((factor) => factor.kind === kind).length + 1;
  const nameAt = (number: number) => nameFactor.suggested({ ...words, number });
  // As many tries as there are names in the way: a catalog may leave the number out.
  const tries = [...taken, ''].map((_, index) => first + index);
  return nameAt(tries.find((number) => !taken.has(comparable(nameAt(number)))) ?? first);
}
