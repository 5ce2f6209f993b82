'use client';
import { useEffect } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { now } from '../../shell/clock.ts';

interface SentMessage {
  /** A new object for each message: it is told once for each. */
  readonly sent: object | undefined;
  readonly text: string | undefined;
  /** The moment (epoch ms) from which another one can be asked for. */
  readonly resendAt: number | undefined;
  readonly againIn: (wait: string) => string;
}

/** Says that a message went out and, since the countdown itself is never read out, how long the next one takes. */
export function useSentAnnouncement({ sent, text, resendAt, againIn }: SentMessage): void {
  const { announceOnce, format } = useShell();
  useEffect(() => {
    if (!sent || !text) return;
    const wait = (resendAt ?? 0) - now();
    announceOnce(sent, wait > 0 ? `${text} ${againIn(format.wait(wait))}` : text, 'status');
  }, [announceOnce, format, sent, text, resendAt, againIn]);
}
