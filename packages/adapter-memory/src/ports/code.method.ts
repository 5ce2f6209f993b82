import { succeeded } from '@mfa-flow/contract';
import type { CodeMethod } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import { attestationRefusal } from '../limits/attestation.ts';
import type { Server } from '../server.ts';
import type { SentKind } from '../accounts/factor.ts';
import { toNewSentChallenge, toSentLink } from './to-sent-challenge.ts';

export const createCodeMethod = (
  { signInCodes, signInLinks, settings }: Server,
  kinds: readonly SentKind[],
  browser: MemoryBrowser,
  call: Connection,
): CodeMethod => ({
  kinds,
  ...(settings.firstFactors.includes('emailLink') && { linkKinds: ['email'] }),

  start: ({ kind, address, returnTo, attestation }, options) =>
    call('firstFactor.code.start', options, () => {
      const refusal = attestationRefusal(settings, attestation);
      if (refusal) return refusal;
      if (kind === 'email' && settings.firstFactors.includes('emailLink')) {
        const link = signInLinks.start(address, returnTo);
        return link.ok ? succeeded(toSentLink(link.value, settings)) : link;
      }
      const sent = signInCodes.start(kind, address);
      return sent.ok ? succeeded(toNewSentChallenge(sent.value, settings)) : sent;
    }),

  resend: ({ challenge, attestation }, options) =>
    call('firstFactor.code.resend', options, () => {
      const refusal = attestationRefusal(settings, attestation);
      if (refusal) return refusal;
      if (challenge.by === 'link') {
        const link = signInLinks.resend(challenge.handle);
        return link.ok ? succeeded(toSentLink(link.value, settings)) : link;
      }
      const sent = signInCodes.resend(challenge.handle);
      return sent.ok ? succeeded(toNewSentChallenge(sent.value, settings)) : sent;
    }),

  verify: ({ challenge, code }, options) =>
    call('firstFactor.code.verify', options, () => {
      const signedIn = signInCodes.verify(browser, challenge.handle, code);
      return signedIn.ok ? succeeded({}) : signedIn;
    }),
});
