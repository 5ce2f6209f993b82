'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';

export interface Rejection<Problem extends string> {
  /** The current rejection; a new object for every rejected submit. */
  readonly occasion: object | undefined;
  readonly problem: Problem | undefined;
  readonly failure: ShownFailure | undefined;
  /** Call on every edit: the first one removes the error, later ones do nothing. */
  readonly edited: () => void;
  /** Call on every submit, so that the same problem twice counts as two. */
  readonly submitted: () => void;
}

/** Tracks why a submit was rejected, from the answer until the next edit. */
export function useRejection<Problem extends string>(
  problem: Problem | undefined,
  failure: ShownFailure | undefined,
): Rejection<Problem> {
  const [attempt, setAttempt] = useState(0);
  const [dismissed, setDismissed] = useState<object>();
  const refused = useMemo(
    () => (problem === undefined ? undefined : { problem, attempt }),
    [problem, attempt],
  );
  const latest = refused ?? failure;
  const occasion = latest === dismissed ? undefined : latest;
  return {
    occasion,
    problem: occasion && refused?.problem,
    failure: occasion && !refused ? failure : undefined,
    edited: () => {
      if (occasion) setDismissed(occasion);
    },
    submitted: () => setAttempt((count) => count + 1),
  };
}

/** Handles each new rejection once while the screen is mounted: moves the focus, empties a field. */
export function useOnRejection(occasion: object | undefined, act: () => void): void {
  const handled = useRef(occasion);
  useEffect(() => {
    if (handled.current === occasion) return;
    handled.current = occasion;
    if (occasion) act();
  }, [occasion, act]);
}
