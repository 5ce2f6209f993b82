import { succeeded } from '@mfa-flow/contract';
import type { CodeMethod } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../browser.ts';
import type { Line } from '../line.ts';
import type { Server } from '../server.ts';
import type { SentKind } from '../way.ts';
import { toNewSentChallenge } from './to-sent-challenge.ts';

export const createCodeMethod = (
  { signInCodes, settings }: Server,
  kinds: readonly SentKind[],
  browser: MemoryBrowser,
  call: Line,
): CodeMethod => ({
  kinds,

  start: ({ kind, address }, options) =>
    call('firstFactor.code.start', options, () => {
      const sent = signInCodes.start(kind, address);
      return sent.ok ? succeeded(toNewSentChallenge(sent.value, settings)) : sent;
    }),

  resend: ({ challenge }, options) =>
    call('firstFactor.code.resend', options, () => {
      const sent = signInCodes.resend(challenge.handle);
      return sent.ok ? succeeded(toNewSentChallenge(sent.value, settings)) : sent;
    }),

  verify: ({ challenge, code }, options) =>
    call('firstFactor.code.verify', options, () => {
      const signedIn = signInCodes.verify(browser, challenge.handle, code);
      return signedIn.ok ? succeeded({}) : signedIn;
    }),
});
