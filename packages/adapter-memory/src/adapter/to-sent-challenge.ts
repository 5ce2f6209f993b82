import { toHandle } from '@mfa-flow/contract';
import type { SentChallenge } from '@mfa-flow/contract';
import type { Settings } from '../settings.ts';
import type { SentWay } from '../way.ts';
import { toCodeFormat, toDestination } from './to-factor.ts';

interface Sent {
  readonly handle: string;
  readonly way: SentWay;
}

export const toSentChallenge = ({ handle, way }: Sent, { limits }: Settings): SentChallenge => ({
  handle: toHandle(handle),
  factorId: way.kind,
  delivery: 'sent',
  by: 'code',
  destination: toDestination(way),
  lastsMs: limits.codeMs,
  resendInMs: limits.resendWaitMs,
});

/** The same where no factor says what the code looks like. */
export const toNewSentChallenge = (sent: Sent, settings: Settings): SentChallenge => ({
  ...toSentChallenge(sent, settings),
  code: toCodeFormat(sent.way.kind, settings),
});

/** The same with a link in the message. */
export const toSentLink = (sent: Sent, settings: Settings): SentChallenge => ({
  ...toSentChallenge(sent, settings),
  by: 'link',
});
