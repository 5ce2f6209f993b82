import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Challenge, ChallengesPort, SentChallenge } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../browser.ts';
import type { StartedChallenge } from '../challenges.ts';
import type { Line } from '../line.ts';
import type { Server } from '../server.ts';
import { isSent } from '../ways.ts';
import type { SentWay } from '../ways.ts';
import { toDestination, toFactor } from './to-factor.ts';

export function createChallengesPort(server: Server, browser: MemoryBrowser, call: Line): ChallengesPort {
  const { challenges, settings } = server;
  const lastsMs = settings.limits.codeMs;

  const toSent = (handle: string, way: SentWay): SentChallenge => ({
    handle: toHandle(handle),
    factorId: way.kind,
    delivery: 'sent',
    by: 'code',
    destination: toDestination(way),
    lastsMs,
    resendInMs: settings.limits.resendWaitMs,
  });

  const toChallenge = ({ handle, way }: StartedChallenge): Challenge =>
    isSent(way)
      ? toSent(handle, way)
      : { handle: toHandle(handle), factorId: way.kind, delivery: 'none', lastsMs };

  return {
    available: ({ demand }, options) =>
      call('challenges.available', options, () => {
        const available = server.stepUp.available(browser, demand);
        if (!available.ok) return available;
        const { account, ways } = available.value;
        return succeeded(ways.map((way) => toFactor(way, account, settings)));
      }),

    start: ({ factorId, destinationId }, options) =>
      call('challenges.start', options, () => {
        // Each way has one place to send to, and that place is named like the way.
        if (destinationId !== undefined && destinationId !== factorId) return failed({ code: 'way_gone' });
        const started = challenges.start(browser, factorId);
        return started.ok ? succeeded(toChallenge(started.value)) : started;
      }),

    resend: ({ challenge }, options) =>
      call('challenges.resend', options, () => {
        const sent = challenges.resend(browser, challenge.handle);
        return sent.ok ? succeeded(toSent(sent.value.handle, sent.value.way)) : sent;
      }),

    verify: ({ challenge, answer }, options) =>
      call('challenges.verify', options, () => server.verify(browser, challenge.handle, answer)),
  };
}
