import { acceptsCode } from './authenticator.ts';
import { checkSentCode } from './sent-codes.ts';
import type { SentCode, Verdict } from './sent-codes.ts';
import type { Settings } from './settings.ts';
import type { OwnWay } from './way.ts';

export type Purpose = 'adding' | 'replacing';

/** A way that somebody is setting up. Before it is confirmed it is no way of the account. */
export interface Enrolment {
  readonly way: OwnWay;
  /** One per message, oldest first; none for an authenticator. */
  readonly codes: SentCode[];
  /** Beside the ways that there are, or in the place of one. */
  readonly purpose: Purpose;
  confirmed: boolean;
}

/** Judges an answer. A key does not grow old: finding and installing an app takes its time. */
export function judgeEnrolment({ way, codes }: Enrolment, typed: string, settings: Settings): Verdict {
  if (way.kind !== 'authenticator') return checkSentCode(codes, typed, settings);
  return acceptsCode(way, typed, settings) ? 'right' : 'wrong';
}
