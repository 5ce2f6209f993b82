import { readHost } from '@mfa-flow/machine';
import { en } from './en.ts';
import { mergeMessages } from './merge-messages.ts';
import type { MessageOverrides, Messages } from './messages.types.ts';

/** Fills gaps of a host's catalog with English; ignores a catalog that cannot be read (ERR-33). */
export const messagesOf = (
  catalog: Messages | undefined,
  overrides: MessageOverrides | undefined,
): Messages => readHost('messages', en, () => mergeMessages(mergeMessages(en, catalog), overrides));
