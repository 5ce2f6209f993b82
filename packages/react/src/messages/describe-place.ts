import type { Destination } from '@mfa-flow/contract';
import type { Shell } from '../shell/shell.types.ts';
import type { Spoken } from './messages.types.ts';

type ScreenMessages = Pick<Shell, 'messages' | 'options'>;

/** A text that is read aloud as it is written. */
export const sameText = (text: string): Spoken => ({ shown: text, spoken: text });

/** A masked destination for a list, if enough of it is known to recognise it. */
export function placeInList(
  { messages: { places }, options }: ScreenMessages,
  destination: Destination | undefined,
): Spoken | undefined {
  if (options.hideDestinations) return undefined;
  if (destination?.kind === 'phone' && destination.ending) return places.phone(destination);
  if (destination?.kind === 'email' && destination.mailbox) return places.email(destination);
  return undefined;
}

/** A masked destination as part of a sentence. */
export function placeInText(
  { messages: { places }, options }: ScreenMessages,
  kind: string,
  destination: Destination | undefined,
): Spoken {
  const shown = options.hideDestinations ? undefined : destination;
  if (shown?.kind === 'phone' && shown.ending) return places.phoneInText(shown);
  if (shown?.kind === 'email' && shown.mailbox) return places.emailInText(shown);
  const known = destination?.kind ?? kind;
  if (known === 'phone') return sameText(places.unknownPhone);
  return sameText(known === 'email' ? places.unknownEmail : places.unknown);
}

/** The whole address that the user just typed, as part of a sentence. */
export const typedInText = (address: string): Spoken => ({
  // Isolated, for text that runs from right to left.
  shown: `\u2068${address}\u2069`,
  spoken: address,
});

/** Applies one sentence to both forms of a destination: written and spoken. */
export const inBoth = (place: Spoken, sentence: (place: string) => string): Spoken => ({
  shown: sentence(place.shown),
  spoken: sentence(place.spoken),
});
