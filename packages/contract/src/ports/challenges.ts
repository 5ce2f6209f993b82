import type { Answer, Challenge, SentChallenge, Verified } from '../challenge.ts';
import type { Factor } from '../factor.ts';
import type { Call } from './call.ts';
import type { Demand } from './session.ts';

export interface ChallengesPort {
  /** For step-up: the factors to verify with again although `check` says complete. */
  readonly available: Call<{ readonly demand?: Demand }, readonly Factor[]>;
  /**
   * Starts a challenge; for a factor that sends messages, this sends one. Other factors are started at the first submit, so
   * the failures of `verify` (`locked`, `conflict`) may come from here too.
   */
  readonly start: Call<{ readonly factorId: string; readonly destinationId?: string }, Challenge>;
  /** Sends again. The returned challenge replaces the given one, which should keep working: the answer may get lost. */
  readonly resend: Call<{ readonly challenge: SentChallenge }, SentChallenge>;
  /** Answers a challenge. A success only means "call `session.check` again". */
  readonly verify: Call<{ readonly challenge: Challenge; readonly answer: Answer }, Verified>;
}
