'use client';
import { useEffect, useRef } from 'react';

/** Escape closes a dialog of the host around codes that are shown once: it asks instead (UX-16). */
export function useEscapeAsks(isActive: boolean, ask: () => void): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // A dialog of ours above the codes is what it closes.
      const isOurs = (place: EventTarget) =>
        place instanceof Element && place.matches('[data-mfa-part=dialog]');
      if (event.composedPath().some(isOurs)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [isActive]);
}
