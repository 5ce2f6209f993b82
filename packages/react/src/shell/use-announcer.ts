'use client';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Announcer, Urgency } from './shell.types.ts';

// Screen readers notice a text that comes after an empty region, even when it is the same text again.
const gapMs = 50;

/** Writes into the two live regions directly: an announcement renders nothing. */
export function useAnnouncer(regions: Readonly<Record<Urgency, RefObject<HTMLElement | null>>>): Announcer {
  const { status, alert } = regions;
  const timers = useRef(new Map<Urgency, ReturnType<typeof setTimeout>>());
  const said = useRef(new WeakSet());
  return useMemo(() => {
    const find = { status, alert };
    const write = (urgency: Urgency, text: string) => {
      const region = find[urgency].current;
      if (region) region.textContent = text;
    };
    const announce: Announcer['announce'] = (text, urgency) => {
      clearTimeout(timers.current.get(urgency));
      write(urgency, '');
      timers.current.set(
        urgency,
        setTimeout(() => write(urgency, text), gapMs),
      );
    };
    return {
      announce,
      announceOnce(occasion, text, urgency) {
        if (said.current.has(occasion)) return;
        said.current.add(occasion);
        announce(text, urgency);
      },
    };
  }, [status, alert]);
}
