import type { MfaAdapter } from '@mfa-flow/contract';

/** A way to verify, as far as a world can hand it to a person. */
export type WayKind = 'authenticator' | 'email' | 'phone' | 'recoveryCode';

export interface PersonWanted {
  /** Ready to use, and a second step is demanded of this person when they sign in. */
  readonly ways: readonly WayKind[];
  /** Default: `usual`. */
  readonly standing?: 'usual' | 'blocked' | 'passwordResetRequired';
}

/** Somebody with an account, and what they hold in hand. */
export interface Person {
  readonly identifier: string;
  readonly password: string;
  /** Whole addresses: where messages go, and what must not be found in any answer. */
  readonly email?: string;
  readonly phone?: string;
  /** What the authenticator app shows now. */
  readonly authenticatorCode: () => string | Promise<string>;
  /** The recovery codes that were given out. */
  readonly recoveryCodes: readonly string[];
}

/** A message that arrived. */
export interface Message {
  readonly code?: string;
  readonly link?: string;
}

/** What goes wrong between adapter and server until it is undone. */
export type Disturbance =
  /** The network is gone. */
  | 'offline'
  /** Every answer is a 500. */
  | 'serverError'
  /** Every answer is a page of HTML with status 200. */
  | 'html'
  /** Every answer is empty, with status 200. */
  | 'empty'
  /** Every answer is well-formed and makes no sense: wrong types, missing fields. */
  | 'nonsense';

/**
 * One backend, one browser, one adapter; made anew for each case. A power that a backend does not give is left out,
 * and the cases that need it are reported as not provable.
 */
export interface World {
  /** In a fresh browser in which nobody is signed in. */
  readonly adapter: MfaAdapter;
  /** Undefined: this backend has no such person. */
  readonly createPerson: (wanted: PersonWanted) => Promise<Person | undefined>;
  /** Signs the person in as the host does it. Needed where the adapter has no `firstFactor.password`. */
  readonly signIn?: (person: Person) => Promise<void>;
  /** Another adapter for the same browser, as after a reload or in a second tab. */
  readonly reopen?: () => MfaAdapter;
  /** What arrived at an address, oldest first. May wait a moment for a message that is under way. */
  readonly messagesTo?: (address: string) => Promise<readonly Message[]>;
  /** Ends every session of the person, as "sign out everywhere" from another device does. */
  readonly endSessions?: (person: Person) => Promise<void>;
  /** Takes a way from the person, as an administrator does. */
  readonly removeWay?: (person: Person, kind: WayKind) => Promise<void>;
  /** Lets time pass at the server, in milliseconds. */
  readonly passTime?: (ms: number) => Promise<void>;
  /** Disturbs every call until the function that comes back is called. */
  readonly disturb?: (disturbance: Disturbance) => () => void;
  /** An error of the host's own call that asks the signed-in person for fresh proof, as the host would catch it. */
  readonly freshProofError?: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}
