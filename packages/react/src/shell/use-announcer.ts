'use client';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Announcer, Urgency } from './shell.types.ts';

// Screen readers announce a text after an empty region, even if it is the same text again.
const gapMs = 50;

/** Clears old announcements, so that a screen reader does not find them in the region later. */
const staleMs = 10_000;

/** So long after a move of the focus, a screen reader is about to read what it has moved to. */
const readsMs = 150;

/** The words alone: a heading has no full stop. */
const wordsOf = (text: string) => text.replace(/[\s.]+/g, ' ').trim();

/** What a screen reader reads as the focus arrives: a heading, and whatever describes the element. */
function readWith(element: Element): string {
  const page = element.getRootNode();
  const find = (id: string) =>
    page instanceof Document || page instanceof ShadowRoot ? page.getElementById(id) : null;
  const described = (element.getAttribute('aria-describedby') ?? '').split(' ').map(find);
  const own = element.matches('h1, h2, h3, h4, h5, h6') ? [element] : [];
  const texts = [...own, ...described].map((part) => part?.textContent ?? '');
  return wordsOf([...texts, element.getAttribute('aria-description') ?? ''].join(' '));
}

/** A move of the focus that a screen reader is about to read. */
interface Arrival {
  readonly timer: ReturnType<typeof setTimeout>;
  /** What is read. Whatever comes to stand there later is not. */
  readonly text: string;
}

/** Writes into the two live regions directly, without rendering. What is read with the focus is not said again (A11Y-25). */
export function useAnnouncer(regions: Readonly<Record<Urgency, RefObject<HTMLElement | null>>>): Announcer {
  const { status, alert } = regions;
  const timers = useRef(new Map<Urgency, ReturnType<typeof setTimeout>>());
  const about = useRef(new Map<Urgency, 'screen' | 'page'>());
  const texts = useRef(new Map<Urgency, string>());
  const said = useRef(new WeakSet());
  const arrival = useRef<Arrival>(undefined);
  return useMemo(() => {
    const find = { status, alert };
    const write = (urgency: Urgency, text: string) => {
      const region = find[urgency].current;
      if (region) region.textContent = text;
    };
    const later = (urgency: Urgency, act: () => void, ms: number) => {
      timers.current.set(urgency, setTimeout(act, ms));
    };
    const tell = (text: string, urgency: Urgency, of: 'screen' | 'page', isReadAlready: () => boolean) => {
      about.current.set(urgency, of);
      texts.current.set(urgency, text);
      clearTimeout(timers.current.get(urgency));
      write(urgency, '');
      const say = () => {
        if (isReadAlready()) return;
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
    /** The answer to a press is given in any case. */
    const announce: Announcer['announce'] = (text, urgency, of = 'screen') =>
      tell(text, urgency, of, () => false);
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
        tell(text, urgency, 'screen', () => {
          const { current } = arrival;
          if (!current?.text.includes(wordsOf(text))) return false;
          // The same once more is said.
          arrival.current = { ...current, text: current.text.replace(wordsOf(text), '') };
          return true;
        });
      },
      moveFocus(element) {
        const page = element?.getRootNode();
        const isThere = page instanceof Document || page instanceof ShadowRoot ? page.activeElement : null;
        if (!element || element === isThere) return;
        element.focus();
        clearTimeout(arrival.current?.timer);
        const timer = setTimeout(() => (arrival.current = undefined), readsMs);
        arrival.current = { timer, text: readWith(element) };
      },
    };
  }, [status, alert]);
}
