import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Enrolment, EnrolmentPort, Result, SentEnrolment } from '@mfa-flow/contract';
import { keyAddress } from '../challenges/authenticator.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { BegunEnrolment } from '../enrolment/enrolments.ts';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import { isSent } from '../accounts/factor.ts';
import type { SentFactor } from '../accounts/factor.ts';
import { toNewSentChallenge } from './to-sent-challenge.ts';

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
  }: Pick<BegunEnrolment<SentFactor>, 'handle' | 'factor'>): SentEnrolment => ({
    kind: factor.kind,
    handle: toHandle(handle),
    sent: toNewSentChallenge({ handle, factor }, settings),
  });

  const toEnrolment = ({ handle, factor, session }: BegunEnrolment): Enrolment =>
    isSent(factor)
      ? toSentEnrolment({ handle, factor })
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
        if (request.kind === 'passkey') return failed({ code: 'refused' });
        return toBegun(enrolments.begin(browser, request));
      }),

    replace: ({ factorId, by }, options) =>
      call('enrolment.replace', options, () => {
        // A factor is named like its kind, so another kind would be another factor.
        if (by.kind === 'passkey' || by.kind !== factorId) return failed({ code: 'refused' });
        return toBegun(enrolments.begin(browser, by, 'replacing'));
      }),

    resend: ({ enrolment }, options) =>
      call('enrolment.resend', options, () => {
        const sent = enrolments.resend(browser, enrolment.handle);
        return sent.ok ? succeeded(toSentEnrolment(sent.value)) : sent;
      }),

    confirm: ({ enrolment, answer }, options) =>
      call('enrolment.confirm', options, () => {
        const confirmed = server.confirmEnrolment(browser, enrolment.handle, answer);
        return confirmed.ok ? succeeded({ state: 'on' as const }) : confirmed;
      }),

    cancel: ({ enrolment }, options) =>
      call('enrolment.cancel', options, () => enrolments.cancel(browser, enrolment.handle)),

    remove: ({ factorId }, options) =>
      call('enrolment.remove', options, () => server.removeFactor(browser, factorId)),
  };
}
