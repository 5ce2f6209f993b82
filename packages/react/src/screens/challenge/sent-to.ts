import { placeInText, typedInText } from '../../messages/describe-place.ts';
import type { Spoken } from '../../messages/messages.types.ts';
import type { Shell } from '../../shell/shell.types.ts';
import type { SentCodeViewProps } from './sent-code.types.ts';

/** Where a message goes, as part of a sentence: masked, unless the user has just typed it. */
export const sentTo = (
  screenMessages: Pick<Shell, 'messages' | 'options'>,
  { kind, destination, address }: Pick<SentCodeViewProps, 'kind' | 'destination' | 'address'>,
): Spoken => (address === undefined ? placeInText(screenMessages, kind, destination) : typedInText(address));
