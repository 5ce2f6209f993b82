import type { Destination } from '@mfa-flow/contract';
import type { Messages, Spoken } from './messages.types.ts';

const same = (text: string): Spoken => ({ shown: text, spoken: text });

/** A masked place for a list, if enough of it is known to tell it from others. */
export function placeInList({ places }: Messages, destination: Destination | undefined): Spoken | undefined {
  if (destination?.kind === 'phone' && destination.ending) return places.phone(destination);
  if (destination?.kind === 'email' && destination.mailbox) return places.email(destination);
  return undefined;
}

/** A masked place as part of a sentence. */
export function placeInText(
  { places }: Messages,
  kind: string,
  destination: Destination | undefined,
): Spoken {
  if (destination?.kind === 'phone' && destination.ending) return places.phoneInText(destination);
  if (destination?.kind === 'email' && destination.mailbox) return places.emailInText(destination);
  const known = destination?.kind ?? kind;
  if (known === 'phone') return same(places.unknownPhone);
  return same(known === 'email' ? places.unknownEmail : places.unknown);
}

/** An address that the person typed a moment ago, whole, as part of a sentence. */
export const typedInText = (address: string): Spoken => ({
  // In one piece where the surrounding text runs from right to left.
  shown: `\u2068${address}\u2069`,
  spoken: address,
});

/** Applies one sentence to both forms of a place. */
export const inBoth = (place: Spoken, sentence: (place: string) => string): Spoken => ({
  shown: sentence(place.shown),
  spoken: sentence(place.spoken),
});
