import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Account, Check, Destination, Factor, FactorKind, RememberDevice } from '@mfa-flow/contract';
import type { ChallengeActor, ChallengeInput, ChallengeReport } from '../challenge/challenge.types.ts';
import type { FirstFactorActor, FirstFactorReport } from '../first-factor/first-factor.types.ts';
import type { FactorStates } from '../factor-states/factor-states.ts';
import type { RecheckActor, RecheckReport } from '../recheck/recheck.machine.ts';
import type { Write } from '../shared/call.ts';
import type { Environment, EnvironmentOptions } from '../shared/environment.ts';
import type { FlowFailure, FlowFailureCode } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';
import type { Step } from '../steps/step.types.ts';

/** The URL a provider or a link returned to. It contains secrets: remove it from the address bar at once. */
export interface Returned {
  readonly from: 'signIn' | 'emailVerification';
  readonly address: Redacted<string>;
}

/** What a flow starts from. */
export interface MfaFlowInput extends EnvironmentOptions {
  /** Set if a return from a provider or a link in a message opened the page. */
  readonly returned?: Returned | undefined;
  /** Starts by ending the current session: "not you?" after another flow. Default: false. */
  readonly isSigningOutFirst?: boolean | undefined;
}

/** Why a flow cannot go on. Each has its own message. */
export type DeniedReason =
  | Extract<Check, { status: 'refused' }>['reason']
  /** Verified, but the same factor is required again at once. */
  | 'sameFactorAgain'
  /** Signed in, but signed out at the next read: the browser blocks the service's cookies. */
  | 'cookiesBlocked'
  /** Starting the step again does not help. */
  | 'restartLoop'
  /** A factor has to be set up first. */
  | 'setUpNeeded'
  /** The email address has to be verified first. */
  | 'emailVerificationNeeded';

/** A notice for the next screen to show first. */
export type Notice =
  | 'sessionEnded'
  /** The same, because of too many wrong answers. */
  | 'tooManyAttempts'
  | 'signedOut'
  | 'factorGone'
  | 'factorUnusable'
  /** Signing in elsewhere did not work. */
  | 'returnFailed'
  | 'emailVerified';

/** The current factor. */
export interface CurrentFactor {
  readonly factor: Factor;
  readonly destinationId?: string;
  readonly arrival: ChallengeInput['arrival'];
}

/** What the user requested while an answer was pending: done once the session has been read. */
export type NextChoice =
  | { readonly type: 'list' }
  | { readonly type: 'factor'; readonly factorId: string; readonly destinationId?: string }
  | { readonly type: 'setUp'; readonly factorId: string };

export interface MfaFlowContext {
  readonly environment: Environment;
  /** The account that is signing in, according to a read. */
  readonly account: Account | undefined;
  /** What was typed to sign in, once the backend has said that it belongs to `account`. Not persisted. */
  readonly typedIdentifier: Redacted<string> | undefined;
  /** The owner of the session that was found instead. */
  readonly otherAccount: Account | undefined;
  /** Sign-in found an existing session, and the user has not confirmed yet that it is theirs. */
  readonly hasFoundSession: boolean;
  /** The factor whose pending answer the user left, right before the next read. */
  readonly abandonedAnswerId: string | undefined;
  readonly nextChoice: NextChoice | undefined;
  /** Reading the session has to wait. */
  readonly readLimit: Limit | undefined;
  readonly factorStates: FactorStates;
  readonly signInLimit: Limit | undefined;
  /** End the session before anything else. */
  readonly isSigningOutFirst: boolean;
  /** The factors that can be used now, strongest first. */
  readonly factors: readonly Factor[];
  /** The factors that can be set up now, strongest first. */
  readonly setUps: readonly Factor[];
  readonly progress: { readonly step: number; readonly of: number } | undefined;
  /** The offer to remember this browser, where host and backend make it. */
  readonly rememberDevice: RememberDevice | undefined;
  readonly current: CurrentFactor | undefined;
  /** After a recovery code, in a session that is complete: `setUps` are factors that may be lost, offered to be replaced. */
  readonly isReplacing: boolean;
  /** The factor that is being set up. */
  readonly settingUp: Factor | undefined;
  /** Started by a read, not by a press. */
  readonly isSetUpFresh: boolean;
  /** Where the verification email goes, if known. */
  readonly verifying: { readonly destination?: Destination; readonly arrival: 'send' | 'wait' } | undefined;
  readonly step: Step | undefined;
  readonly returned: Returned | undefined;
  /** The `state` of the return that this tab expects, after leaving for a provider. */
  readonly expectedState: string | undefined;
  /** The user signed in with this flow, rather than arriving with a session. */
  readonly isSignedInHere: boolean;
  /** The next read comes right after a sign-in. */
  readonly hasJustSignedIn: boolean;
  /** The email address was verified right before the next read. */
  readonly hasJustVerifiedEmail: boolean;
  /** The factor whose answer was accepted right before the next read. */
  readonly justVerifiedId: string | undefined;
  /** The factor that was set up right before the next read. */
  readonly justSetUpId: string | undefined;
  /** The factor whose set-up ended without success, right before the next read. */
  readonly abandonedSetUpId: string | undefined;
  /** A session was seen, so that "signed out" now means "ended". */
  readonly hasSeenSession: boolean;
  /** The step to come back to after signing in again. */
  readonly returnToId: string | undefined;
  /** The account whose session ended there: no other account returns to that step. */
  readonly endedAccount: Account | undefined;
  readonly failure: FlowFailure | undefined;
  readonly deniedReason: DeniedReason | undefined;
  readonly notice: Notice | undefined;
  /** Set by the read that says `complete`. */
  readonly finished: MfaFlowOutput | undefined;
  readonly recoveryCodesLeft: number | undefined;
  /** A new set of recovery codes, made by a press. */
  readonly renewing: Write<Redacted<readonly string[]>> | undefined;
  /** Why no new set is shown. */
  readonly renewalFailure: FlowFailure | undefined;
  /** Codes that came with a factor, or a new set: shown before the flow goes on. */
  readonly recoveryCodes: Redacted<readonly string[]> | undefined;
  readonly signingOut: Write<undefined> | undefined;
}

