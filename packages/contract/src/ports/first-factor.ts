import type { SentChallenge } from '../challenge.ts';
import type { Memo } from '../check.ts';
import type { Call } from './call.ts';

/** A first factor was accepted. Whether that is enough, only `session.check` says. */
export interface SignedIn {
  /** Kept by the flow and given to every later `session.check`, also after a reload. */
  readonly memo?: Memo;
}

export interface PasswordMethod {
  /** What a person signs in with, so that the field gets the right keyboard and label. */
  readonly identifier: 'email' | 'username' | 'emailOrUsername';
  readonly signIn: Call<{ readonly identifier: string; readonly password: string }, SignedIn>;
}

/** Signing in with a code, or a link, that is sent to an address. */
export interface CodeMethod {
  readonly kinds: readonly ('email' | 'phone')[];
  /** Those whose messages hold a link, as far as that is known before one is sent. Default: none. */
  readonly linkKinds?: readonly ('email' | 'phone')[];
  /** `returnTo`: where a link leads, finished by `redirect.complete`. */
  readonly start: Call<
    { readonly kind: 'email' | 'phone'; readonly address: string; readonly returnTo?: string },
    SentChallenge
  >;
  readonly resend: Call<{ readonly challenge: SentChallenge }, SentChallenge>;
  /** Not called for a link: that leads back to `redirect.complete`. */
  readonly verify: Call<{ readonly challenge: SentChallenge; readonly code: string }, SignedIn>;
}

/** How the browser goes to a provider. */
export type Departure = (
  | { /** The flow sends it there. */ readonly to: 'navigate'; readonly url: string }
  | { /** The vendor's client does so itself. */ readonly to: 'leaving' }
) & {
  /**
   * What the return carries as the value of a parameter of its address, and nobody can guess: at least 8 characters, new
   * for each departure. Only such a return is finished without a press; left out, every return takes one. See `state` in
   * RFC 6749, 10.12.
   */
  readonly state?: string;
};

/**
 * What the address of a return carries: parameters of its query that are all there, and perhaps the fragment. A page's own
 * parameters and routes are none of it and stay.
 */
export interface ReturnParameters {
  /** Names of the query, at least one: pages use fragments for themselves. A return has all of these. */
  readonly query: readonly string[];
  /** Names of the query that may come along, and go with the others. */
  readonly optional?: readonly string[];
  /** Whether the whole fragment (`#…`) belongs to it, and a return has one. Default: false. */
  readonly fragment?: boolean;
}

/** Signing in at another place (OAuth provider, magic link) and coming back. */
export interface RedirectMethod {
  /** What returns look like, each kind of its own: success, refusal, a link. Anything else in an address is the page's. */
  readonly returns: readonly ReturnParameters[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly start: Call<{ readonly providerId: string; readonly returnTo: string }, Departure>;
  /** Finishes with the address that the browser came back to, taken out of the address bar by the host. */
  readonly complete: Call<{ readonly returned: string }, SignedIn>;
}

/** Absent when the host signs people in by itself. */
export interface FirstFactorPort {
  readonly password?: PasswordMethod;
  readonly code?: CodeMethod;
  readonly redirect?: RedirectMethod;
}
