'use client';
import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Whether the browser believes to be offline. It can be wrong, so this only ever shows a line. */
export function useOffline(): boolean {
  return useSyncExternalStore(
    subscribe,
    // Only `false` says anything: what a browser lacks is `undefined`.
    () => navigator.onLine === false,
    () => false,
  );
}
