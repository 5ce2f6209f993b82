'use client';
import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or left. */
export function useAsksBeforeUnload(asks: boolean): void {
  useEffect(() => {
    if (!asks) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks only for this. The text is not shown.
      event.returnValue = 'unsaved';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asks]);
}
