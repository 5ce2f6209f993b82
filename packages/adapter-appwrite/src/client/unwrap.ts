import { fieldOf } from './field-of.ts';

/** The client answers in a wrapper whose error says nothing. */
class UnreadableResponse extends Error {
  override name = 'UnreadableResponse';
}

/**
 * A Nuvix client with `safeResponse` resolves to `{ data, error }` and throws nothing. Taken apart, so that an answer is
 * an answer and an error is thrown, as by any other client.
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
