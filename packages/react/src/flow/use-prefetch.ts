'use client';
import { useEffect } from 'react';
import { prefetchSteps } from '@mfa-flow/machine';
import { loadScreens } from '../screens/shared/screens-file.ts';

/** At the latest, the next screens are fetched this long after the first is there. In ms. */
const atTheLatestMs = 1_000;

/** What fails is fetched again when it is due. */
const prefetch = () => void Promise.all([prefetchSteps(), loadScreens()]).catch(() => {});

/** Fetches the screens that come next once the browser has nothing else to do, which is while the person types. */
export function usePrefetch(): void {
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(prefetch, atTheLatestMs);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(prefetch, { timeout: atTheLatestMs });
    return () => cancelIdleCallback(idle);
  }, []);
}
