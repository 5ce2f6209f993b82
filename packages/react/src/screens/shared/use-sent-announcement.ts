'use client';
import { useEffect } from 'react';
import { sentences } from '../../messages/sentences.ts';
import { useShell } from '../../shell/shell-context.ts';
import { now } from '../../shell/clock.ts';

interface SentMessage {
  /** A new object for each message, so that it is announced once for each. */
  readonly sent: object | undefined;
  /** Empty where it was read already. */
  readonly text: string | undefined;
  /** When another one can be requested (epoch ms). */
  readonly resendAt: number | undefined;
  readonly againIn: (wait: string) => string;
}

/** Announces a sent message and the wait for the next one, since the countdown itself is never read out. */
export function useSentAnnouncement({ sent, text, resendAt, againIn }: SentMessage): void {
  const { announceOnce, format } = useShell();
  useEffect(() => {
    if (!sent || text === undefined) return;
    const wait = (resendAt ?? 0) - now();
    const all = sentences(text, wait > 0 && againIn(format.wait(wait)));
    if (all) announceOnce(sent, all, 'status');
  }, [announceOnce, format, sent, text, resendAt, againIn]);
}
