'use client';
import { useCallback, useSyncExternalStore } from 'react';

const left = (until: number) => {
  const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
  // Long waits are told in minutes, so nothing changes in between.
  return seconds > 90 ? Math.ceil(seconds / 60) * 60 : seconds;
};

/**
 * Reads something off the clock until a moment (epoch ms): anew every half second, right after sleep, and on return
 * to a tab whose timers were throttled. Renders when it has changed.
 */
function useUntil<Value>(until: number | undefined, read: () => Value, onServer: Value): Value {
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
  return useSyncExternalStore(subscribe, read, () => onServer);
}

/** Seconds until a moment (epoch ms). */
export const useSecondsLeft = (until: number): number => useUntil(until, () => left(until), 0);

/** Whether a moment (epoch ms) has passed. */
export const useIsOver = (until: number | undefined): boolean =>
  useUntil(until, () => until === undefined || Date.now() >= until, true);
