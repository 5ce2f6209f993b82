'use client';
import { useCallback, useMemo, useState } from 'react';
import type { Shell, Waiting } from './shell.types.ts';

const noWaits: readonly Waiting[] = [];

/** Several waits at a time are one for whoever waits. */
function asOne(waits: readonly Waiting[]): Waiting | undefined {
  const [first] = waits;
  if (!first || waits.length === 1) return first;
  return {
    slow: waits.some(({ slow }) => slow),
    onCancel: () => {
      for (const { onCancel } of waits) onCancel();
    },
    words: waits.find(({ words }) => words)?.words,
  };
}

/** What is waited for: from outside, and by the screens inside. */
export function useWaits(outer: Waiting | undefined) {
  const [waits, setWaits] = useState(noWaits);
  const waitFor = useCallback<Shell['waitFor']>((one) => {
    setWaits((before) => [...before, one]);
    return () => setWaits((before) => before.filter((each) => each !== one));
  }, []);
  const waiting = useMemo(() => asOne(outer ? [outer, ...waits] : waits), [outer, waits]);
  return { waiting, waitFor };
}
