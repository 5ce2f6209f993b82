import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Departure, Memo, SignedIn } from '@mfa-flow/contract';
import type { EnrolmentActor } from '../enrolment/enrolment.types.ts';
import type { EnrolmentReport } from '../enrolment/enrolment.types.ts';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';
import type { CodeKind } from './first-factor.code.ts';

export interface FirstFactorInput {
  readonly environment: Environment;
  readonly limit?: Limit;
  readonly flow: { send(report: FirstFactorReport): void };
}

/** What this reports to its parent while the user signs in. */
export type FirstFactorReport =
  | { readonly type: 'signIn.limited'; readonly limit: Limit }
  /** The browser is about to leave for a provider, so a return with this `state` is expected in this tab. */
  | { readonly type: 'redirect.started'; readonly state?: string | undefined }
  | Exclude<EnrolmentReport, { type: 'enrolment.ended' }>;

export type FirstFactorOutput =
  | { readonly type: 'signedIn'; readonly memo?: Memo }
  /** There is a session: read it. `isFound`: the backend said so, and it was not made by this sign-in. */
  | { readonly type: 'changed'; readonly isFound: boolean };

export type FirstFactorProblem = 'identifierMissing' | 'passwordMissing';

export interface FirstFactorContext {
  readonly environment: Environment;
  readonly flow: FirstFactorInput['flow'];
  readonly limit: Limit | undefined;
  readonly signingIn: Write<SignedIn> | undefined;
  readonly redirecting: Write<Departure> | undefined;
  /** The provider chosen last; undefined once something else was chosen. */
  readonly providerId: string | undefined;
  /** The kind of address that a code goes to, once sign-in by code was chosen. */
  readonly codeKind: CodeKind | undefined;
  readonly byCode: EnrolmentActor | undefined;
  readonly failure: FlowFailure | undefined;
  readonly problem: FirstFactorProblem | undefined;
  readonly output: FirstFactorOutput | undefined;
}

export type FirstFactorEvent =
  | {
      readonly type: 'password.submitted';
      readonly identifier: Redacted<string>;
      readonly password: Redacted<string>;
    }
  | { readonly type: 'provider.chosen'; readonly providerId: string }
  | { readonly type: 'code.chosen'; readonly kind: CodeKind }
  | { readonly type: 'password.chosen' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' }
  /** The browser could not be taken to the provider. */
  | { readonly type: 'redirect.failed' }
  | EnrolmentReport;

export interface FirstFactorMachine extends Machine<{
  context: FirstFactorContext;
  event: FirstFactorEvent;
  state:
    | Timed<'signingIn' | 'redirecting' | 'rechecking'>
    | 'arriving'
    | 'entering'
    | 'reading'
    | 'redirected'
    | { byCode: Timed<'loading'> | 'running' }
    | 'refused'
    | { limited: 'waiting' | 'passed' }
    | 'ended';
  input: FirstFactorInput;
  output: FirstFactorOutput;
}> {}

export type FirstFactorActor = ActorRefFrom<FirstFactorMachine>;
export type FirstFactorSnapshot = SnapshotFrom<FirstFactorMachine>;
