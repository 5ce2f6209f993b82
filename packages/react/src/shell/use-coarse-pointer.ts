'use client';
import { useSyncExternalStore } from 'react';

// Asked anew each time: old browsers, servers and test environments have no such thing, or one that throws (ERR-35).
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

/** Whether the device is worked with a finger: a phone or a tablet, which cannot scan its own screen. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => coarse()?.matches === true,
    () => false,
  );
}
