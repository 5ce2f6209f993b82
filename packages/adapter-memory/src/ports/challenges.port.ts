import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Challenge, ChallengesPort } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { StartedChallenge } from '../challenges/challenges.ts';
import type { Connection } from '../faults/connection.ts';
import { attestationRefusal } from '../limits/attestation.ts';
import type { Server } from '../server.ts';
import { isSent } from '../accounts/factor.ts';
import { toFactor } from './to-factor.ts';
import { toSentChallenge } from './to-sent-challenge.ts';

export function createChallengesPort(
  server: Server,
  browser: MemoryBrowser,
  call: Connection,
): ChallengesPort {
  const { challenges, settings } = server;

  const toChallenge = ({ handle, factor }: StartedChallenge): Challenge =>
    isSent(factor)
      ? toSentChallenge({ handle, factor }, settings)
      : {
          handle: toHandle(handle),
          factorId: factor.kind,
          delivery: 'none',
          lastsMs: settings.limits.codeMs,
        };

  return {
    available: ({ demand }, options) =>
      call('challenges.available', options, () => {
        const available = server.stepUp.available(browser, demand);
        if (!available.ok) return available;
        const { account, factors } = available.value;
        return succeeded(factors.map((factor) => toFactor(factor, account, settings)));
      }),

    start: ({ factorId, destinationId, attestation }, options) =>
      call('challenges.start', options, () => {
        const isMessage = factorId === 'email' || factorId === 'phone';
        const refusal = isMessage ? attestationRefusal(settings, attestation) : undefined;
        if (refusal) return refusal;
        // Each factor has one place to send to, and that place is named like the factor.
        if (destinationId !== undefined && destinationId !== factorId) return failed({ code: 'factor_gone' });
        const started = challenges.start(browser, factorId);
        return started.ok ? succeeded(toChallenge(started.value)) : started;
      }),

    resend: ({ challenge, attestation }, options) =>
      call('challenges.resend', options, () => {
        const refusal = attestationRefusal(settings, attestation);
        if (refusal) return refusal;
        const sent = challenges.resend(browser, challenge.handle);
        return sent.ok ? succeeded(toSentChallenge(sent.value, settings)) : sent;
      }),

    verify: ({ challenge: { handle }, answer, rememberDevice = false }, options) =>
      call('challenges.verify', options, () => server.verify(browser, { handle, answer, rememberDevice })),
  };
}
