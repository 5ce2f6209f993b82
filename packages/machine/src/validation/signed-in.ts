import type { SignedIn } from '@mfa-flow/contract';
import { object, text, type Read } from './parse.ts';

/** What an adapter may ask to be told again after a reload: a short text. */
export const readMemo = text(2_000);

export const readSignedIn: Read<SignedIn> = object({}, { memo: readMemo });
