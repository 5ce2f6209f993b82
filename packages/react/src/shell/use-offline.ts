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

// Only `false` counts: a missing property is `undefined`, and a blocked one throws (ERR-35).
function isOffline(): boolean {
  try {
    return navigator.onLine === false;
  } catch {
    return false;
  }
}

/** Whether the browser reports to be offline. It can be wrong, so this only shows a notice. */
export function useOffline(): boolean {
  return useSyncExternalStore(subscribe, isOffline, () => false);
}
