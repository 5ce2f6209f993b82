'use client';
import { useEffect, useRef } from 'react';

/** Reports the output of a machine, once for each. */
export function useEnding<Output extends object>(
  output: Output | undefined,
  onOver: (output: Output) => void,
): void {
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  useEffect(() => {
    if (output) latest.current(output);
  }, [output]);
}
