import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Mailroom } from '../messages/outbox.ts';
import { randomDigits } from '../random.ts';
import { sameText } from './same-text.ts';
import type { CountSend } from '../limits/sending-limits.ts';
import type { Settings } from '../settings.ts';
import type { SentKind } from '../accounts/factor.ts';

export interface SentCode {
  readonly code: string;
  readonly sentAt: number;
}

export type Verdict = 'right' | 'wrong' | 'expired';

interface Letter {
  readonly kind: SentKind;
  /** Undefined: nobody has the address. A code is created anyway, so that the timing is the same. */
  readonly to: string | undefined;
  /** What the messages of an hour are counted by. */
  readonly countedBy: string;
}

/** Sends a code, or says that the hour's messages are used up. */
export type SendCode = (letter: Letter) => Result<SentCode, Failure<'too_many_sends'>>;

export function createSender(
  { limits, clock, random }: Settings,
  count: CountSend,
  mailroom: Mailroom,
): SendCode {
  return ({ kind, to, countedBy }) => {
    const tooMany = count(countedBy);
    if (tooMany !== undefined) return failed(tooMany);
    const sentAt = clock();
    const code = randomDigits(random, limits.codeLength);
    const text = `${code} is your security code. Do not share it with anyone.`;
    if (to !== undefined) mailroom.deliver({ to, kind, code, text, sentAt });
    return succeeded({ code, sentAt });
  };
}

/**
 * An older code of the same challenge stays valid until it expires, since messages can overtake each other and the wrong
 * answers are counted anyway; or only the newest one is, by `newestCodeOnly`.
 */
export function checkSentCode(
  sentCodes: readonly SentCode[],
  typed: string,
  { clock, limits, newestCodeOnly }: Settings,
): Verdict {
  const codes = newestCodeOnly ? sentCodes.slice(-1) : sentCodes;
  const tooOld = (sent: SentCode) => clock() >= sent.sentAt + limits.codeMs;
  const meant = codes.filter((sent) => sameText(sent.code, typed)).at(-1);
  if (codes.every(tooOld) || (meant !== undefined && tooOld(meant))) return 'expired';
  return meant === undefined ? 'wrong' : 'right';
}
