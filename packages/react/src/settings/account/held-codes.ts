'use client';
import { createContext, useContext, useLayoutEffect } from 'react';

/** Told while codes are on the screen that nothing can show again, or there may be some that nobody has seen yet. */
export const HeldCodes = createContext<(areShown: boolean) => void>(() => undefined);

/** Before anything is painted, so that they are not taken away for a moment. */
export function useHeldCodes(areHeld: boolean): void {
  const tell = useContext(HeldCodes);
  useLayoutEffect(() => {
    if (!areHeld) return undefined;
    tell(true);
    return () => tell(false);
  }, [areHeld, tell]);
}