export interface MfaFlowOutput {
  readonly account: Account;
  /** Whether this flow signed the user in, or they already were. */
  readonly how: 'signedIn' | 'alreadySignedIn';
}

export type MfaFlowEvent =
  | { readonly type: 'factor.chosen'; readonly factorId: string; readonly destinationId?: string }
  | { readonly type: 'setUp.chosen'; readonly factorId: string }
  /** Nothing is lost, or not now. */
  | { readonly type: 'replacement.skipped' }
  /** Few recovery codes are left: makes a new set, and the old ones stop working. */
  | { readonly type: 'newCodes.requested' }
  | { readonly type: 'otherFactor.requested' }
  | { readonly type: 'signOut.requested' }
  | { readonly type: 'retry.requested' }
  /** Continue with the session that was found. */
  | { readonly type: 'account.accepted' }
  /** The person has saved the recovery codes that are shown. */
  | { readonly type: 'codes.saved' }
  | { readonly type: 'leave.declined' }
  | { readonly type: 'leave.confirmed' }
  | { readonly type: 'call.cancelled' }
  /** The page is visible again: after another tab, after sleep, or from the back/forward cache (`isRestored`). */
  | { readonly type: 'page.returned'; readonly isRestored?: boolean }
  /** The page is hidden, perhaps to be restored later: wipe its secrets. */
  | { readonly type: 'page.left' }
  | ChallengeReport
  | FirstFactorReport
  | StepReport
  | RecheckReport;

/** What a host may log or count. No field of these can hold a secret or an address. */
export type MfaFlowEmitted =
  | { readonly type: 'step.entered'; readonly step: string }
  | { readonly type: 'signIn.needed' }
  | { readonly type: 'code.sent'; readonly kind: FactorKind; readonly times: number }
  | { readonly type: 'verification.failed'; readonly kind: FactorKind; readonly code: FlowFailureCode }
  | { readonly type: 'factor.verified'; readonly kind: FactorKind }
  | { readonly type: 'factor.added'; readonly kind: FactorKind }
  | { readonly type: 'email.verified' }
  /** A factor is misconfigured at the backend and was taken from the list: for developers. */
  | { readonly type: 'factor.unusable'; readonly kind: FactorKind }
  | { readonly type: 'session.ended' }
  | { readonly type: 'signed.out' };

/** The end of a lazily loaded step. The session is read next, unless the step cannot go on. */
export interface StepReport {
  readonly type: 'step.ended';
  /** What the flow remembers of it. */
  readonly changes: Partial<MfaFlowContext>;
  /** The event that hosts receive. */
  readonly emitted?: MfaFlowEmitted;
  readonly isStuck?: boolean;
}

type LazyStep = Timed<'loading'> | 'overdue' | 'notLoaded' | 'running';

export interface MfaFlowMachine extends Machine<{
  context: MfaFlowContext;
  event: MfaFlowEvent;
  state:
    | Timed<'checkFactors'>
    | 'arriving'
    | 'firstFactor'
    | 'otherAccount'
    | 'chooseFactor'
    | 'challenge'
    | 'recovery'
    | 'replaceFactor'
    | Timed<'renewingCodes'>
    | { enrol: LazyStep }
    | { saveCodes: 'reading' | 'leaving' }
    | { verifyEmail: LazyStep }
    | { returning: LazyStep }
    | 'denied'
    | 'unreachable'
    | 'signedOut'
    | { signingOut: Timed<'calling' | 'rechecking'> | 'failed' }
    | 'done';
  children: {
    firstFactor?: FirstFactorActor;
    challenge?: ChallengeActor;
    recovery?: ChallengeActor;
    recheck?: RecheckActor;
  };
  input: MfaFlowInput;
  output: MfaFlowOutput;
  emitted: MfaFlowEmitted;
}> {}

export type MfaFlowActor = ActorRefFrom<MfaFlowMachine>;
export type MfaFlowSnapshot = SnapshotFrom<MfaFlowMachine>;
