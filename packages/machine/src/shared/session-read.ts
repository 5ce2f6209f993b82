import type { Check } from '@mfa-flow/contract';
import { readCheck } from '../validation/check.ts';
import { read } from './call.ts';
import type { Environment } from './environment.ts';
import type { Outcome } from './flow-failure.ts';

/** The answers that reads of a flow have given and that it has not followed yet. */
const unused = new WeakMap<Outcome<Check>, Environment>();

/** Reads what the session still needs. Its answer is known by what it is, so that no event can pass for one (SEC-39). */
export async function readSession(environment: Environment, signal: AbortSignal): Promise<Outcome<Check>> {
  const outcome = await read(environment, readCheck, signal, (options) => {
    const { adapter, memo } = environment;
    const identifier = environment.identifier?.open();
    return adapter.session.check(
      { ...(memo === undefined ? {} : { memo }), ...(identifier === undefined ? {} : { identifier }) },
      options,
    );
  });
  // Whoever sees it on its way cannot make something else of it.
  unused.set(freeze(outcome), environment);
  return outcome;
}

/** Whether a read of this flow gave it, and it was not followed before. */
export const isUnusedRead = (outcome: unknown, environment: Environment): outcome is Outcome<Check> =>
  typeof outcome === 'object' &&
  outcome !== null &&
  // A restored flow has no environment: not to be taken for the one of an answer that nobody knows.
  unused.has(outcome as Outcome<Check>) &&
  unused.get(outcome as Outcome<Check>) === environment;

/** It has led somewhere, and leads nowhere again. */
export const consumeRead = (outcome: Outcome<Check>): void => void unused.delete(outcome);

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
