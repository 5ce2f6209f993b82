import { toHandle } from '@mfa-flow/contract';
import type { SentChallenge } from '@mfa-flow/contract';
import type { Settings } from '../settings.ts';
import type { SentFactor } from '../accounts/factor.ts';
import { toCodeFormat, toDestination } from './to-factor.ts';

interface Sent {
  readonly handle: string;
  readonly factor: SentFactor;
}

export const toSentChallenge = (
  { handle, factor }: Sent,
  { limits, newestCodeOnly }: Settings,
): SentChallenge => ({
  handle: toHandle(handle),
  factorId: factor.kind,
  delivery: 'sent',
  by: 'code',
  destination: toDestination(factor),
  lastsMs: limits.codeMs,
  resendInMs: limits.resendWaitMs,
  ...(newestCodeOnly && { newestOnly: true }),
});

/** The same where no factor says what the code looks like. */
export const toNewSentChallenge = (sent: Sent, settings: Settings): SentChallenge => ({
  ...toSentChallenge(sent, settings),
  code: toCodeFormat(sent.factor.kind, settings),
});

/** The same with a link that sets an address up. */
export const toEnrolmentLink = (sent: Sent, settings: Settings): SentChallenge => ({
  ...toSentLink(sent, settings),
  lastsMs: settings.limits.linkMs,
});

/** The same with a link in the message. */
export const toSentLink = (sent: Sent, settings: Settings): SentChallenge => ({
  ...toSentChallenge(sent, settings),
  by: 'link',
});
