'use client';
import { useRef, type RefObject } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.ts';

/** As designed in `theme/tokens.css`; 0 without a stylesheet and for people who want less motion. */
function duration(element: Element, token: string): number {
  const text = getComputedStyle(element).getPropertyValue(token).trim();
  const value = Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000);
  return Number.isFinite(value) ? value : 0;
}

/**
 * The card grows and shrinks to what its screen needs instead of jumping (UX-29), and what is new fades in. The old screen is
 * gone at once: a copy of it would hold its texts, ids and secrets a moment longer.
 */
export function useEasedSize(
  card: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  screen: object | undefined,
): void {
  const first = useRef<object>(undefined);
  useBrowserLayoutEffect(() => {
    const { current: whole } = card;
    const { current: content } = body;
    if (!whole || !content || typeof ResizeObserver !== 'function' || typeof whole.animate !== 'function')
      return;
    let running: Animation | undefined;
    let hasBegun = false;
    let before = whole.getBoundingClientRect();
    const observer = new ResizeObserver(() => {
      const isRunning = running?.playState === 'running';
      const from = isRunning ? whole.getBoundingClientRect().height : before.height;
      running?.cancel();
      const now = whole.getBoundingClientRect();
      const isResized = Math.abs(now.width - before.width) > 0.5;
      before = now;
      const ms = duration(whole, '--mfa-duration-size');
      // What comes first is there at once.
      const isFirst = !hasBegun;
      hasBegun ||= first.current !== undefined;
      // The width of the page is not ours to ease.
      if (isFirst || isResized || ms === 0 || Math.abs(now.height - from) < 1) return;
      running = whole.animate([{ height: `${from}px` }, { height: `${now.height}px` }], {
        duration: ms,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
    });
    observer.observe(content);
    return () => {
      observer.disconnect();
      running?.cancel();
    };
  }, [card, body]);

  useBrowserLayoutEffect(() => {
    const { current: content } = body;
    if (!content || !screen) return;
    first.current ??= screen;
    if (first.current === screen || typeof content.animate !== 'function') return;
    const ms = duration(content, '--mfa-duration');
    if (ms > 0) content.animate([{ opacity: 0 }, { opacity: 1 }], { duration: ms });
  }, [body, screen]);
}
