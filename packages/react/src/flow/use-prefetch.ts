'use client';
import { useEffect } from 'react';
import { prefetchSteps } from '@mfa-flow/machine';
import { loadScreens } from '../screens/shared/screens-file.ts';

/** At the latest, the next screens are fetched after this time. In ms. */
const atTheLatestMs = 1_000;

/** What fails is fetched again when it is due. */
const prefetch = () => void Promise.all([prefetchSteps(), loadScreens()]).catch(() => {});

/**
 * Fetches the screens that come next once the browser has nothing else to do, which is while the person types. Not before the
 * first read has ended, unless that takes long: what runs then comes before the first screen.
 */
export function usePrefetch(isReading: boolean): void {
  useEffect(() => {
    if (isReading || typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(prefetch, atTheLatestMs);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(prefetch, { timeout: atTheLatestMs });
    return () => cancelIdleCallback(idle);
  }, [isReading]);
}
