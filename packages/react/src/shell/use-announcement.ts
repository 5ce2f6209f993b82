'use client';
import { useEffect, useRef } from 'react';
import { useShell } from './shell-context.ts';
import type { Announcer, Urgency } from './shell.types.ts';

/** Says things in the live regions of the flow. */
export function useAnnounce(): Announcer['announce'] {
  return useShell().announce;
}

/** Says a text once for each occasion: as soon as there is one, and not again however often it is rendered. */
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

/** Says a routine text each time that something becomes true, or is true at first. */
export function useAnnouncementWhen(isTrue: boolean, text: string): void {
  const { announce } = useShell();
  useEffect(() => {
    if (isTrue) announce(text, 'status');
  }, [announce, isTrue, text]);
}

/** Says a routine text when something has become true that was not so at first, such as the end of a wait. */
export function useAnnouncementAfter(isOver: boolean, text: string): void {
  const { announce } = useShell();
  const before = useRef(isOver);
  useEffect(() => {
    if (isOver && !before.current) announce(text, 'status');
    before.current = isOver;
  }, [announce, isOver, text]);
}
