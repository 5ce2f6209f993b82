import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Account, Challenge, Factor, Failure, RememberDevice } from '@mfa-flow/contract';
import type { CodeProblem } from '../code/code-problem.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Check, SentChallenge, SignedIn, Verified } from '@mfa-flow/contract';
import type { Outcome } from '../shared/flow-failure.ts';

/** What a challenge reports to its parent while it runs. */
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
   * `send`: the session was just read, and the user has signed in and has no other factor, so a message may go out.
   * `readAndSend`: the user chose this factor, so a message may go out once the session has been read. `wait`: sends nothing.
   */
  readonly arrival: Arrival;
  /** The owner of the challenge, if known. */
  readonly account?: Account | undefined;
  /** Default: those of the challenges port. */
  readonly calls?: CodeCalls;
  readonly flow: { send(report: ChallengeReport): void };
  /** This browser may be remembered. Absent: not offered. */
  readonly rememberDevice?: RememberDevice | undefined;
  /** Why the user is asked again. */
  readonly failure?: FlowFailure | undefined;
}

/** Why a session has ended, where the backend says so. */
export type SessionEndCause = NonNullable<Failure<'session_ended'>['cause']>;

/** Why the challenge ended; the parent decides what is next. */
export type ChallengeOutput =
  | { readonly type: 'verified'; readonly verified: Accepted }
  /** The session needs something else now: read it again. */
  | { readonly type: 'changed' }
  | { readonly type: 'sessionEnded'; readonly cause?: SessionEndCause }
  | { readonly type: 'factorGone' }
  | { readonly type: 'factorUnusable' }
  | { readonly type: 'restartLoop' }
  /** Fresh proof is asked for first. */
  | { readonly type: 'stepUpRequired' };

export interface ChallengeContext {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly destinationId: string | undefined;
  readonly calls: CodeCalls;
  readonly flow: ChallengeInput['flow'];
  readonly factorState: FactorState;
  /** The code between submit and answer, in its wrapper. */
  readonly code: Redacted<string> | undefined;
  /** The result of a ceremony, between its end and the answer. */
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
  /** The text that this challenge just refused: submitted again only after an edit (UX-25). */
  readonly refusedCode: Redacted<string> | undefined;
  /** The offer to remember this browser. */
  readonly rememberDevice: RememberDevice | undefined;
  /** The last submit said to remember it. */
  readonly isRemembering: boolean;
  readonly output: ChallengeOutput | undefined;
}

export type ChallengeEvent =
  /** What was typed, as it was typed: the machine reads the code in it. */
  | { readonly type: 'code.submitted'; readonly text: Redacted<string>; readonly rememberDevice?: boolean }
  /** The refused text was edited. */
  | { readonly type: 'code.edited' }
  /** The user starts a ceremony. */
  | { readonly type: 'ceremony.requested'; readonly rememberDevice?: boolean }
  /** The user requests a message, the first or another. */
  | { readonly type: 'code.requested' }
  /** The user stops waiting for the answer. */
  | { readonly type: 'call.cancelled' }
  /** The user tries again after a limit. */
  | { readonly type: 'retry.requested' }
  /** The page was asleep or hidden: check the deadlines again. */
  | { readonly type: 'clock.checked' }
  | { readonly type: 'limit.reached' };

/** An accepted answer. If it signed the user in, with the adapter's memo. */
export type Accepted = Verified &
  SignedIn & {
    /** Codes that came with a factor that was confirmed: to be shown once. */
    readonly recoveryCodes?: Redacted<readonly string[]>;
  };

/** What a person chooses with an answer. */
interface AnswerChoice {
  /** Remember this browser. */
  readonly rememberDevice?: true;
}

/** The backend calls of a challenge. Served by the challenges port, and by other ports that send and check a code. */
export interface CodeCalls {
  /** Starts a challenge; where codes are sent, this sends one. Absent: losing the challenge ends the step. */
  readonly start?: () => Write<Challenge>;
  readonly resend: (challenge: SentChallenge) => Write<Challenge>;
  readonly verify: (challenge: Challenge, code: Redacted<string>, choice?: AnswerChoice) => Write<Accepted>;
  /** Answers with the result of a ceremony. Absent: accepts codes only. */
  readonly verifyResult?: (
    challenge: Challenge,
    result: Redacted<unknown>,
    choice?: AnswerChoice,
  ) => Write<Accepted>;
  /** What a read of the session says about this challenge, after an answer was lost. */
  readonly afterRecheck: (outcome: Outcome<Check>) => RecheckResult;
  /**
   * After a lost answer, a session that asks for something else says that the answer was right. Default: true. False where the
   * session is complete anyway, and a change means another session.
   */
  readonly isAcceptedByChange?: boolean;
  /** Before anybody is signed in there is no session to read before a message is sent. Default: false. */
  readonly isBeforeSession?: boolean;
}

export type RecheckResult = 'stillAsked' | 'changed' | 'sessionEnded';

export interface ChallengeMachine extends Machine<{
  context: ChallengeContext;
  event: ChallengeEvent;
  state:
    | {
        running: {
          answering:
            | 'arriving'
            | 'entering'
            | 'reading'
            | 'refused'
            | 'performing'
            | Timed<'starting' | 'verifying' | 'rechecking'>
            | { limited: 'waiting' | 'passed' };
          messaging: 'arriving' | 'idle' | 'refused' | Timed<'reading' | 'sending' | 'rechecking'>;
          coolingDown: 'open' | 'waiting';
        };
      }
    | 'ended';
  input: ChallengeInput;
  output: ChallengeOutput;
}> {}

export type ChallengeActor = ActorRefFrom<ChallengeMachine>;
export type ChallengeSnapshot = SnapshotFrom<ChallengeMachine>;
