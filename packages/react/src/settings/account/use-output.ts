'use client';
import { useLayoutEffect, useRef } from 'react';

/**
 * Reports the output of a machine, once for each. Before anything is painted, so that what follows comes at once and the focus
 * is on nothing at no time.
 */
export function useOutput<Output extends object>(
  output: Output | undefined,
  onEnded: (output: Output) => void,
): void {
  const latest = useRef(onEnded);
  useLayoutEffect(() => {
    latest.current = onEnded;
  });
  useLayoutEffect(() => {
    if (output) latest.current(output);
  }, [output]);
}
