import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Account, Check, Destination, EmailVerificationPort } from '@mfa-flow/contract';
import type { ChallengeReport } from '../challenge/challenge.types.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure, Outcome } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';

/** What the backend says about a message that was sent. */
export interface SentLink {
  readonly destination?: Destination;
  readonly resendInMs?: number;
}

export interface EmailVerificationInput {
  readonly environment: Environment;
  readonly port: EmailVerificationPort;
  /** `send`: the person has just signed in and expects a message. */
  readonly arrival: 'send' | 'wait';
  readonly destination?: Destination;
  /** The owner of the address, if known. */
  readonly account?: Account | undefined;
  /** The address that the link opened. */
  readonly returned?: Redacted<string>;
  readonly flow: { send(report: EmailVerificationReport): void };
  /** Why the user is asked again. */
  readonly sendFailure?: FlowFailure | undefined;
}

/** What this reports to the flow while it runs and at its end: confirmed, or the session needs something else. */
export type EmailVerificationReport =
  | Extract<ChallengeReport, { type: 'factorState.changed' }>
  | { readonly type: 'emailVerification.ended'; readonly outcome: EmailVerificationOutcome };

export type EmailVerificationOutcome = 'confirmed' | 'changed';

export interface EmailVerificationContext extends Omit<EmailVerificationInput, 'sendFailure'> {
  readonly sending: Write<SentLink> | undefined;
  readonly confirming: Write<undefined> | undefined;
  readonly sends: number;
  /** One object for each message. */
  readonly message: FactorState['message'];
  readonly resendAt: number | undefined;
  readonly sendFailure: FlowFailure | undefined;
  readonly failure: FlowFailure | undefined;
  /** Why the check failed. */
  readonly checkFailure: FlowFailure | undefined;
  /** The last read that said that the link has not been opened; a new object for each. */
  readonly notYet: object | undefined;
  readonly outcome: EmailVerificationOutcome | undefined;
}

export type EmailVerificationEvent =
  | { readonly type: 'message.requested' }
  /** The user says that the link was opened. */
  | { readonly type: 'check.requested' }
  /** The press that confirms the link: mail scanners open links, too. */
  | { readonly type: 'confirm.requested' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'clock.checked' };

export type CheckOutcome = Outcome<Check>;

export interface EmailVerificationMachine extends Machine<{
  context: EmailVerificationContext;
  event: EmailVerificationEvent;
  state:
    | Timed<'readingSession' | 'sending' | 'checking' | 'confirming' | 'rechecking'>
    | 'arriving'
    | 'waiting'
    | 'asking'
    | 'refused'
    | 'ended';
  input: EmailVerificationInput;
}> {}

export type EmailVerificationActor = ActorRefFrom<EmailVerificationMachine>;
export type EmailVerificationSnapshot = SnapshotFrom<EmailVerificationMachine>;
