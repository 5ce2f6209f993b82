import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Machine } from '../shared/machine.types.ts';
import type { Redacted } from '../shared/redacted.ts';

export interface SaveCodesInput {
  readonly codes: Redacted<readonly string[]>;
}

export type SaveCodesOutput =
  | { readonly type: 'saved'; readonly count: number }
  /** Left without being saved: nothing shows them again. */
  | { readonly type: 'left' };

export interface SaveCodesContext extends SaveCodesInput {
  readonly output: SaveCodesOutput | undefined;
}

export type SaveCodesEvent =
  /** The person has saved them. */
  | { readonly type: 'codes.saved' }
  | { readonly type: 'leave.requested' }
  | { readonly type: 'leave.confirmed' }
  | { readonly type: 'leave.declined' };

export interface SaveCodesMachine extends Machine<{
  context: SaveCodesContext;
  event: SaveCodesEvent;
  state: 'reading' | 'leaving' | 'ended';
  input: SaveCodesInput;
  output: SaveCodesOutput;
}> {}

export type SaveCodesActor = ActorRefFrom<SaveCodesMachine>;
export type SaveCodesSnapshot = SnapshotFrom<SaveCodesMachine>;
