import { fieldOf } from './field-of.ts';

/** How a client takes its arguments: one object, or positional. */
export type CallStyle = 'object' | 'positional';

/**
 * Only SDKs that take objects have the newest names. A client with older names that takes objects is recognised by the number
 * of parameters: one instead of two.
 */
export function callStyleOf(account: object): CallStyle {
  if (typeof fieldOf(account, 'createMFAChallenge') === 'function') return 'object';
  const update = fieldOf(account, 'updateMfaChallenge') ?? fieldOf(account, 'updateChallenge');
  return typeof update === 'function' && update.length === 1 ? 'object' : 'positional';
}
