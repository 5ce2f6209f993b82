import type { Check } from '@mfa-flow/contract';
import { fromPromise } from 'xstate';
import { readCheck } from '../door/check.ts';
import { read, type Write } from './call.ts';
import { impossible } from './impossible.ts';
import type { Environment } from './environment.ts';
import type { Outcome } from './flow-failure.ts';

/** Reads what the session still needs. */
export const checkActor = fromPromise<Outcome<Check>, { readonly environment: Environment }>(
  ({ input: { environment }, signal }) =>
    read(environment, readCheck, signal, (options) => {
      const { adapter, memo } = environment;
      return adapter.session.check(memo === undefined ? {} : { memo }, options);
    }),
);

/** Waits for a write; starting the actor again waits for the same one. */
export const writeActor = <Value>() =>
  fromPromise<Outcome<Value>, { readonly write: Write<Value> | undefined }>(
    ({ input: { write } }) => write?.run() ?? impossible(),
  );
