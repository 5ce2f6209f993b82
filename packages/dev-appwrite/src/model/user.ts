import type { Challenge } from './challenge.ts';
import type { Session } from './session.ts';
import type { Token } from './token.ts';

/** Where messages of a person go, as the server lists them beside the addresses. */
export interface Target {
  readonly id: string;
  readonly kind: 'email' | 'sms';
  readonly createdAtMs: number;
  identifier: string;
  updatedAtMs: number;
}

interface Authenticator {
  readonly secret: string;
  verified: boolean;
}

/** A row of the users table. It changes in place, as a row does. */
export interface User {
  readonly id: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  name: string;
  email: string | undefined;
  phone: string | undefined;
  password: string | undefined;
  passwordUpdatedAtMs: number | undefined;
  emailVerified: boolean;
  phoneVerified: boolean;
  mfa: boolean;
  blocked: boolean;
  passwordResetRequired: boolean;
  /** When somebody was last seen with a session of this person; kept for a day at a time. */
  seenAtMs: number | undefined;
  prefs: unknown;
  targets: Target[];
  authenticator: Authenticator | undefined;
  recoveryCodes: string[];
  sessions: Session[];
  tokens: Token[];
  challenges: Challenge[];
}
