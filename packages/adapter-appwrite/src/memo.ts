import type { Memo } from '@mfa-flow/contract';
import { toFirstFactor, toPlaces } from './first-factor.ts';
import type { FirstFactor } from './first-factor.ts';

/**
 * The way that was used up, or else the masked email that a code may go to: `phone`, `a@e`. One of them is all there is to
 * tell: who signed in by a message gets no second one at the same place.
 */
export function toMemo({ used, places: [place] }: FirstFactor): Memo | undefined {
  return used ?? (place?.kind === 'email' ? `${place.mailbox}@${place.domain}` : undefined);
}

/** Comes back from storage that a person can edit: what does not look like one of ours counts as none. */
export function fromMemo(memo: Memo | undefined): FirstFactor | undefined {
  if (memo === undefined || !/^(email|phone|.@.)$/u.test(memo)) return undefined;
  return toFirstFactor([memo], memo.includes('@') ? toPlaces(memo) : []);
}
