import type { Challenge, EnrolmentAddress, Factor } from '@mfa-flow/contract';
import type { AddressProblem } from '../address/address-problem.ts';
import type { AuthenticatorKey } from '../authenticator-key/authenticator-key.ts';
import type { Accepted, CodeCalls } from '../challenge/challenge.types.ts';
import type { ChallengeReport } from '../challenge/challenge.types.ts';
import type { FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';

/** What this asks of a backend: the enrolment port serves it, and so does signing in with a code. */
export interface EnrolmentCalls {
  /** Tells apart what goes to the same address for different reasons. */
  readonly purpose: 'signIn' | 'setUp';
  /** `to` is absent where there is no address, as with an authenticator app. */
  readonly begin: (to: EnrolmentAddress | undefined) => Write<Challenge>;
  readonly confirm: Omit<CodeCalls, 'start'>;
  /** The key of an authenticator that was begun. A secret. */
  readonly keyOf?: (challenge: Challenge) => AuthenticatorKey | undefined;
  /** Takes back what was begun, as well as can be: it never fails. */
  readonly cancel?: (challenge: Challenge) => Promise<unknown>;
}

export interface EnrolmentInput {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly calls: EnrolmentCalls;
  readonly flow: { send(report: EnrolmentReport): void };
  /** Nothing has happened since the session was read. Default: false. */
  readonly isFresh?: boolean;
  /** Why this is begun anew. */
  readonly failure?: FlowFailure;
}

export type EnrolmentOutput =
  | { readonly type: 'verified'; readonly verified: Accepted }
  | { readonly type: 'changed' | 'sessionEnded' | 'factorGone' | 'factorUnusable' | 'restartLoop' };

/** What the parent learns while this runs, and at its end. */
export type EnrolmentReport =
  ChallengeReport | { readonly type: 'enrolment.over'; readonly output: EnrolmentOutput };

export interface EnrolmentContext extends Omit<EnrolmentInput, 'failure'> {
  /** Where the code goes. A whole address, so it is wrapped. */
  readonly to: Redacted<EnrolmentAddress> | undefined;
  readonly beginning: Write<Challenge> | undefined;
  /** When the message in flight was asked for; epoch in ms. */
  readonly askedAt: number;
  /** Where what was begun goes: another address begins anew, the same one goes on with it. */
  readonly begunFor: Redacted<string> | undefined;
  readonly factorState: FactorState;
  readonly key: Redacted<AuthenticatorKey> | undefined;
  readonly problem: AddressProblem | undefined;
  readonly failure: FlowFailure | undefined;
  readonly limit: Limit | undefined;
  /** Why the server could not be asked whether a link was opened. */
  readonly checkFailure: FlowFailure | undefined;
  /** The last time that it was not; one object for each. */
  readonly notYet: object | undefined;
  /** How often it was begun anew because it could not go on. */
  readonly restarts: number;
  readonly output: EnrolmentOutput | undefined;
}

export type EnrolmentEvent =
  /** An address, as it was typed: the machine reads it. */
  | { readonly type: 'address.submitted'; readonly text: Redacted<string> }
  /** Begins where nothing has to be typed, and again after a failure. */
  | { readonly type: 'begin.requested' }
  /** Back to the address, to send to another one. */
  | { readonly type: 'address.change.requested' }
  /** The person says that the link was opened. */
  | { readonly type: 'check.requested' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' }
  | ChallengeReport;
