import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void) {
  const timer = setInterval(onChange, 250);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** The time in whole seconds since 1970: renders once a second, and when the clock was put forward. */
export const useSeconds = () => useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 1000));
