import type { Account, Check, Destination, Factor, FactorKind } from '@mfa-flow/contract';
import type { ChallengeInput, ChallengeReport } from '../challenge/challenge.types.ts';
import type { FirstFactorReport } from '../first-factor/first-factor.types.ts';
import type { FactorStates } from '../factor-states/factor-states.ts';
import type { RecheckReport } from '../recheck/recheck.machine.ts';
import type { Write } from '../shared/call.ts';
import type { Environment, EnvironmentOptions } from '../shared/environment.ts';
import type { FlowFailure, FlowFailureCode } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';
import type { Step } from '../steps/step.types.ts';

/** The address that a provider or a link led back to. It holds secrets: take it out of the address bar at once. */
export interface Returned {
  readonly from: 'signIn' | 'emailVerification';
  readonly address: Redacted<string>;
}

/** What a flow starts from. */
export interface MfaFlowInput extends EnvironmentOptions {
  /** Where the page was opened by a return from a provider or by a link in a message. */
  readonly returned?: Returned | undefined;
  /** Begins by ending the session there is: "not you?" after the end of another flow. Default: false. */
  readonly isLeaving?: boolean | undefined;
}

/** Why a flow cannot go on. Each has its own words. */
export type DeniedReason =
  | Extract<Check, { status: 'refused' }>['reason']
  /** Verified, and asked for the same way again at once. */
  | 'sameFactorAgain'
  /** Signed in, and signed out at the next read: the browser keeps no cookies for the service. */
  | 'cookiesBlocked'
  /** Starting the step again does not help. */
  | 'restartLoop'
  /** A factor has to be set up first. */
  | 'setUpNeeded'
  /** The email address has to be verified first. */
  | 'emailVerificationNeeded';

/** Something that the next screen has to say before its own words. */
export type Notice =
  | 'sessionEnded'
  | 'signedOut'
  | 'factorGone'
  | 'factorUnusable'
  /** Signing in elsewhere did not work. */
  | 'returnFailed'
  | 'emailVerified';

/** The factor that is being taken. */
export interface CurrentFactor {
  readonly factor: Factor;
  readonly destinationId?: string;
  readonly arrival: ChallengeInput['arrival'];
}

/** What the person asked for while an answer was on its way: done once the session has been read. */
export type NextChoice =
  | { readonly type: 'list' }
  | { readonly type: 'factor'; readonly factorId: string; readonly destinationId?: string }
  | { readonly type: 'setUp'; readonly factorId: string };

export interface MfaFlowContext {
  readonly environment: Environment;
  /** Whose sign-in this is, as a read has said. */
  readonly account: Account | undefined;
  /** Whose session was found instead. */
  readonly otherAccount: Account | undefined;
  /** Signing in found a session that it has not made, and nobody has said yet that it is theirs. */
  readonly hasFoundSession: boolean;
  /** The factor whose answer the person did not wait for, right before the next read. */
  readonly leftAnswerId: string | undefined;
  readonly nextChoice: NextChoice | undefined;
  /** Reading the session has to wait. */
  readonly readLimit: Limit | undefined;
  readonly factorStates: FactorStates;
  readonly signInLimit: Limit | undefined;
  /** The session is ended before anything else. */
  readonly isLeaving: boolean;
  /** The factors that can be taken now, strongest first. */
  readonly factors: readonly Factor[];
  /** The factors that can be set up now, strongest first. */
  readonly setUps: readonly Factor[];
  readonly progress: { readonly step: number; readonly of: number } | undefined;
  readonly current: CurrentFactor | undefined;
  /** After a recovery code, in a session that is complete: `setUps` are factors that may be lost, offered to be replaced. */
  readonly isReplacing: boolean;
  /** The factor that is being set up. */
  readonly settingUp: Factor | undefined;
  /** It follows from a read, and not from a press. */
  readonly isSetUpFresh: boolean;
  /** Where the message to verify an email address goes, where that is known. */
  readonly verifying: { readonly destination?: Destination; readonly arrival: 'send' | 'wait' } | undefined;
  readonly step: Step | undefined;
  readonly returned: Returned | undefined;
  /** What the return carries that this tab expects, since it left for a provider. */
  readonly expectedState: string | undefined;
  /** The person signed in with this flow, and did not merely arrive with a session. */
  readonly isSignedInHere: boolean;
  /** The next read comes right after a sign-in. */
  readonly hasJustSignedIn: boolean;
  /** The email address was verified right before the next read. */
  readonly hasJustVerifiedEmail: boolean;
  /** The factor whose answer was accepted right before the next read. */
  readonly justVerifiedId: string | undefined;
  /** The factor that was set up right before the next read. */
  readonly justSetUpId: string | undefined;
  /** The factor that could not be set up as things stood, right before the next read. */
  readonly leftSetUpId: string | undefined;
  /** A session was seen, so that "signed out" now means "ended". */
  readonly hasSeenSession: boolean;
  /** The step to come back to after signing in again. */
  readonly returnToId: string | undefined;
  /** Whose session ended there: nobody else is led to that step. */
  readonly endedAccount: Account | undefined;
  readonly failure: FlowFailure | undefined;
  readonly deniedReason: DeniedReason | undefined;
  readonly notice: Notice | undefined;
  /** Set by the one read that says complete. */
  readonly finished: MfaFlowOutput | undefined;
  readonly recoveryCodesLeft: number | undefined;
  readonly signingOut: Write<undefined> | undefined;
}

export interface MfaFlowOutput {
  readonly account: Account;
  /** Whether this flow did it, or the person was signed in already. */
  readonly how: 'signedIn' | 'alreadySignedIn';
}

export type MfaFlowEvent =
  | { readonly type: 'factor.chosen'; readonly factorId: string; readonly destinationId?: string }
  | { readonly type: 'setUp.chosen'; readonly factorId: string }
  /** Nothing is lost, or not now. */
  | { readonly type: 'replacement.skipped' }
  | { readonly type: 'otherFactor.requested' }
  | { readonly type: 'signOut.requested' }
  | { readonly type: 'retry.requested' }
  /** The session that was found is the one to go on with. */
  | { readonly type: 'account.accepted' }
  | { readonly type: 'call.cancelled' }
  /** The page is seen again: after another tab, after sleep, or out of the browser's page cache (`isRestored`). */
  | { readonly type: 'page.returned'; readonly isRestored?: boolean }
  /** The page is put away, perhaps to be restored later: what is secret on it goes. */
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

/** The end of such a step. The session is read next, unless the step cannot be gone on with. */
export interface StepReport {
  readonly type: 'step.over';
  /** What the flow remembers of it. */
  readonly changes: Partial<MfaFlowContext>;
  /** What hosts are told of it. */
  readonly emitted?: MfaFlowEmitted;
  readonly isStuck?: boolean;
}
