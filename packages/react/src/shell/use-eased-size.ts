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
    // Measured first when the observer calls, after the browser's own layout: asking earlier would cost one more.
    let before: DOMRect | undefined;
    const observer = new ResizeObserver(() => {
      const isRunning = running?.playState === 'running';
      const from = isRunning ? whole.getBoundingClientRect() : before;
      running?.cancel();
      const now = whole.getBoundingClientRect();
      // The width of the page is not ours to ease.
      const isResized = !before || Math.abs(now.width - before.width) > 0.5;
      before = now;
      // What comes first is there at once.
      const isFirst = !hasBegun;
      hasBegun ||= first.current !== undefined;
      if (!from || isFirst || isResized || Math.abs(now.height - from.height) < 1) return;
      const ms = duration(whole, '--mfa-duration-size');
      if (ms === 0) return;
      running = whole.animate([{ height: `${from.height}px` }, { height: `${now.height}px` }], {
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
