import type { Failure, FailureCode, Result } from '@mfa-flow/contract';
import { show } from './show.ts';
import type { TraitId } from './traits/traits.ts';

/** What the contract asks, and what was seen instead. Becomes a `ConformanceError` once the case is known. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly asked: string;
  readonly seen: string;
  /** The rule for every call that was broken; undefined for what only this case asks. */
  readonly trait: TraitId | undefined;

  constructor(asked: string, seen: string, trait?: TraitId) {
    super(`${asked} Seen: ${seen}`);
    this.asked = asked;
    this.seen = seen;
    this.trait = trait;
  }
}

/** `asked` is a sentence of the contract; `seen` is what there was instead. */
export function must(holds: boolean, asked: string, seen: unknown): asserts holds {
  if (!holds) throw new Violation(asked, show(seen));
}

/** What a call gave; a failure breaks the case. */
export function valueOf<Value>(result: Result<Value, Failure>, asked: string): Value {
  if (!result.ok) throw new Violation(asked, show(result));
  return result.value;
}

/** How a call failed; a success or another failure breaks the case. */
export function failureOf(
  result: Result<unknown, Failure>,
  codes: readonly FailureCode[],
  asked: string,
): Failure {
  if (result.ok || !codes.includes(result.failure.code)) {
    throw new Violation(`${asked} That is: ${codes.join(' or ')}.`, show(result));
  }
  return result.failure;
}
