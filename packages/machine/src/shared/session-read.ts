import type { Check } from '@mfa-flow/contract';
import { readCheck } from '../validation/check.ts';
import { read } from './call.ts';
import type { Environment } from './environment.ts';
import type { FlowFailure, Outcome } from './flow-failure.ts';

interface SessionRead {
  readonly environment: Environment;
  readonly generation: number;
}

/** The answers of a flow's reads that it has not followed yet. */
const unused = new WeakMap<Outcome<Check>, SessionRead>();

/** Reads what the session still needs. Its answer is recognised by identity, so that no event can forge one (SEC-39). */
export async function readSession(environment: Environment, signal: AbortSignal): Promise<Outcome<Check>> {
  const { generation } = environment;
  const outcome = await read(environment, readCheck, signal, (options) => {
    const { adapter, memo } = environment;
    const identifier = environment.identifier?.reveal();
    return adapter.session.check(
      { ...(memo === undefined ? {} : { memo }), ...(identifier === undefined ? {} : { identifier }) },
      options,
    );
  });
  // Frozen, so that nothing that sees it can change it.
  unused.set(freeze(outcome), { environment, generation });
  return outcome;
}

/** A read that could not be used after all, in the place of the one that it was. */
export function failRead(outcome: Outcome<Check>, failure: FlowFailure): Outcome<Check> {
  const failed = { ok: false, failure } as const;
  const made = unused.get(outcome);
  unused.delete(outcome);
  if (made) unused.set(freeze(failed), made);
  return failed;
}

/** Whether a read of this flow gave it, it was not followed before, and nothing was since it began. */
export function isUnusedRead(outcome: unknown, environment: Environment): outcome is Outcome<Check> {
  if (typeof outcome !== 'object' || outcome === null) return false;
  const made = unused.get(outcome as Outcome<Check>);
  return made !== undefined && made.environment === environment && made.generation === environment.generation;
}

/** After signing in or out, or following a read: earlier and pending reads are stale. */
export function outdateReads(environment: Environment): void {
  environment.generation += 1;
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
