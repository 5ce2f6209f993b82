import { fieldOf } from './field-of.ts';

/** How a client wants its arguments: one object with names, or one after the other. */
export type CallStyle = 'object' | 'positional';

/**
 * The newest names exist in SDKs only that take objects. A client with older names and an object is told by the number
 * of parameters: one instead of two.
 */
export function callStyleOf(account: object): CallStyle {
  if (typeof fieldOf(account, 'createMFAChallenge') === 'function') return 'object';
  const update = fieldOf(account, 'updateMfaChallenge') ?? fieldOf(account, 'updateChallenge');
  return typeof update === 'function' && update.length === 1 ? 'object' : 'positional';
}
