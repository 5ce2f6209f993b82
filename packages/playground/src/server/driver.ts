import type { AuthenticatorCode, Message } from '@mfa-flow/adapter-memory';
import type { Readable } from './store.ts';

/** What the person has: the only part of a backend that the page shows. */
export interface Driver {
  /** Everything that was sent to anybody, oldest first. */
  readonly messages: Readable<readonly Message[]>;
  /** What the authenticator app shows now; undefined without an app. */
  readonly authenticatorCode: () => AuthenticatorCode | undefined;
  /** Changes when the app has scanned another key, or lost it; the value is opaque. */
  readonly authenticatorKey: Readable<unknown>;
  /** The codes on paper that were not used yet. */
  readonly recoveryCodes: Readable<readonly string[]>;
}
