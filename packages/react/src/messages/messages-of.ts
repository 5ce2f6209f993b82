import { readHost } from '@mfa-flow/machine';
import { en } from './en.ts';
import { mergeMessages } from './merge-messages.ts';
import type { MessageOverrides, Messages } from './messages.types.ts';
import { warnOfHoles } from './warn-of-holes.ts';

/** Fills gaps of a host's catalog with English, and names them; ignores a catalog that cannot be read (ERR-33). */
export function messagesOf(catalog: Messages | undefined, overrides: MessageOverrides | undefined): Messages {
  warnOfHoles(catalog, en);
  return readHost('messages', en, () => mergeMessages(mergeMessages(en, catalog), overrides));
}
