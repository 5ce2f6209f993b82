import type { Destination, Memo } from '@mfa-flow/contract';
import type { FirstFactor } from './first-factor.ts';
import { fromMemo } from './memo.ts';

/** What one instance of the adapter remembers of the sign-in, until the session is gone. */
export interface Memory {
  readonly signedIn: (first: FirstFactor) => void;
  /** Where codes can go, from a session that was whole. */
  readonly seen: (places: readonly Destination[]) => void;
  readonly forget: () => void;
  /** What was seen here is surer than a memo, and a memo is surer than what the host says. */
  readonly recall: (memo?: Memo) => FirstFactor | undefined;
}

export function createMemory(toldByHost: () => FirstFactor | undefined): Memory {
  let first: FirstFactor | undefined;
  const recall = (memo?: Memo) => {
    // Kept, since only a check is given it, and a challenge that is started later wants the place too.
    first ??= fromMemo(memo);
    return first ?? toldByHost();
  };
  return {
    signedIn: (now) => {
      first = now;
    },
    seen: (places) => {
      first = { ...recall(), places };
    },
    forget: () => {
      first = undefined;
    },
    recall,
  };
}
