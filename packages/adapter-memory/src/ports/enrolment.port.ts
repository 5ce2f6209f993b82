import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Enrolment, EnrolmentPort, Result, SentEnrolment } from '@mfa-flow/contract';
import { keyAddress } from '../challenges/authenticator.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { BegunEnrolment } from '../enrolment/enrolments.ts';
import type { Connection } from '../faults/connection.ts';
import { attestationRefusal } from '../limits/attestation.ts';
import type { Server } from '../server.ts';
import { isSent } from '../accounts/factor.ts';
import type { SentFactor } from '../accounts/factor.ts';
import { toEnrolmentLink, toNewSentChallenge } from './to-sent-challenge.ts';

/** Undefined: people can set nothing up by themselves. */
export function createEnrolmentPort(
  server: Server,
  browser: MemoryBrowser,
  call: Connection,
): EnrolmentPort | undefined {
  const { enrolments, settings } = server;
  if (settings.enrolment.length === 0) return undefined;

  const toSentEnrolment = ({
    handle,
    factor,
    by,
  }: Pick<BegunEnrolment<SentFactor>, 'handle' | 'factor' | 'by'>): SentEnrolment => ({
    kind: factor.kind,
    handle: toHandle(handle),
    sent: (by === 'link' ? toEnrolmentLink : toNewSentChallenge)({ handle, factor }, settings),
  });

  const toEnrolment = ({ handle, factor, session, by }: BegunEnrolment): Enrolment =>
    isSent(factor)
      ? toSentEnrolment({ handle, factor, by })
      : {
          kind: 'authenticator',
          handle: toHandle(handle),
          uri: keyAddress(factor, session.account, settings.totp),
        };

  const toBegun = (begun: Result<BegunEnrolment>): Result<Enrolment> =>
    begun.ok ? succeeded(toEnrolment(begun.value)) : begun;

  return {
    kinds: settings.enrolment,

    begin: (request, options) =>
      call('enrolment.begin', options, () => {
        const { attestation, ...wanted } = request;
        if (wanted.kind === 'passkey') return failed({ code: 'refused' });
        const isMessage = wanted.kind !== 'authenticator';
        const refusal = isMessage ? attestationRefusal(settings, attestation) : undefined;
        return refusal ?? toBegun(enrolments.begin(browser, wanted));
      }),

    replace: ({ factorId, by }, options) =>
      call('enrolment.replace', options, () => {
        // Names begin with the kind, and another kind would be another factor.
        if (by.kind === 'passkey' || by.kind !== factorId.split('-')[0]) return failed({ code: 'refused' });
        return toBegun(enrolments.begin(browser, by, factorId));
      }),

    resend: ({ enrolment, attestation }, options) =>
      call('enrolment.resend', options, () => {
        const refusal = attestationRefusal(settings, attestation);
        if (refusal) return refusal;
        const sent = enrolments.resend(browser, enrolment.handle);
        return sent.ok ? succeeded(toSentEnrolment(sent.value)) : sent;
      }),

    confirm: ({ enrolment, answer }, options) =>
      call('enrolment.confirm', options, () => server.confirmEnrolment(browser, enrolment.handle, answer)),

    cancel: ({ enrolment }, options) =>
      call('enrolment.cancel', options, () => enrolments.cancel(browser, enrolment.handle)),

    remove: (given, options) => call('enrolment.remove', options, () => server.removeFactor(browser, given)),
  };
}
