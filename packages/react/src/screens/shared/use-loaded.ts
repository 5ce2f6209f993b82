'use client';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';

/** Where a component comes from that is loaded when it is first shown. */
export interface Source<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  loaded?: ComponentType<Props>;
}

export interface Loading<Props> {
  readonly component: ComponentType<Props> | undefined;
  /** Why there is none yet. A new object for each time. */
  readonly failure: ShownFailure | undefined;
  readonly retrying: boolean;
  readonly retry: () => void;
}

/** Loads a component once; from then on it is there at once. */
export function useLoaded<Props>(source: Source<Props>): Loading<Props> {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<{ readonly attempt: number; readonly failure?: ShownFailure }>();
  useEffect(() => {
    if (source.loaded) return;
    let gone = false;
    const answer = (failure?: ShownFailure) => {
      if (!gone) setAnswered({ attempt, ...(failure && { failure }) });
    };
    source.load().then(
      (component) => {
        source.loaded = component;
        answer();
      },
      // Nothing but the network comes between a page and its own files.
      () => answer({ code: 'offline' }),
    );
    return () => {
      gone = true;
    };
  }, [source, attempt]);
  return {
    component: source.loaded,
    failure: answered?.failure,
    retrying: answered?.attempt !== attempt,
    retry: () => setAttempt((count) => count + 1),
  };
}
