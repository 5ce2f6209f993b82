'use client';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Announcer, Urgency } from './shell.types.ts';

// Screen readers announce a text after an empty region, even if it is the same text again.
const gapMs = 50;

/** Clears old announcements, so that a screen reader does not find them in the region later. */
const staleMs = 10_000;

/** Writes into the two live regions directly, without rendering. */
export function useAnnouncer(regions: Readonly<Record<Urgency, RefObject<HTMLElement | null>>>): Announcer {
  const { status, alert } = regions;
  const timers = useRef(new Map<Urgency, ReturnType<typeof setTimeout>>());
  const about = useRef(new Map<Urgency, 'screen' | 'page'>());
  const texts = useRef(new Map<Urgency, string>());
  const said = useRef(new WeakSet());
  return useMemo(() => {
    const find = { status, alert };
    const write = (urgency: Urgency, text: string) => {
      const region = find[urgency].current;
      if (region) region.textContent = text;
    };
    const later = (urgency: Urgency, act: () => void, ms: number) => {
      timers.current.set(urgency, setTimeout(act, ms));
    };
    const announce: Announcer['announce'] = (text, urgency, of = 'screen') => {
      about.current.set(urgency, of);
      texts.current.set(urgency, text);
      clearTimeout(timers.current.get(urgency));
      write(urgency, '');
      const say = () => {
        write(urgency, text);
        later(urgency, () => write(urgency, ''), staleMs);
      };
      later(urgency, say, gapMs);
    };
    const clear = (urgency: Urgency) => {
      clearTimeout(timers.current.get(urgency));
      texts.current.delete(urgency);
      write(urgency, '');
    };
    return {
      announce,
      withdraw(text, urgency) {
        if (texts.current.get(urgency) === text) clear(urgency);
      },
      silence() {
        for (const urgency of ['status', 'alert'] as const)
          if (about.current.get(urgency) !== 'page') clear(urgency);
      },
      announceOnce(occasion, text, urgency) {
        if (said.current.has(occasion)) return;
        said.current.add(occasion);
        announce(text, urgency);
      },
    };
  }, [status, alert]);
}
