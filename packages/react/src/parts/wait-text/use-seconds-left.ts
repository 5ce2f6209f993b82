'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { now } from '../../shell/clock.ts';

const left = (until = 0) => {
  const seconds = Math.max(0, Math.ceil((until - now()) / 1000));
  // Long waits are shown in minutes, so nothing changes in between.
  return seconds > 90 ? Math.ceil(seconds / 60) * 60 : seconds;
};

/** A value read from the clock. Cached between ticks: React reads a store snapshot twice and expects equal values. */
function readAtTicks<Value>(until: number | undefined, read: () => Value) {
  let value = read();
  return {
    get: () => value,
    subscribe: (onChange: () => void) => {
      const tick = () => {
        value = read();
        onChange();
      };
      tick();
      if (until === undefined || now() >= until) return () => {};
      const timer = setInterval(tick, 500);
      document.addEventListener('visibilitychange', tick);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    },
  };
}

/**
 * Reads a value from the clock until a given time (epoch ms): every half second, right after sleep, and on return to a tab
 * whose timers were throttled. Re-renders when the value changes.
 */
function useUntil<Value>(
  until: number | undefined,
  read: (until: number | undefined) => Value,
  onServer: Value,
): Value {
  const value = useMemo(() => readAtTicks(until, () => read(until)), [until, read]);
  return useSyncExternalStore(value.subscribe, value.get, () => onServer);
}

/** Seconds until a time (epoch ms). */
export const useSecondsLeft = (until: number): number => useUntil(until, left, 0);

const isOver = (until: number | undefined) => until === undefined || now() >= until;

/** Whether a time (epoch ms) has passed. */
export const useIsOver = (until: number | undefined): boolean => useUntil(until, isOver, true);
