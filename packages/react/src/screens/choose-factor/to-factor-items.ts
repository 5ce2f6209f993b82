import type { Factor } from '@mfa-flow/contract';
import { placeInList } from '../../messages/describe-place.ts';
import { factorKindWords } from '../../messages/factor-kind-words.ts';
import type { Messages } from '../../messages/messages.types.ts';
import type { FactorListItem } from '../../parts/factor-list/factor-list.tsx';

const isStrongerThanText = ({ kind }: Factor) => kind !== 'phone' && kind !== 'recoveryCode';

/** One entry for each way and place. */
export function toFactorItems(
  messages: Messages,
  factors: readonly Factor[],
  waits: ReadonlyMap<string, number> | undefined,
  onChoose: (factorId: string, destinationId?: string) => void,
): readonly FactorListItem[] {
  const onlyText = !factors.some(isStrongerThanText);
  return factors.flatMap((factor) => {
    const { id, kind, destinations, lastUsed = false } = factor;
    const { name, hint } = factorKindWords(messages, kind);
    const several = destinations.length > 1;
    const places = several ? destinations : [destinations[0]];
    return places.map((destination, index) => ({
      key: `${id} ${destination?.id ?? ''}`,
      kind,
      name,
      detail: placeInList(messages, destination) ?? (hint ? { shown: hint, spoken: hint } : undefined),
      note: onlyText && kind === 'phone' ? messages.sentCode.weaker : undefined,
      lastUsed: lastUsed && index === 0,
      until: waits?.get(id),
      onChoose: () => (several && destination ? onChoose(id, destination.id) : onChoose(id)),
    }));
  });
}
