'use client';
import { useSyncExternalStore } from 'react';

// Queried each time: old browsers, servers and test environments lack `matchMedia`, or it throws (ERR-35).
function coarse(): MediaQueryList | undefined {
  try {
    return matchMedia('(pointer: coarse)');
  } catch {
    return undefined;
  }
}

function subscribe(onChange: () => void): () => void {
  const query = coarse();
  query?.addEventListener?.('change', onChange);
  return () => query?.removeEventListener?.('change', onChange);
}

/** Whether this is a touch device: a phone or a tablet, which cannot scan its own screen. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => coarse()?.matches === true,
    () => false,
  );
}
