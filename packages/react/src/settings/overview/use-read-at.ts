'use client';
import { useState } from 'react';

/** The clock is read in an event of state, never while rendering: the same overview keeps its moment. */
function useMoment(of: object | undefined): number {
  const [seen, setSeen] = useState(readClock);
  const [before, setBefore] = useState(of);
  if (before !== of) {
    setBefore(of);
    setSeen(readClock);
  }
  return seen;
}

const readClock = () => Date.now();

/** When the overview was read (epoch ms): as told, else when it was first rendered. */
export const useReadAt = (overview: object | undefined, told: number | undefined): number => {
  const seen = useMoment(overview);
  return told ?? seen;
};
