import type { SignedIn } from '@mfa-flow/contract';
import { object, text, type Read } from './parse.ts';

/** The adapter's memo: a short text to pass again at each session check. */
export const readMemo = text(2_000);

export const readSignedIn: Read<SignedIn> = object({}, { memo: readMemo });
