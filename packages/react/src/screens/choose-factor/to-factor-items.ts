import type { Factor } from '@mfa-flow/contract';
import { placeInList } from '../../messages/describe-place.ts';
import { factorKindMessages } from '../../messages/factor-kind-messages.ts';
import type { Messages, Spoken } from '../../messages/messages.types.ts';
import type { FactorListItem } from '../../parts/factor-list/factor-list.tsx';
import type { Shell } from '../../shell/shell.types.ts';
import type { ChooseFactorViewProps } from './choose-factor.types.ts';

type ScreenMessages = Pick<Shell, 'messages' | 'options'>;

const isStrongerThanText = ({ kind }: Factor) => kind !== 'phone' && kind !== 'recoveryCode';

const same = (text: string | undefined): Spoken | undefined =>
  text === undefined ? undefined : { shown: text, spoken: text };

/** A warning if text messages are the strongest of these factors. */
const noteFor = (messages: Messages, factors: readonly Factor[]) => {
  const onlyText = !factors.some(isStrongerThanText);
  return ({ kind }: Factor) => (onlyText && kind === 'phone' ? messages.sentCode.weaker : undefined);
};

/** One entry for each destination of each factor that is ready. */
export function toFactorItems(
  screenMessages: ScreenMessages,
  { factors, waits, onChoose }: Pick<ChooseFactorViewProps, 'factors' | 'waits' | 'onChoose'>,
): readonly FactorListItem[] {
  const { messages, options } = screenMessages;
  const note = noteFor(messages, factors);
  const items = factors.flatMap((factor): FactorListItem[] => {
    const { id, kind, destinations, lastUsed = false } = factor;
    const { name, hint } = factorKindMessages(messages, kind);
    // Hidden destinations can't be told apart, so show one entry for the preferred one.
    const several = destinations.length > 1 && !options.hideDestinations;
    const places = several ? destinations : [destinations[0]];
    return places.map((destination, index) => ({
      key: `${id} ${destination?.id ?? ''}`,
      kind,
      name,
      detail: placeInList(screenMessages, destination) ?? same(hint),
      note: note(factor),
      lastUsed: lastUsed && index === 0,
      until: waits?.get(id),
      onChoose: () => (several && destination ? onChoose(id, destination.id) : onChoose(id)),
    }));
  });
  return recommendFirst(numberAlike(messages, items));
}

const strong: ReadonlySet<string> = new Set(['passkey', 'authenticator']);

/** The list begins with the strongest. It is recommended where there is a weaker one to choose instead. */
export function recommendFirst(items: readonly FactorListItem[]): readonly FactorListItem[] {
  const [first] = items;
  const isBest =
    first && strong.has(first.kind) && items.some(({ kind }) => !strong.has(kind) && kind !== 'recoveryCode');
  return isBest ? [{ ...first, recommended: true }, ...items.slice(1)] : items;
}

/** Two addresses can have the same mask. They are counted, so that each can be meant and found again. */
function numberAlike(messages: Messages, items: readonly FactorListItem[]): readonly FactorListItem[] {
  const look = ({ kind, name, detail }: FactorListItem) => JSON.stringify([kind, name, detail?.spoken]);
  return items.map((item) => {
    const alike = items.filter((each) => look(each) === look(item));
    if (alike.length < 2) return item;
    return {
      ...item,
      name: messages.chooseFactor.numbered({ name: item.name, number: alike.indexOf(item) + 1 }),
    };
  });
}

/** One entry for each factor that can be set up. */
export function toSetUpItems(
  screenMessages: ScreenMessages,
  factors: readonly Factor[],
  onSetUp: (factorId: string) => void,
): readonly FactorListItem[] {
  const { messages } = screenMessages;
  const note = noteFor(messages, factors);
  return factors.map((factor): FactorListItem => {
    const { id, kind, destinations } = factor;
    const { name, hint, setUp } = factorKindMessages(messages, kind);
    return {
      key: `${id} setUp`,
      kind,
      purpose: 'setUp',
      name: setUp?.name ?? messages.chooseFactor.setUp(name),
      detail: placeInList(screenMessages, destinations[0]) ?? same(setUp?.hint ?? hint),
      note: note(factor),
      lastUsed: false,
      onChoose: () => onSetUp(id),
    };
  });
}
