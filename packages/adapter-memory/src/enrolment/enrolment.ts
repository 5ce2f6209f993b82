import { acceptsCode } from '../challenges/authenticator.ts';
import { checkSentCode } from '../challenges/sent-codes.ts';
import type { SentCode, Verdict } from '../challenges/sent-codes.ts';
import type { Settings } from '../settings.ts';
import type { EnrollableFactor } from '../accounts/factor.ts';

export type Purpose = 'adding' | 'replacing';

/** A factor that somebody is setting up. Before it is confirmed it is no factor of the account. */
export interface Enrolment {
  readonly factor: EnrollableFactor;
  /** What the messages hold. */
  readonly by: 'code' | 'link';
  /** One per message, oldest first; none for an authenticator. */
  readonly codes: SentCode[];
  /** Beside the factors that there are, or in the place of one. */
  readonly purpose: Purpose;
  /** The ids of the authenticator apps that a new one takes the place of. */
  readonly replaces: readonly string[];
  confirmed: boolean;
  /** Those that came with a link that was opened, until they are shown. */
  recoveryCodes: readonly string[] | undefined;
}

/** Checks an answer. A key doesn't expire: finding and installing an app takes time. */
export function checkEnrolmentCode({ factor, codes }: Enrolment, typed: string, settings: Settings): Verdict {
  if (factor.kind !== 'authenticator') return checkSentCode(codes, typed, settings);
  return acceptsCode([factor], typed, settings) ? 'right' : 'wrong';
}
