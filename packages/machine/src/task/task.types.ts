import type { Account, Overview } from '@mfa-flow/contract';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Machine } from '../shared/machine.types.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Timed } from '../shared/timeouts.ts';
import type { Limit } from '../shared/wait.ts';
import type { SaveCodesActor } from '../save-codes/save-codes.types.ts';
import type { StepUpActor } from '../step-up/step-up.types.ts';

/** What a person wants done with their account. Adding a factor is an enrolment. */
export type Task =
  | { readonly kind: 'removeFactor'; readonly factorId: string }
  | { readonly kind: 'renameFactor'; readonly factorId: string; readonly label: string }
  | { readonly kind: 'turnOn' | 'turnOff' }
  | { readonly kind: 'createCodes' | 'regenerateCodes' | 'revealCodes' }
  | { readonly kind: 'forgetDevice'; readonly deviceId: string }
  | { readonly kind: 'signOutOthers' };

export interface TaskInput {
  readonly environment: Environment;
  readonly task: Task;
  /** Whose settings these are, as the overview said. */
  readonly account?: Account | undefined;
  /**
   * The account as the question about a removal was made from. Given, it is read again after the press, and another question is
   * asked if what follows would be another. Default: not compared.
   */
  readonly overview?: Overview | undefined;
  /** Waits for a press before the first call. Default: where the task has a consequence to name. */
  readonly asksFirst?: boolean | undefined;
}

export type TaskOutput =
  /** Done. Whoever shows the account reads it again: this says nothing of what is on now. */
  | {
      readonly type: 'done';
      readonly codesSaved?: number;
      /** It had been done elsewhere: no call was made. */
      readonly wasAlready?: true;
    }
  | { readonly type: 'cancelled' }
  /** Nobody knows whether it took effect. */
  | { readonly type: 'unknown' }
  /** Codes were made, and left without being saved. */
  | { readonly type: 'codesLeft' }
  /** There is a set of recovery codes already, which nothing can show. */
  | { readonly type: 'codesExist' }
  /** There is no such session any more, or it needs something else first. */
  | { readonly type: 'sessionEnded' | 'changed' };

/** What a call gives beside its success. */
export interface TaskValue {
  readonly codes?: Redacted<readonly string[]>;
}

export interface TaskContext {
  readonly environment: Environment;
  readonly task: Task;
  readonly account: Account | undefined;
  readonly asksFirst: boolean;
  /** The account as the question is about it. */
  readonly overview: Overview | undefined;
  /** The question is another one than the one that was answered last: nothing was done. */
  readonly isAskedAnew: boolean;
  /** Between the press and the call. */
  readonly password: Redacted<string> | undefined;
  readonly calling: Write<TaskValue> | undefined;
  /** The call was answered with a success; a read has yet to show it. */
  readonly isAccepted: boolean;
  /** Fresh proof was given for this task. */
  readonly isProved: boolean;
  /** The backend asks for the password. */
  readonly isPasswordNeeded: boolean;
  readonly codes: Redacted<readonly string[]> | undefined;
  readonly failure: FlowFailure | undefined;
  readonly limit: Limit | undefined;
  readonly output: TaskOutput | undefined;
}

export type TaskEvent =
  /** The press that runs the call; the last one, also after proof (SEC-12). */
  | {
      readonly type: 'task.confirmed';
      readonly password?: Redacted<string>;
      /** Another name, where the first was refused. */
      readonly label?: string;
    }
  | { readonly type: 'task.cancelled' }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' };

export interface TaskMachine extends Machine<{
  context: TaskContext;
  event: TaskEvent;
  state:
    | 'arriving'
    | 'confirming'
    | Timed<'readingSession' | 'readingAccount' | 'running' | 'rechecking'>
    | 'unasked'
    | 'refused'
    | 'proving'
    | { limited: 'waiting' | 'passed' }
    | 'codesUnknown'
    | 'savingCodes'
    | 'ended';
  children: { stepUp?: StepUpActor; saveCodes?: SaveCodesActor };
  input: TaskInput;
  output: TaskOutput;
}> {}

export type TaskActor = ActorRefFrom<TaskMachine>;
export type TaskSnapshot = SnapshotFrom<TaskMachine>;
