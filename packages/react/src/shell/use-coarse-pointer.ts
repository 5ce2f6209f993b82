'use client';
import { useSyncExternalStore } from 'react';

// Asked anew each time: old browsers, servers and test environments have no such thing.
const coarse = () => (typeof matchMedia === 'function' ? matchMedia('(pointer: coarse)') : undefined);

function subscribe(onChange: () => void): () => void {
  const query = coarse();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

/** Whether the device is worked with a finger: a phone or a tablet, which cannot scan its own screen. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => coarse()?.matches ?? false,
    () => false,
  );
}
