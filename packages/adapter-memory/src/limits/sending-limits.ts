import type { Failure } from '@mfa-flow/contract';
import { hour } from './limits.ts';
import type { Settings } from '../settings.ts';

/** Counts a message, or says that the hour's messages are used up. A key names what is counted. */
export type CountSend = (key: string) => Failure<'too_many_sends'> | undefined;

export function createSendCounter({ limits, clock }: Settings): CountSend {
  const sent = new Map<string, readonly number[]>();
  return (key) => {
    const now = clock();
    const withinHour = (sent.get(key) ?? []).filter((at) => at > now - hour);
    if (withinHour.length >= limits.sendsPerHour) {
      const [oldest = now] = withinHour;
      return { code: 'too_many_sends', retryAfterMs: oldest + hour - now };
    }
    sent.set(key, [...withinHour, now]);
    return undefined;
  };
}

/** Whether it is too early to send the same again. */
export function tooSoon(
  sentAt: number | undefined,
  { limits, clock }: Settings,
): Failure<'too_many_sends'> | undefined {
  const retryAfterMs = (sentAt ?? 0) + limits.resendWaitMs - clock();
  return retryAfterMs > 0 ? { code: 'too_many_sends', retryAfterMs } : undefined;
}
