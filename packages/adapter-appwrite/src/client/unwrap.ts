import { fieldOf } from './field-of.ts';

/** The client returned a wrapper without a usable error. */
class UnreadableResponse extends Error {
  override name = 'UnreadableResponse';
}

/**
 * A Nuvix client with `safeResponse` resolves to `{ data, error }` and never throws. Unwraps that, so that it returns or
 * throws like any other client.
 */
export function unwrap(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || !('error' in answer)) {
    return answer;
  }
  const { data, error } = answer;
  if (error === null || error === undefined || error === false) return data;
  if (typeof fieldOf(error, 'name') !== 'string') throw new UnreadableResponse();
  throw error;
}
