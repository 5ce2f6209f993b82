import type { Destination } from '../destination.ts';
import type { ReturnParameters } from './first-factor.ts';
import type { Call } from './call.ts';
import type { WithAttestation } from './with-attestation.ts';

export interface EmailVerificationPort {
  /** What the URL of an opened link looks like. Everything else in it belongs to the page. */
  readonly returns: readonly ReturnParameters[];
  /** Sends the message with the link. */
  readonly send: Call<WithAttestation, { readonly destination?: Destination; readonly resendInMs?: number }>;
  /** Completes with the URL that the link opened. Called on a press only: mail scanners open links. */
  readonly confirm: Call<{ readonly returned: string }, undefined>;
}
