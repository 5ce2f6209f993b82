import type { Departure, MfaAdapter } from '@mfa-flow/contract';

/** A factor that a world can give to a person. */
export type WorldFactorKind = 'authenticator' | 'email' | 'phone' | 'recoveryCode';

export interface PersonWanted {
  /**
   * Exactly the factors that are ready to use; they are asked for after the password. Empty: the password is enough.
   * Every person has an email address if the backend can, whether or not it is a factor.
   */
  readonly factors: readonly WorldFactorKind[];
  /** With no factor ready, and asked for one of these: it has to be set up while signing in. */
  readonly mustSetUp?: readonly Exclude<WorldFactorKind, 'recoveryCode'>[];
  /** How many of the factors are asked for: any `one`, or `each`, one after another. Default: `one`. */
  readonly required?: 'one' | 'each';
  /** Default: `usual`. */
  readonly standing?: 'usual' | 'blocked' | 'passwordResetRequired';
  /** With an email address that is not verified yet. Default: as the factors need. */
  readonly emailUnverified?: true;
  /** The name on file. Undefined from `createPerson` where the backend has no names. Default: any, or none. */
  readonly displayName?: string;
}

/** Somebody with an account, with their app, messages and codes. */
export interface Person {
  /** What they sign in with. Whose masks differ (`ada@example.com`, `grace@navy.example`) can be told apart. */
  readonly identifier: string;
  readonly password: string;
  /** Whole addresses: where messages go, and what must not be found in any answer. */
  readonly email?: string;
  readonly phone?: string;
  /** The name on file, where one was wanted. */
  readonly displayName?: string;
  /**
   * What the authenticator app shows now. Where the server takes the present step only, wait for the next one if this
   * one ends within a few seconds. Called only for a person with an authenticator.
   */
  readonly authenticatorCode: () => string | Promise<string>;
  /** The recovery codes as they were printed: two at least if `recoveryCode` is among the factors, else none. */
  readonly recoveryCodes: readonly string[];
}

/** A message that arrived: what a person would read out of it. */
export interface Message {
  readonly code?: string;
  /** The address that the browser ends up at when the link in the message is opened. */
  readonly link?: string;
}

/** A disturbance between adapter and server, until it is undone. */
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
 * and the cases that need it are reported as not provable. A power may also give up on one call, by `undefined`.
 */
export interface World {
  /** In a new browser in which nobody is signed in. */
  readonly adapter: MfaAdapter;
  /** Creates a person without signing them in. Undefined: this backend has no such person. */
  readonly createPerson: (wanted: PersonWanted) => Promise<Person | undefined>;
  /** Signs the person in as the host does it. Needed where the adapter has no `firstFactor.password`. */
  readonly signIn?: (person: Person) => Promise<void>;
  /** Another adapter for the same browser, as after a reload or in a second tab. */
  readonly reopen?: () => MfaAdapter;
  /** An adapter for another browser, in which nobody is signed in. */
  readonly anotherBrowser?: () => MfaAdapter;
  /**
   * What an authenticator app shows that has scanned this `otpauth:` address. Where the server takes a code once only,
   * another one each time.
   */
  readonly scan?: (uri: string) => string | Promise<string>;
  /** What arrived at an address, oldest first. May wait a moment for a message that is under way. */
  readonly messagesTo?: (address: string) => Promise<readonly Message[]>;
  /** Ends every session of the person, as "sign out everywhere" from another device does. */
  readonly endSessions?: (person: Person) => Promise<void>;
  /** Removes a factor of the person, as an administrator does. */
  readonly removeFactor?: (person: Person, kind: WorldFactorKind) => Promise<void>;
  /** Lets time pass at the server, in milliseconds. */
  readonly passTime?: (ms: number) => Promise<void>;
  /** Disturbs every call until the returned function is called. Undefined: this disturbance is not supported. */
  readonly disturb?: (disturbance: Disturbance) => (() => void) | undefined;
  /**
   * Makes a call of the host's own that needs fresh proof, for the person who is signed in completely, and gives what
   * the host catches (after letting the last proof grow old, if it has to). Undefined: no proof was asked for.
   */
  readonly freshProofError?: (person: Person) => Promise<unknown>;
  /**
   * Does what the person does at the provider of `firstFactor.redirect`, and gives the address that the browser comes
   * back to. Undefined: nobody can be sent there.
   */
  readonly atProvider?: (
    person: Person,
    departure: Departure,
    answer: 'accepts' | 'declines',
  ) => Promise<string | undefined>;
  /**
   * The powers that this backend cannot give, each with the reason, so that the report tells them from those that nobody has
   * written yet.
   */
  readonly impossible?: { readonly [Each in Power]?: string };
  /** Called after each case, also a failed one. */
  readonly close: () => Promise<void>;
}

/** The optional abilities of a world. */
export type Power = Exclude<keyof World, 'adapter' | 'createPerson' | 'impossible' | 'close'>;
