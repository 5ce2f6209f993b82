import { maskEmail, succeeded } from '@mfa-flow/contract';
import type { EmailVerificationPort } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import { attestationRefusal } from '../limits/attestation.ts';
import type { Server } from '../server.ts';

/** Undefined: the backend has no page that a link could open. */
export function createEmailVerificationPort(
  { emailVerification, settings }: Server,
  browser: MemoryBrowser,
  call: Connection,
): EmailVerificationPort | undefined {
  if (settings.emailVerificationPage === undefined) return undefined;
  return {
    returns: [{ query: ['token'] }],

    send: ({ attestation }, options) =>
      call('emailVerification.send', options, () => {
        const refusal = attestationRefusal(settings, attestation);
        if (refusal) return refusal;
        const sent = emailVerification.send(browser);
        if (!sent.ok) return sent;
        const destination = maskEmail('email', sent.value.address);
        return succeeded({ destination, resendInMs: settings.limits.resendWaitMs });
      }),

    confirm: ({ returned }, options) =>
      call('emailVerification.confirm', options, () => emailVerification.confirm(browser, returned)),
  };
}
