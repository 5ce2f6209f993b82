import type { SentKind } from '../accounts/factor.ts';

/**
 * How a person can sign in: with the password, with a code or a link sent to an address on file, or at another place.
 * A link goes instead of the code by email, so `emailLink` is not for beside `email`.
 */
export type FirstFactor = 'password' | SentKind | 'emailLink' | 'provider';
