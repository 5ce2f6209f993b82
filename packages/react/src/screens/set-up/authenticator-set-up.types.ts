import type { ShownFailure } from '../../messages/shown-failure.ts';

/** The key that the user adds to the app. Secret: keep it out of attributes, URLs, logs and storage. */
export interface AuthenticatorKeyProps {
  /** The `otpauth:` address, checked and rebuilt; never as the backend sent it. */
  readonly uri: string;
  /** The key in it, without spaces. */
  readonly secret: string;
  /** The account name of the entry; may be empty. */
  readonly account: string;
  readonly issuer?: string | undefined;
  /** How long the app shows a code, in seconds. Default 30. */
  readonly periodSeconds?: number | undefined;
}

/** The state of setting up an authenticator app. The key is created once per visit. */
export type AuthenticatorSetUp =
  | { readonly status: 'creating' }
  /** The backend asks for the password first. `isWrong`: the last one was refused. */
  | { readonly status: 'password'; readonly isWrong: boolean }
  /** A new object each time. */
  | { readonly status: 'failed'; readonly failure: ShownFailure }
  | ({ readonly status: 'ready' } & AuthenticatorKeyProps);
