'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';

export interface Rejection<Problem extends string> {
  /** What is shown now; its identity is new for every submit that was rejected. */
  readonly occasion: object | undefined;
  readonly problem: Problem | undefined;
  readonly failure: ShownFailure | undefined;
  /** Call on every edit: the first one takes the error away, later ones do nothing. */
  readonly edited: () => void;
  /** Call on every submit, so that the same problem twice counts as two. */
  readonly submitted: () => void;
}

/** Follows why a submit was rejected, from the answer to the first edit after it. */
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

/** Acts on a rejection that arrives while the screen is there, once: moves the focus, empties a field. */
export function useOnRejection(occasion: object | undefined, act: () => void): void {
  const handled = useRef(occasion);
  useEffect(() => {
    if (handled.current === occasion) return;
    handled.current = occasion;
    if (occasion) act();
  }, [occasion, act]);
}
