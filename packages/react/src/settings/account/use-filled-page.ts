'use client';
import { useLayoutEffect, useRef } from 'react';

/** Tells once that what a press has begun takes the place of the page. */
export function useFilledPage(fillsPage: boolean, onFillsPage: () => void): void {
  const latest = useRef(onFillsPage);
  useLayoutEffect(() => {
    latest.current = onFillsPage;
  });
  // In the same turn as its first screen, so that the two are never seen together.
  useLayoutEffect(() => {
    if (fillsPage) latest.current();
  }, [fillsPage]);
}
