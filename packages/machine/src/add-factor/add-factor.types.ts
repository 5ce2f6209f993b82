import type { Account, AddableFactor, Factor } from '@mfa-flow/contract';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { EnrolmentActor, EnrolmentOutput, EnrolmentReport } from '../enrolment/enrolment.types.ts';
import type { Environment } from '../shared/environment.ts';
import type { Machine } from '../shared/machine.types.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { SaveCodesActor } from '../save-codes/save-codes.types.ts';
import type { StepUpActor } from '../step-up/step-up.types.ts';

export interface AddFactorInput {
  readonly environment: Environment;
  readonly factor: AddableFactor;
  /** Whose settings these are, as the overview said. */
  readonly account?: Account | undefined;
  /** Asks for its name before it begins; `asksForName` says where that helps. Default: false. */
  readonly asksName?: boolean | undefined;
}

export type AddFactorOutput =
  /** Confirmed. Whoever shows the account reads it again: this says nothing of what protects it now. */
  | { readonly type: 'added'; readonly codesSaved?: number }
  /** Confirmed, and codes that came with it were left without being saved. */
  | { readonly type: 'codesLeft' }
  | { readonly type: 'cancelled' }
  /** Left after the answer to a code was lost: it may have been added. Read the account again. */
  | { readonly type: 'unknown' }
  /** The backend has no such factor to add any more, or cannot serve it. */
  | { readonly type: 'unavailable' }
  | { readonly type: 'sessionEnded' | 'changed' };

export interface AddFactorContext {
  readonly environment: Environment;
  readonly factor: Factor;
  readonly account: Account | undefined;
  readonly asksName: boolean;
  /** The name that was given: after fresh proof it is not asked for again. */
  readonly label: string | undefined;
  readonly enrolled: EnrolmentOutput | undefined;
  /** Fresh proof was given for this. */
  readonly isProved: boolean;
  /** Codes that came with the factor. */
  readonly codes: Redacted<readonly string[]> | undefined;
  readonly output: AddFactorOutput | undefined;
}

export type AddFactorEvent =
  | { readonly type: 'task.cancelled' }
  /** Stop waiting for the answer that leaving waits for. */
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'clock.checked' }
  | EnrolmentReport;

export interface AddFactorMachine extends Machine<{
  context: AddFactorContext;
  event: AddFactorEvent;
  state:
    | 'arriving'
    | { enrolling: 'entering' | Timed<'leaving'> }
    | 'enrolled'
    | 'proving'
    | 'savingCodes'
    | 'ended';
  children: { enrolment?: EnrolmentActor; stepUp?: StepUpActor; saveCodes?: SaveCodesActor };
  input: AddFactorInput;
  output: AddFactorOutput;
}> {}

export type AddFactorActor = ActorRefFrom<AddFactorMachine>;
export type AddFactorSnapshot = SnapshotFrom<AddFactorMachine>;
