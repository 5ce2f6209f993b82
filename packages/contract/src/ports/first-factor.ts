import type { SentChallenge } from '../challenge.ts';
import type { Memo } from '../check.ts';
import type { Call } from './call.ts';
import type { WithAttestation } from './with-attestation.ts';

/** A first factor was accepted. Only `session.check` says whether that is enough. */
export interface SignedIn {
  /** Kept by the flow and passed to every later `session.check`, also after a reload. */
  readonly memo?: Memo;
}

export interface PasswordMethod {
  /** The kind of identifier, so that the field gets the right keyboard and label. */
  readonly identifier: 'email' | 'username' | 'emailOrUsername';
  readonly signIn: Call<
    WithAttestation & { readonly identifier: string; readonly password: string },
    SignedIn
  >;
}

/** Signing in with a code, or a link, that is sent to an address. */
export interface CodeMethod {
  readonly kinds: readonly ('email' | 'phone')[];
  /** Those whose messages contain a link, as far as known in advance. Default: none. */
  readonly linkKinds?: readonly ('email' | 'phone')[];
  /** `returnTo`: the page that a link opens; `redirect.complete` finishes the sign-in. */
  readonly start: Call<
    WithAttestation & {
      readonly kind: 'email' | 'phone';
      readonly address: string;
      readonly returnTo?: string;
    },
    SentChallenge
  >;
  readonly resend: Call<WithAttestation & { readonly challenge: SentChallenge }, SentChallenge>;
  /** Not called for a link: that ends in `redirect.complete`. */
  readonly verify: Call<{ readonly challenge: SentChallenge; readonly code: string }, SignedIn>;
}

/** How the browser goes to a provider. */
export type Departure = (
  | { /** The flow sends it there. */ readonly to: 'navigate'; readonly url: string }
  | { /** The vendor's client does so itself. */ readonly to: 'leaving' }
) & {
  /**
   * An unguessable parameter value that the return carries: at least 8 characters, new for each departure. Only a return with
   * it is finished without a press; if absent, every return needs one. See `state` in RFC 6749, 10.12.
   */
  readonly state?: string;
};

/**
 * How to recognise the URL of a return: query parameters that are all present, and perhaps the fragment. A page's own
 * parameters and routes are kept.
 */
export interface ReturnParameters {
  /** Names of query parameters, at least one: pages use fragments for themselves. A return has all of these. */
  readonly query: readonly string[];
  /** Names of optional query parameters, removed with the others. */
  readonly optional?: readonly string[];
  /** Whether the whole fragment (`#…`) belongs to it, and a return has one. Default: false. */
  readonly fragment?: boolean;
}

/** Signing in elsewhere (OAuth provider, magic link) and coming back. */
export interface RedirectMethod {
  /** What each kind of return looks like: success, refusal, a link. Everything else in a URL belongs to the page. */
  readonly returns: readonly ReturnParameters[];
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly start: Call<{ readonly providerId: string; readonly returnTo: string }, Departure>;
  /** Completes with the URL that the browser returned to, removed from the address bar by the host. */
  readonly complete: Call<{ readonly returned: string }, SignedIn>;
}

/** Absent if the host signs users in by itself. */
export interface FirstFactorPort {
  readonly password?: PasswordMethod;
  readonly code?: CodeMethod;
  readonly redirect?: RedirectMethod;
}
