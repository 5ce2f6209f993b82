import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Failure, Result } from '@mfa-flow/contract';
import { mapSuperTokensFailure, mapStatus } from '../failures/map-super-tokens-failure.ts';
import type { FailureTable } from '../failures/failure-table.ts';
import { isCertain, noteAnswer } from './doubts.ts';
import { fieldOf, textIn } from './field-of.ts';
import { bodyOf } from './invalid-claims.ts';

/** Copies the needed fields of an answer into new values; undefined if the answer is invalid. */
export type Read<Value> = (answer: unknown) => Value | undefined;

type Input = Readonly<Record<string, unknown>>;

/** The SDK takes no signal, but its pre-request hook can add one. */
const hookFor = (signal: AbortSignal) => ({
  preAPIHook: async ({ requestInit, url }: { requestInit: RequestInit; url: string }) => ({
    requestInit: { ...requestInit, signal },
    url,
  }),
});

/**
 * Calls a function of a recipe: expected failures are values, and every answer is checked. `options: undefined` is for
 * calls that must continue even if nobody waits for them.
 */
export async function run<Value, Recipe extends object>(
  recipe: Recipe,
  name: keyof Recipe & string,
  input: Input,
  read: Read<Value>,
  options: CallOptions | undefined,
  table?: FailureTable,
): Promise<Result<Value>> {
  // Skip calls that are already aborted.
  if (options?.signal.aborted) return failed({ code: 'unexpected', raw: { code: 'aborted' } });
  let answer: unknown;
  try {
    const method: unknown = fieldOf(recipe, name);
    const hook = options && { options: hookFor(options.signal) };
    // `misuse.ts` has checked that the method exists.
    if (typeof method === 'function') answer = await Reflect.apply(method, recipe, [{ ...input, ...hook }]);
  } catch (error) {
    const failure = await mapSuperTokensFailure(error, table);
    const isForNow = (await isUnsure(failure, error)) && !isCertain(recipe, name);
    return failed(isForNow ? { code: 'server', ...(failure.raw && { raw: failure.raw }) } : failure);
  }
  const status = textIn(answer, 'status');
  if (status !== undefined) noteAnswer(recipe, name);
  if (status !== undefined && status !== 'OK') return failed(mapStatus(status, answer, table));
  const value = read(answer);
  return value === undefined ? failed({ code: 'malformed' }) : succeeded(value);
}

/** Whether something in front of the server may have answered: the server itself gives its reason in JSON. */
async function isUnsure({ code, raw }: Failure, error: unknown): Promise<boolean> {
  if (code !== 'misconfigured' || raw?.status === undefined) return false;
  return (
    raw.status === 404 || textIn(await bodyOf(fieldOf(error, 'response') ?? error), 'message') === undefined
  );
}
