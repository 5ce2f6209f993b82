'use client';
import { useEffect, useRef } from 'react';

/** Reports the output of a machine, once for each. */
export function useOutput<Output extends object>(
  output: Output | undefined,
  onEnded: (output: Output) => void,
): void {
  const latest = useRef(onEnded);
  useEffect(() => {
    latest.current = onEnded;
  });
  useEffect(() => {
    if (output) latest.current(output);
  }, [output]);
}
