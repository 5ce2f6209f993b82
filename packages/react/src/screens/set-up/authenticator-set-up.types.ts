import type { ShownFailure } from '../../messages/shown-failure.ts';

/** What the person adds to the app. Secret: keep it out of attributes, addresses, logs and storage. */
export interface AuthenticatorKeyProps {
  /** The `otpauth:` address, checked and put together anew; never as a backend made it. */
  readonly uri: string;
  /** The key in it, without spaces. */
  readonly secret: string;
  /** Whose entry it is; may be empty. */
  readonly account: string;
  readonly issuer?: string | undefined;
  /** How long a code stands in the app. Default 30. */
  readonly periodSeconds?: number | undefined;
}

/** Where setting up an authenticator app stands. The key is made once for each visit. */
export type AuthenticatorSetUp =
  | { readonly status: 'creating' }
  /** A new object for each time. */
  | { readonly status: 'failed'; readonly failure: ShownFailure }
  | ({ readonly status: 'ready' } & AuthenticatorKeyProps);
