import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Failure, Result } from '@mfa-flow/contract';
import { mapSuperTokensFailure, mapStatus } from '../failures/map-super-tokens-failure.ts';
import type { FailureTable } from '../failures/failure-table.ts';
import { isCertain, noteAnswer } from './doubts.ts';
import { fieldOf, textIn } from './field-of.ts';
import { bodyOf } from './invalid-claims.ts';

/** Copies what is needed of an answer into new values; undefined where the answer is not what it should be. */
export type Read<Value> = (answer: unknown) => Value | undefined;

type Input = Readonly<Record<string, unknown>>;

/** The SDK takes no signal, but its hook before each request may put one in. */
const hookFor = (signal: AbortSignal) => ({
  preAPIHook: async ({ requestInit, url }: { requestInit: RequestInit; url: string }) => ({
    requestInit: { ...requestInit, signal },
    url,
  }),
});

/**
 * Calls a function of a recipe: expected failures are values, and every answer is checked. `options: undefined` is for
 * what has to go on when nobody waits for it any more.
 */
export async function run<Value, Recipe extends object>(
  recipe: Recipe,
  name: keyof Recipe & string,
  input: Input,
  read: Read<Value>,
  options: CallOptions | undefined,
  table?: FailureTable,
): Promise<Result<Value>> {
  // What nobody waits for any more is not asked.
  if (options?.signal.aborted) return failed({ code: 'unexpected', raw: { code: 'aborted' } });
  let answer: unknown;
  try {
    const method: unknown = fieldOf(recipe, name);
    const hook = options && { options: hookFor(options.signal) };
    // `misuse.ts` has seen to it that there is such a method.
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

/** Whether it may have been something in the server's place that said so: the server itself gives its reason in JSON. */
async function isUnsure({ code, raw }: Failure, error: unknown): Promise<boolean> {
  if (code !== 'misconfigured' || raw?.status === undefined) return false;
  return (
    raw.status === 404 || textIn(await bodyOf(fieldOf(error, 'response') ?? error), 'message') === undefined
  );
}
