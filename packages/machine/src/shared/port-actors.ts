import type { Check } from '@mfa-flow/contract';
import { fromPromise } from 'xstate';
import type { Write } from './call.ts';
import { assertUnreachable } from './assert-unreachable.ts';
import type { Environment } from './environment.ts';
import type { Outcome } from './flow-failure.ts';
import { readSession } from './session-read.ts';

/** Reads what the session still needs. */
export const checkActor = fromPromise<Outcome<Check>, { readonly environment: Environment }>(
  ({ input: { environment }, signal }) => readSession(environment, signal),
);

/** Waits for a write; starting the actor again waits for the same one. */
export const writeActor = <Value>() =>
  fromPromise<Outcome<Value>, { readonly write: Write<Value> | undefined }>(
    ({ input: { write } }) => write?.run() ?? assertUnreachable(),
  );
