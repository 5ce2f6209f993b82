import type { Account, Challenge, Factor } from '@mfa-flow/contract';
import type { CodeProblem } from '../code/code-problem.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Check, SentChallenge, SignedIn, Verified } from '@mfa-flow/contract';
import type { Outcome } from '../shared/flow-failure.ts';

/** What the parent learns while a challenge runs. */
export type ChallengeReport =
  | { readonly type: 'factorState.changed'; readonly factorId: string; readonly factorState: FactorState }
  | { readonly type: 'code.sent'; readonly factor: Factor; readonly times: number }
  | { readonly type: 'verification.failed'; readonly factor: Factor; readonly failure: FlowFailure };

export type Arrival = 'send' | 'readAndSend' | 'wait';

export interface ChallengeInput {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly destinationId?: string;
  readonly factorState: FactorState;
  /**
   * `send`: the session was read right before, and the person has signed in and has no other factor, so a message may go out.
   * `readAndSend`: the person chose this way, so one may go out once the session has been read. `wait`: nothing is sent.
   */
  readonly arrival: Arrival;
  /** Whose challenge it is, where that is known. */
  readonly account?: Account | undefined;
  /** Default: those of the challenges port. */
  readonly calls?: CodeCalls;
  readonly flow: { send(report: ChallengeReport): void };
  /** Why the person is asked again. */
  readonly failure?: FlowFailure | undefined;
}

/** Why the challenge is over; the parent decides where that leads. */
export type ChallengeOutput =
  | { readonly type: 'verified'; readonly verified: Accepted }
  /** Something else is asked for now: read the session again. */
  | { readonly type: 'changed' }
  | { readonly type: 'sessionEnded' }
  | { readonly type: 'factorGone' }
  | { readonly type: 'factorUnusable' }
  | { readonly type: 'restartLoop' };

export interface ChallengeContext {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly destinationId: string | undefined;
  readonly calls: CodeCalls;
  readonly flow: ChallengeInput['flow'];
  readonly factorState: FactorState;
  /** The code between submit and answer, in its wrapper. */
  readonly code: Redacted<string> | undefined;
  /** What a ceremony gave, between its end and the answer. */
  readonly performed: Redacted<unknown> | undefined;
  readonly performing: Write<Redacted<unknown>> | undefined;
  readonly starting: Write<Challenge> | undefined;
  readonly sending: Write<Challenge> | undefined;
  readonly arrival: Arrival;
  readonly verifying: Write<Accepted> | undefined;
  /** Of the last answer. */
  readonly failure: FlowFailure | undefined;
  /** Of the last message. */
  readonly sendFailure: FlowFailure | undefined;
  readonly problem: CodeProblem | undefined;
  /** What this challenge has just refused: sent again only after an edit (UX-25). */
  readonly refusedCode: Redacted<string> | undefined;
  readonly output: ChallengeOutput | undefined;
}

export type ChallengeEvent =
  /** What was typed, as it was typed: the machine reads the code in it. */
  | { readonly type: 'code.submitted'; readonly text: Redacted<string> }
  /** What was refused has been edited. */
  | { readonly type: 'code.edited' }
  /** The person starts a ceremony. */
  | { readonly type: 'ceremony.requested' }
  /** The person asks for a message, the first or another. */
  | { readonly type: 'code.requested' }
  /** The person does not want to wait for the answer any longer. */
  | { readonly type: 'call.cancelled' }
  /** The person tries again after a limit. */
  | { readonly type: 'retry.requested' }
  /** The page was asleep or hidden: deadlines have to be looked at again. */
  | { readonly type: 'clock.checked' }
  | { readonly type: 'limit.reached' };

/** An answer was right. Where it signed somebody in: with what the adapter wants to be told again. */
export type Accepted = Verified & SignedIn;

/** What a challenge asks of a backend. The challenges port serves it, and so do others that send and check a code. */
export interface CodeCalls {
  /** Starts anew; for a factor that is sent, this sends. Absent: a challenge that is lost ends the step. */
  readonly start?: () => Write<Challenge>;
  readonly resend: (challenge: SentChallenge) => Write<Challenge>;
  readonly verify: (challenge: Challenge, code: Redacted<string>) => Write<Accepted>;
  /** Answers with what a ceremony gave. Absent: this is answered by codes only. */
  readonly verifyResult?: (challenge: Challenge, result: Redacted<unknown>) => Write<Accepted>;
  /** What a read of the session says about this challenge, after an answer was lost. */
  readonly afterRecheck: (outcome: Outcome<Check>) => RecheckResult;
  /** Before anybody is signed in there is no session to read before a message is sent. Default: false. */
  readonly isBeforeSession?: boolean;
}

export type RecheckResult = 'stillAsked' | 'changed' | 'sessionEnded';
