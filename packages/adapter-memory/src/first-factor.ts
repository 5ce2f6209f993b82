import type { SentKind } from './way.ts';

/** How a person can sign in: with the password, with a code sent to an address on file, or at another place. */
export type FirstFactor = 'password' | SentKind | 'provider';
