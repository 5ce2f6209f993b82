import type { Account, Demand, Factor } from '@mfa-flow/contract';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { ChallengeActor, ChallengeReport } from '../challenge/challenge.types.ts';
import type { FactorStates } from '../factor-states/factor-states.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Limit } from '../shared/wait.ts';

export interface StepUpInput {
  readonly environment: Environment;
  /** What the backend asks for. Default: any factor. */
  readonly demand?: Demand | undefined;
  /** Whose session it is, where that is known. */
  readonly account?: Account | undefined;
}

export type StepUpOutput =
  /** Proof was given. It grants nothing by itself: the call that asked for it decides. */
  | { readonly type: 'proved' }
  | { readonly type: 'cancelled' }
  /** There is no such session any more, or it needs something else first. */
  | { readonly type: 'sessionEnded' | 'changed' };

export interface StepUpContext {
  readonly environment: Environment;
  readonly demand: Demand | undefined;
  readonly account: Account | undefined;
  /** The factors that fresh proof can be given with. */
  readonly factors: readonly Factor[];
  /** There is no such factor because the person has none at all. */
  readonly hasNone: boolean;
  readonly factorStates: FactorStates;
  readonly current: { readonly factor: Factor; readonly destinationId?: string } | undefined;
  /** The person chose it, so a message may be sent. */
  readonly isChosen: boolean;
  readonly notice: 'factorGone' | 'factorUnusable' | undefined;
  readonly failure: FlowFailure | undefined;
  readonly limit: Limit | undefined;
  readonly output: StepUpOutput | undefined;
}

export type StepUpEvent =
  | { readonly type: 'factor.chosen'; readonly factorId: string; readonly destinationId?: string }
  | { readonly type: 'otherFactor.requested' }
  | { readonly type: 'stepUp.cancelled' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  /** The page was asleep or hidden: deadlines are checked again. */
  | { readonly type: 'clock.checked' }
  | ChallengeReport;

export interface StepUpMachine extends Machine<{
  context: StepUpContext;
  event: StepUpEvent;
  state:
    Timed<'reading'> | 'read' | 'challenged' | 'choosing' | 'challenge' | 'unavailable' | 'failed' | 'ended';
  children: { challenge?: ChallengeActor };
  input: StepUpInput;
  output: StepUpOutput;
}> {}

export type StepUpActor = ActorRefFrom<StepUpMachine>;
export type StepUpSnapshot = SnapshotFrom<StepUpMachine>;
