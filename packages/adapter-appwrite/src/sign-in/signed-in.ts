import type { SignedIn } from '@mfa-flow/contract';
import type { FirstFactor } from '../first-factor.ts';
import { toMemo } from '../memo.ts';
import type { Memory } from '../memory.ts';

/** Remembered twice: here for this page, in the memo for the next. */
export function signedIn(memory: Memory, first: FirstFactor): SignedIn {
  memory.signedIn(first);
  const memo = toMemo(first);
  return memo === undefined ? {} : { memo };
}
