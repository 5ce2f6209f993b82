import { failed } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';
import type { FailureTable } from '../failures/failure-table.ts';
import { fieldOf, textIn } from './field-of.ts';
import { bodyOf } from './invalid-claims.ts';
import { run } from './run.ts';
import type { Read } from './run.ts';

/** An endpoint of the host's own, called with what it needs. */
type Endpoint<Input> = (input: Input, options: CallOptions) => Promise<unknown>;

/** What such endpoints answer in the words of HTTP, beside what the SDK's own do. */
const hostFailures: FailureTable = {
  400: 'refused',
  409: 'conflict',
  422: 'refused',
  password: { field: 'password' },
  WRONG_CREDENTIALS_ERROR: { field: 'password' },
};

/** Prepares calls of one endpoint. Its failures are mapped like those of the SDK. */
export function hostCall<Input, Value>(endpoint: Endpoint<Input>, read: Read<Value>, table?: FailureTable) {
  // One object for all calls: by it is remembered whether the endpoint has ever answered.
  const recipe = {
    endpoint: async ({ given, call }: { readonly given: Input; readonly call: CallOptions }) =>
      settle(await endpoint(given, call)),
  };
  return async (given: Input, options: CallOptions): Promise<Result<Value>> => {
    const input = { given, call: options };
    const done = await run(recipe, 'endpoint', input, read, options, { ...hostFailures, ...table });
    // What is missing is not a recipe of the SDK.
    return !done.ok && done.failure.code === 'misconfigured'
      ? failed({ ...done.failure, raw: { ...done.failure.raw, message: notThere } })
      : done;
  };
}

const notThere = 'An endpoint that was given to the adapter does not exist.';

/**
 * A response is read here: `fetch` resolves for a refusal too, and a page of a captive portal is a 200. So only 204, or JSON with a
 * `status` as the SDK's own answers have it, is an answer.
 */
async function settle(answer: unknown): Promise<unknown> {
  const isOk = fieldOf(answer, 'ok');
  if (typeof isOk !== 'boolean' || typeof fieldOf(answer, 'clone') !== 'function') return answer;
  // As `fetch` of the SDK throws it; never a success.
  if (!isOk) return Promise.reject(answer);
  if (fieldOf(answer, 'status') === 204) return undefined;
  const body = await bodyOf(answer);
  if (textIn(body, 'status') === undefined) throw new SyntaxError('Another page answered.');
  return body;
}
