import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from './accounts.ts';
import { hour } from './limits.ts';
import type { Mailroom } from './outbox.ts';
import { randomDigits } from './random.ts';
import { sameText } from './same-text.ts';
import type { Settings } from './settings.ts';
import type { SentWay } from './ways.ts';

export interface SentCode {
  readonly code: string;
  readonly sentAt: number;
}

export type Verdict = 'right' | 'wrong' | 'expired';

/** Sends a code, or says that the hour's messages are used up. */
export type SendCode = (account: Account, way: SentWay) => Result<SentCode, Failure<'too_many_sends'>>;

export function createSender({ limits, clock, random }: Settings, mailroom: Mailroom): SendCode {
  const sent = new Map<string, readonly number[]>();

  return (account, way) => {
    const key = `${way.kind} ${account.id}`;
    const now = clock();
    const withinHour = (sent.get(key) ?? []).filter((at) => at > now - hour);
    if (withinHour.length >= limits.sendsPerHour) {
      const [oldest = now] = withinHour;
      return failed({ code: 'too_many_sends', retryAfterMs: oldest + hour - now });
    }
    sent.set(key, [...withinHour, now]);
    const code = randomDigits(random, limits.codeLength);
    mailroom.deliver({
      to: way.address,
      kind: way.kind,
      code,
      text: `${code} is your security code. Do not share it with anyone.`,
      sentAt: now,
    });
    return succeeded({ code, sentAt: now });
  };
}

/**
 * An older code of the same challenge stays good until it is too old itself: messages overtake each other on the way,
 * and the wrong answers are counted anyway.
 */
export function checkSentCode(
  codes: readonly SentCode[],
  typed: string,
  { clock, limits }: Settings,
): Verdict {
  const tooOld = (sent: SentCode) => clock() >= sent.sentAt + limits.codeMs;
  const meant = codes.findLast((sent) => sameText(sent.code, typed));
  if (codes.every(tooOld) || (meant !== undefined && tooOld(meant))) return 'expired';
  return meant === undefined ? 'wrong' : 'right';
}
