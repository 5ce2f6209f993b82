import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { RedirectMethod, SignedIn } from '@mfa-flow/contract';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Redacted } from '../shared/redacted.ts';

export type ReturningOutput =
  | ({ readonly type: 'signedIn' } & SignedIn)
  /** There is a session: read it. `isFound`: it existed before, and was not created by this return. */
  | { readonly type: 'changed'; readonly isFound: boolean }
  /** It failed, and this return cannot be used again. */
  | { readonly type: 'failed' }
  | { readonly type: 'dismissed' };

export interface ReturningReport {
  readonly type: 'returning.ended';
  readonly output: ReturningOutput;
}

export interface ReturningInput {
  readonly environment: Environment;
  readonly method: RedirectMethod;
  /** The URL that the browser returned to. */
  readonly returned: Redacted<string>;
  /** This tab left for it. Any other return needs a press: a link can be sent to anyone, and scanners open links. */
  readonly isExpected: boolean;
  readonly flow: { send(report: ReturningReport): void };
}

export interface ReturningContext extends ReturningInput {
  readonly completing: Write<SignedIn> | undefined;
  readonly failure: FlowFailure | undefined;
  readonly output: ReturningOutput | undefined;
}

export type ReturningEvent =
  | { readonly type: 'continue.requested' }
  | { readonly type: 'return.dismissed' }
  | { readonly type: 'call.cancelled' };

export interface ReturningMachine extends Machine<{
  context: ReturningContext;
  event: ReturningEvent;
  state: 'arriving' | 'asking' | 'refused' | 'ended' | Timed<'completing' | 'rechecking'>;
  input: ReturningInput;
}> {}

export type ReturningActor = ActorRefFrom<ReturningMachine>;
export type ReturningSnapshot = SnapshotFrom<ReturningMachine>;
