'use client';
import { useEffect, useRef } from 'react';
import { useShell } from './shell-context.ts';
import type { Announcer, Urgency } from './shell.types.ts';

/** Announces texts in the live regions of the flow. */
export function useAnnounce(): Announcer['announce'] {
  return useShell().announce;
}

/** Announces a text once for each occasion, however often it is rendered. */
export function useAnnouncement(
  occasion: object | undefined,
  text: string | undefined,
  urgency: Urgency,
): void {
  const { announceOnce } = useShell();
  useEffect(() => {
    if (occasion && text) announceOnce(occasion, text, urgency);
  }, [announceOnce, occasion, text, urgency]);
}

/** Announces a routine text each time a condition becomes true, also on mount. It is withdrawn when it is true no more. */
export function useAnnouncementWhen(isTrue: boolean, text: string): void {
  const { announce, withdraw } = useShell();
  useEffect(() => {
    if (!isTrue) return;
    announce(text, 'status');
    return () => withdraw(text, 'status');
  }, [announce, withdraw, isTrue, text]);
}

/** Announces a routine text when a condition becomes true that was false on mount, such as the end of a wait. */
export function useAnnouncementAfter(isOver: boolean, text: string): void {
  const { announce } = useShell();
  const before = useRef(isOver);
  useEffect(() => {
    if (isOver && !before.current) announce(text, 'status');
    before.current = isOver;
  }, [announce, isOver, text]);
}
