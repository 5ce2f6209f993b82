'use client';
import { useEffect } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { now } from '../../shell/clock.ts';

interface SentMessage {
  /** A new object for each message, so that it is announced once for each. */
  readonly sent: object | undefined;
  readonly text: string | undefined;
  /** When another one can be requested (epoch ms). */
  readonly resendAt: number | undefined;
  readonly againIn: (wait: string) => string;
}

/** Announces a sent message and the wait for the next one, since the countdown itself is never read out. */
export function useSentAnnouncement({ sent, text, resendAt, againIn }: SentMessage): void {
  const { announceOnce, format } = useShell();
  useEffect(() => {
    if (!sent || !text) return;
    const wait = (resendAt ?? 0) - now();
    announceOnce(sent, wait > 0 ? `${text} ${againIn(format.wait(wait))}` : text, 'status');
  }, [announceOnce, format, sent, text, resendAt, againIn]);
}
