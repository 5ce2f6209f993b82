'use client';
import { useCallback, useSyncExternalStore } from 'react';

const left = (until: number) => {
  const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  // Long waits are told in minutes, so nothing changes in between.
  return seconds > 90 ? Math.ceil(seconds / 60) * 60 : seconds;
};

/**
 * Seconds until a moment (epoch ms), read from the clock each time: right after sleep, and on return to a tab
 * whose timers were throttled.
 */
export function useSecondsLeft(until: number): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (left(until) === 0) return () => {};
      const timer = setInterval(onChange, 1000);
      document.addEventListener('visibilitychange', onChange);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', onChange);
      };
    },
    [until],
  );
  return useSyncExternalStore(
    subscribe,
    () => left(until),
    () => 0,
  );
}

/** Whether a moment (epoch ms) has passed. Renders once, when it does. */
export function useIsOver(until: number | undefined): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (until === undefined || Date.now() >= until) return () => {};
      const timer = setInterval(onChange, 500);
      document.addEventListener('visibilitychange', onChange);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', onChange);
      };
    },
    [until],
  );
  return useSyncExternalStore(
    subscribe,
    () => until === undefined || Date.now() >= until,
    () => true,
  );
}
