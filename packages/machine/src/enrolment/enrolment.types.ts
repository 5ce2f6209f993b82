import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Challenge, EnrolmentAddress, Factor } from '@mfa-flow/contract';
import type { AddressProblem } from '../address/address-problem.ts';
import type { AuthenticatorKey } from '../authenticator-key/authenticator-key.ts';
import type { Accepted, ChallengeActor, CodeCalls } from '../challenge/challenge.types.ts';
import type { SessionEndCause, ChallengeReport } from '../challenge/challenge.types.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';

/** The backend calls of this machine: served by the enrolment port, or by the code method of sign-in. */
export interface EnrolmentCalls {
  /** Separates messages to the same address that were sent for different reasons. */
  readonly purpose: 'signIn' | 'setUp';
  /** `to` is absent where there is no address, as with an authenticator app. */
  readonly begin: (
    to: EnrolmentAddress | undefined,
    password?: Redacted<string>,
    label?: string,
  ) => Write<Challenge>;
  readonly confirm: Omit<CodeCalls, 'start'>;
  /**
   * Asks whether the link was opened; undefined if not yet. Absent: a read of the session shows it, since something else is
   * asked for then.
   */
  readonly confirmLink?: (challenge: Challenge) => Write<Accepted | undefined>;
  /** The key of an authenticator enrolment. A secret. */
  readonly keyOf?: (challenge: Challenge) => AuthenticatorKey | undefined;
  /** Cancels the enrolment on a best-effort basis: never fails. */
  readonly cancel?: (challenge: Challenge) => Promise<unknown>;
}

export interface EnrolmentInput {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly calls: EnrolmentCalls;
  readonly flow: { send(report: EnrolmentReport): void };
  /** Nothing has happened since the session was read. Default: false. */
  readonly isFresh?: boolean;
  /** Why this is started again. */
  readonly failure?: FlowFailure;
  /** Waits for a name before it begins: there are others to tell it from. Default: false. */
  readonly asksName?: boolean | undefined;
  /** The name, where it was given before. */
  readonly label?: string | undefined;
}

export type EnrolmentOutput =
  | { readonly type: 'verified'; readonly verified: Accepted }
  | { readonly type: 'sessionEnded'; readonly cause?: SessionEndCause }
  | {
      readonly type: 'changed' | 'factorGone' | 'factorUnusable' | 'restartLoop' | 'stepUpRequired';
    };

/** What this reports to its parent while it runs and at its end. */
export type EnrolmentReport =
  | ChallengeReport
  | {
      readonly type: 'enrolment.ended';
      readonly output: EnrolmentOutput;
      /** The name that was given. */
      readonly label?: string | undefined;
    };

export interface EnrolmentContext extends Omit<EnrolmentInput, 'failure'> {
  /** Where the code goes. A whole address, so it is wrapped. */
  readonly to: Redacted<EnrolmentAddress> | undefined;
  /** Between the press and the call. */
  readonly password: Redacted<string> | undefined;
  /** The backend asks for the password. */
  readonly isPasswordNeeded: boolean;
  readonly beginning: Write<Challenge> | undefined;
  readonly confirmingLink: Write<Accepted | undefined> | undefined;
  /** When the message in flight was requested; epoch in ms. */
  readonly askedAt: number;
  /** The message key of what was begun: the same address continues it, another one starts again. */
  readonly begunFor: Redacted<string> | undefined;
  readonly factorState: FactorState;
  readonly key: Redacted<AuthenticatorKey> | undefined;
  readonly problem: AddressProblem | undefined;
  readonly failure: FlowFailure | undefined;
  readonly limit: Limit | undefined;
  /** Why the check for an opened link failed. */
  readonly checkFailure: FlowFailure | undefined;
  /** Set when a check found the link unopened; a new object each time. */
  readonly notYet: object | undefined;
  /** How often it was restarted because it could not go on. */
  readonly restarts: number;
  readonly output: EnrolmentOutput | undefined;
}

export type EnrolmentEvent =
  /** An address, as it was typed: the machine reads it. */
  | {
      readonly type: 'address.submitted';
      readonly text: Redacted<string>;
      readonly password?: Redacted<string>;
    }
  /** Begins where there is no address to type, or again after a failure. `label`: the name of the new factor. */
  | { readonly type: 'begin.requested'; readonly password?: Redacted<string>; readonly label?: string }
  /** Back to the address, to send to another one. */
  | { readonly type: 'address.change.requested' }
  /** The user says that the link was opened. */
  | { readonly type: 'check.requested' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' }
  | ChallengeReport;

export interface EnrolmentMachine extends Machine<{
  context: EnrolmentContext;
  event: EnrolmentEvent;
  state:
    | Timed<'readingSession' | 'beginning' | 'abandoningAnswer'>
    | 'arriving'
    | 'asking'
    | 'reading'
    | 'refused'
    | { limited: 'waiting' | 'passed' }
    | { confirming: 'waiting' | 'checked' | Timed<'checking' | 'confirmingLink'> }
    | 'ended';
  children: { challenge?: ChallengeActor };
  input: EnrolmentInput;
}> {}

export type EnrolmentActor = ActorRefFrom<EnrolmentMachine>;
export type EnrolmentSnapshot = SnapshotFrom<EnrolmentMachine>;
