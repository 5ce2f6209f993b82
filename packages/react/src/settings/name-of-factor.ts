import type { AccountFactor, Destination } from '@mfa-flow/contract';
import { placeInList, sameText } from '../messages/describe-place.ts';
import type { Spoken } from '../messages/messages.types.ts';
import type { FactorWords, NamedFactor, SettingsMessages } from '../messages/settings.types.ts';
import type { Shell } from '../shell/shell.types.ts';
import { hasSomethingToSee, withoutUnseen } from './names/read-name.ts';

type Words = Pick<Shell, 'messages' | 'options'>;

/** Longer names would push everything else aside. */
const mostCharacters = 48;

/** Those that a name may be written with, and that are no part of the text around it. */
const directionMarks = /[\u061C\u200E\u200F]/g;

/** A name that a person typed, short, on one line, and unable to turn the text around it. */
function shownLabel(label: string | undefined): string | undefined {
  const name = withoutUnseen(label ?? '')
    .replace(directionMarks, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!hasSomethingToSee(name)) return undefined;
  const characters = Array.from(name);
  const isLong = characters.length > mostCharacters;
  const text = isLong ? `${characters.slice(0, mostCharacters - 1).join('')}…` : characters.join('');
  return `\u2068${text}\u2069`;
}

/** What tells one factor of a kind from another: its name, else its masked place. */
export function whichFactor(
  words: Words,
  { label, destination }: { readonly label?: string; readonly destination?: Destination },
): Spoken | undefined {
  const name = shownLabel(label);
  return name ? sameText(name) : placeInList(words, destination);
}

/** The words for a kind. Kinds come from outside, so only the catalog's own keys count. */
function factorWords({ messages }: Words, { kinds }: SettingsMessages, kind: string): FactorWords {
  const own = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (own) return own;
  const host = Object.hasOwn(messages.factorKinds, kind) ? messages.factorKinds[kind]?.name : undefined;
  return host ? { name: host, yours: host } : kinds.unknown;
}

/**
 * Which one it is of several of its kind that look alike: without a name and a place, or with the same ones (a mask leaves
 * little of an address). As they are counted down the list. Undefined where nothing looks like it.
 */
export function numberOfFactor(
  words: Words,
  factors: readonly AccountFactor[],
  factor: AccountFactor,
): number | undefined {
  const ofItsKind = factors.filter(({ kind }) => kind === factor.kind);
  const look = whichFactor(words, factor)?.spoken;
  const alike = ofItsKind.filter((each) => whichFactor(words, each)?.spoken === look);
  const index = ofItsKind.findIndex(({ id }) => id === factor.id);
  return alike.length < 2 || index < 0 ? undefined : index + 1;
}

/** A factor for the name of a button or for an announcement: as it is spoken. `number`: `numberOfFactor`. */
export function nameOfFactor(
  words: Words,
  settings: SettingsMessages,
  factor: Pick<AccountFactor, 'kind' | 'label' | 'destination'>,
  number?: number,
): NamedFactor {
  const { name, yours } = factorWords(words, settings, factor.kind);
  const numbered = number === undefined ? name : settings.factors.numbered({ name, number });
  return { name: numbered, yours, which: whichFactor(words, factor)?.spoken };
}

/** "your passkey, a text message or an email", each kind once. `removed`: the kind of one that is not meant, if there are others of it. */
export function listWays(
  words: Words,
  settings: SettingsMessages,
  factors: readonly Pick<AccountFactor, 'kind'>[],
  locale: string,
  removed?: string,
): string {
  const wordsFor = (kind: string) => {
    const { yours, yourOther = yours } = factorWords(words, settings, kind);
    return kind === removed ? yourOther : yours;
  };
  const ways = [...new Set(factors.map(({ kind }) => wordsFor(kind)))];
  try {
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways);
  } catch {
    return ways.join(', ');
  }
}
