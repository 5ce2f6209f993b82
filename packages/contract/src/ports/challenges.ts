import type { Answer, Challenge, SentChallenge, Verified } from '../challenge.ts';
import type { Factor } from '../factor.ts';
import type { Call } from './call.ts';
import type { WithAttestation } from './with-attestation.ts';
import type { Demand } from './session.ts';

export interface ChallengesPort {
  /** For step-up: the factors for fresh proof, although `check` says complete. Absent where nobody can be asked for it. */
  readonly available?: Call<{ readonly demand?: Demand }, readonly Factor[]>;
  /**
   * Starts a challenge; for a factor that is sent, this sends. A factor without a message is started at the first submit,
   * so whatever `verify` fails with (`locked`, `conflict`) may come from here too.
   */
  readonly start: Call<
    WithAttestation & { readonly factorId: string; readonly destinationId?: string },
    Challenge
  >;
  /**
   * Sends again. The challenge that comes back replaces the one given, which should still work: the answer may get lost. Where
   * the backend ends it, both say `newestOnly`.
   */
  readonly resend: Call<WithAttestation & { readonly challenge: SentChallenge }, SentChallenge>;
  /**
   * Answers a challenge. A success means "ask `session.check` again", nothing more. `rememberDevice`: the person has ticked
   * that this browser is to be remembered; given only where the check has offered it.
   */
  readonly verify: Call<
    { readonly challenge: Challenge; readonly answer: Answer; readonly rememberDevice?: boolean },
    Verified
  >;
}
