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
  /** `returnTo`: where a link leads, finished by `redirect.complete`. */
  readonly start: Call<
    { readonly kind: 'email' | 'phone'; readonly address: string; readonly returnTo?: string },
    SentChallenge
  >;
  readonly resend: Call<{ readonly challenge: SentChallenge }, SentChallenge>;
  readonly verify: Call<{ readonly challenge: SentChallenge; readonly code: string }, SignedIn>;
}

/** Signing in at another place (OAuth provider, magic link) and coming back. */
export interface RedirectMethod {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** `navigate`: the flow sends the browser there. `leaving`: the vendor's client does it itself. */
  readonly start: Call<
    { readonly providerId: string; readonly returnTo: string },
    { readonly to: 'navigate'; readonly url: string } | { readonly to: 'leaving' }
  >;
  /** Finishes with the address that the browser came back to, taken out of the address bar by the host. */
  readonly complete: Call<{ readonly returned: string }, SignedIn>;
}

/** Absent when the host signs people in by itself. */
export interface FirstFactorPort {
  readonly password?: PasswordMethod;
  readonly code?: CodeMethod;
  readonly redirect?: RedirectMethod;
}
