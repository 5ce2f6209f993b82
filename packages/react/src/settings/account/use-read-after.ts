'use client';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLasts } from '../../shell/use-waiting.ts';
import type { OverviewQuery } from './use-overview.ts';

type Shown = Pick<OverviewQuery, 'overview' | 'failure'>;

/** The read that shows what something has done: what was shown last stays until it is there, fails, or nobody waits for it. */
export function useReadAfter({ overview, failure }: Shown, slowMs: number, onOver: () => void) {
  const [before, setBefore] = useState<Shown>();
  const isReading = before !== undefined;
  const slow = useLasts(isReading, slowMs);
  const latest = useRef(onOver);
  const waitsFor = useRef<Promise<boolean>>(undefined);
  useLayoutEffect(() => {
    latest.current = onOver;
  });
  const over = useCallback(() => {
    waitsFor.current = undefined;
    setBefore(undefined);
    latest.current();
  }, []);
  const isOver = before && (overview !== before.overview || failure !== before.failure);
  // After the page behind a dialog shows it, so that the focus does not go back to what has gone.
  useLayoutEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- as said above
    if (isOver) over();
  }, [isOver, over]);
  const reading = useMemo(() => (isReading ? { slow, onCancel: over } : undefined), [isReading, slow, over]);
  const begin = (read: Promise<boolean>) => {
    waitsFor.current = read;
    setBefore({ overview, failure });
    // The host has cancelled it: there is nothing to wait for.
    void read.then((wasRead) => {
      if (!wasRead && waitsFor.current === read) over();
    });
  };
  const forget = () => {
    waitsFor.current = undefined;
    setBefore(undefined);
  };
  return { reading, begin, forget };
}
