import { useSyncExternalStore } from 'react';

const read = () => Math.floor(Date.now() / 1000);

// Constant between two ticks: React reads it twice and expects the same value.
let seconds = read();

function subscribe(onChange: () => void) {
  const tick = () => {
    seconds = read();
    onChange();
  };
  tick();
  const timer = setInterval(tick, 250);
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

/** The time in whole seconds since 1970: renders once a second, and when the clock was put forward. */
export const useSeconds = () => useSyncExternalStore(subscribe, () => seconds);
