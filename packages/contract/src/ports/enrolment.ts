import type { Answer, Handle, SentChallenge } from '../challenge.ts';
import type { Call } from './call.ts';

/** Where to send codes: an address on file, or one that the user typed. */
export type EnrolmentAddress =
  { readonly destinationId: string } | { readonly address: string; readonly password?: string };

/** What to add. A backend that needs the password for a new address fails with `input_refused`. */
export type EnrolmentRequest =
  | { readonly kind: 'authenticator' }
  | { readonly kind: 'email' | 'phone'; readonly to: EnrolmentAddress }
  | { readonly kind: 'passkey' };

/** A factor that is being added. It does not count until `confirm`. */
export type Enrolment =
  | {
      readonly kind: 'authenticator';
      readonly handle: Handle;
      /** The `otpauth:` address from the backend. Validated and rebuilt before it is shown. */
      readonly uri: string;
    }
  | { readonly kind: 'email' | 'phone'; readonly handle: Handle; readonly sent: SentChallenge }
  | { readonly kind: 'passkey'; readonly handle: Handle; readonly options: unknown };

export type SentEnrolment = Extract<Enrolment, { readonly sent: SentChallenge }>;

export interface EnrolmentPort {
  /** The kinds that this backend can add. */
  readonly kinds: readonly EnrolmentRequest['kind'][];
  /** Called once per visit. Not idempotent at most backends: a second authenticator key invalidates the first. */
  readonly begin: Call<EnrolmentRequest, Enrolment>;
  /**
   * Begins to replace a lost factor, in a complete session. The old one should work until the new one is confirmed. Absent
   * if factors can only be added.
   */
  readonly replace?: Call<{ readonly factorId: string; readonly by: EnrolmentRequest }, Enrolment>;
  readonly resend: Call<{ readonly enrolment: SentEnrolment }, SentEnrolment>;
  /** For a link, without `answer`: checks whether it has been opened; `waiting` if not. */
  readonly confirm: Call<
    { readonly enrolment: Enrolment; readonly answer?: Answer },
    { readonly state: 'on' | 'waiting' }
  >;
  /** Removes an unconfirmed enrolment. Succeeds if there is nothing to remove. */
  readonly cancel: Call<{ readonly enrolment: Enrolment }, undefined>;
  readonly remove: Call<{ readonly factorId: string }, undefined>;
}
