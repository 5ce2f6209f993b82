import type { Account, AddableFactor, Overview } from '@mfa-flow/contract';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { AddFactorActor } from '../add-factor/add-factor.types.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { TaskActor } from '../task/task.types.ts';

export interface GuidedSetUpInput {
  readonly environment: Environment;
  /** Whose account it is, where that is known. Default: whoever the first read names. */
  readonly account?: Account | undefined;
}

export type GuidedSetUpOutput =
  /** Everything is set up, and the person has seen the summary. */
  | { readonly type: 'done' }
  /** Left before that. What was set up until then stays. */
  | { readonly type: 'cancelled' }
  /** The same, at recovery codes that were made: whoever left them has said so twice. */
  | { readonly type: 'codesLeft' }
  | { readonly type: 'sessionEnded' }
  /** The session needs its second step. */
  | { readonly type: 'secondStepNeeded' }
  /** The session is another one, or needs something else first: begun anew, a read says what. */
  | { readonly type: 'changed' };

export interface GuidedSetUpContext {
  readonly environment: Environment;
  readonly account: Account | undefined;
  readonly overview: Overview | undefined;
  readonly factor: AddableFactor | undefined;
  /** A press in this run has led here: codes may be made without another one. */
  readonly makesCodes: boolean;
  /** How many codes the person has saved in this run; `kept` if they say that they have those from before. */
  readonly codes: number | 'kept' | undefined;
  /** Codes that were made in this run were left without being saved, or nobody has seen them. */
  readonly areCodesLeft: boolean;
  /** Why the list of factors is shown again. A new object each time. */
  readonly problem: FlowFailure | undefined;
  readonly failure: FlowFailure | undefined;
  readonly output: GuidedSetUpOutput | undefined;
}

export type GuidedSetUpEvent =
  | { readonly type: 'factor.chosen'; readonly kind: AddableFactor['kind'] }
  | { readonly type: 'codes.kept' }
  /** Makes a new set; the one from before stops working. */
  | { readonly type: 'codes.replaced' }
  /** From the summary: adds another factor. */
  | { readonly type: 'another.requested' }
  | { readonly type: 'summary.closed' }
  /** Leaves the set-up. Inside adding or a task, cancel that. */
  | { readonly type: 'setUp.cancelled' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' };

/** Something in the account was changed, or may have been: read what you keep of it again. */
export interface GuidedSetUpEmitted {
  readonly type: 'changed';
  readonly change: 'factorAdded' | 'recoveryCodesMade' | 'turnedOn';
}

export interface GuidedSetUpMachine extends Machine<{
  context: GuidedSetUpContext;
  event: GuidedSetUpEvent;
  state:
    | Timed<'reading'>
    | 'unread'
    | 'readingAgain'
    | 'notAdded'
    | 'deciding'
    | 'choosing'
    | 'adding'
    | 'makingCodes'
    | 'askingAboutCodes'
    | 'replacingCodes'
    | 'turningOn'
    | 'summary'
    | 'ended';
  children: { addFactor?: AddFactorActor; task?: TaskActor };
  input: GuidedSetUpInput;
  output: GuidedSetUpOutput;
  emitted: GuidedSetUpEmitted;
}> {}

export type GuidedSetUpActor = ActorRefFrom<GuidedSetUpMachine>;
export type GuidedSetUpSnapshot = SnapshotFrom<GuidedSetUpMachine>;
