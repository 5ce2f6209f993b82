import type { Answer, Handle, SentChallenge } from '../challenge.ts';
import type { Call } from './call.ts';
import type { WithAttestation } from './with-attestation.ts';
import type { WithPassword } from './with-password.ts';

/** Where codes are to go: an address that the backend knows already, or one that the person typed. */
export type EnrolmentAddress = { readonly destinationId: string } | { readonly address: string };

/** What is being added. A backend that needs the password for it says so with `input_refused`. */
export type EnrolmentRequest = WithPassword &
  (
    | {
        readonly kind: 'authenticator';
        /**
         * Its name, where factors have names. One that is taken is `input_refused` with the field `label`, and nothing was
         * begun. Given in settings when the account has another authenticator.
         */
        readonly label?: string;
      }
    | { readonly kind: 'email' | 'phone'; readonly to: EnrolmentAddress }
    | { readonly kind: 'passkey' }
  );

/** A factor that was confirmed counts (`on`). Codes that came with it are shown once and nowhere else. */
export type Confirmed =
  | { readonly state: 'on'; readonly recoveryCodes?: readonly string[] }
  /** The link has not been opened yet. */
  | { readonly state: 'waiting' };

/** A factor that is being added and does not count before `confirm`. */
export type Enrolment =
  | {
      readonly kind: 'authenticator';
      readonly handle: Handle;
      /** The `otpauth:` address as the backend made it. Validated and rebuilt before it is drawn. */
      readonly uri: string;
    }
  | { readonly kind: 'email' | 'phone'; readonly handle: Handle; readonly sent: SentChallenge }
  | { readonly kind: 'passkey'; readonly handle: Handle; readonly options: unknown };

export type SentEnrolment = Extract<Enrolment, { readonly sent: SentChallenge }>;

export interface EnrolmentPort {
  /** The kinds that this backend can add. */
  readonly kinds: readonly EnrolmentRequest['kind'][];
  /** Begins once per visit. Not idempotent at most backends: a second authenticator key kills the first. */
  readonly begin: Call<WithAttestation & EnrolmentRequest, Enrolment>;
  /**
   * Begins a factor that takes the place of one that the person has lost, in a session that is complete. The old one should
   * work until the new one is confirmed. Absent where a factor can only be added.
   */
  readonly replace?: Call<{ readonly factorId: string; readonly by: EnrolmentRequest }, Enrolment>;
  readonly resend: Call<WithAttestation & { readonly enrolment: SentEnrolment }, SentEnrolment>;
  /** For a link: asks whether it has been opened (`answer` absent); `waiting` while it has not. */
  readonly confirm: Call<{ readonly enrolment: Enrolment; readonly answer?: Answer }, Confirmed>;
  /** Removes what was begun and not confirmed. Nothing to remove is a success. */
  readonly cancel: Call<{ readonly enrolment: Enrolment }, undefined>;
  /** Removes a factor that `account.overview` lists. Absent where none can be removed. One that is gone is a success. */
  readonly remove?: Call<WithPassword & { readonly factorId: string }, undefined>;
}
