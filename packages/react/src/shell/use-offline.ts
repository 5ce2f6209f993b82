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

// Only `false` says anything: what a browser lacks is `undefined`, and what it refuses to tell throws (ERR-35).
function isOffline(): boolean {
  try {
    return navigator.onLine === false;
  } catch {
    return false;
  }
}

/** Whether the browser believes to be offline. It can be wrong, so this only ever shows a line. */
export function useOffline(): boolean {
  return useSyncExternalStore(subscribe, isOffline, () => false);
}
