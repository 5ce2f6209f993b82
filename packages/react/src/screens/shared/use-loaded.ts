'use client';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';

/** How to load a component. */
export interface Source<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** What is there before it is asked for. */
  readonly peek?: () => ComponentType<Props> | undefined;
  loaded?: ComponentType<Props>;
}

export interface Loading<Props> {
  readonly component: ComponentType<Props> | undefined;
  /** Why loading failed. A new object each time. */
  readonly failure: ShownFailure | undefined;
  /** Loading is slow. */
  readonly isSlow: boolean;
  readonly retrying: boolean;
  readonly retry: () => void;
  /** Stops waiting. */
  readonly cancel: () => void;
}

/** The time limits of a call (UX-7): a chunk that never arrives is a call without an answer (ERR-34). In ms. */
const slowMs = 10_000;
const timeoutMs = 30_000;

interface Answer {
  readonly attempt: number;
  readonly failure?: ShownFailure;
}

/** Loads a component once; later uses are synchronous. `isDue`: whether it is needed now; its limits begin then. */
export function useLoaded<Props>(source: Source<Props>, isDue = true): Loading<Props> {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answer>();
  const [slowAttempt, setSlowAttempt] = useState<number>();
  useEffect(() => {
    if (!isDue) return undefined;
    return () => {
      // Another need is another attempt: nothing is left of how the one before ended.
      setAnswered(undefined);
      setSlowAttempt(undefined);
    };
  }, [isDue]);
  useEffect(() => {
    if (!isDue || componentOf(source)) return undefined;
    let gone = false;
    const answer = (failure?: ShownFailure) => {
      if (!gone) setAnswered({ attempt, ...(failure && { failure }) });
    };
    const slow = setTimeout(() => setSlowAttempt(attempt), slowMs);
    const timeout = setTimeout(() => answer({ code: 'timeout' }), timeoutMs);
    const stopWaiting = () => {
      clearTimeout(slow);
      clearTimeout(timeout);
    };
    load(source).then(
      // Also after the time limit: a late chunk is shown.
      (component) => {
        source.loaded = component;
        stopWaiting();
        answer();
      },
      // A chunk can only fail because of the network.
      () => {
        stopWaiting();
        answer({ code: 'offline' });
      },
    );
    return () => {
      gone = true;
      stopWaiting();
    };
  }, [source, attempt, isDue]);
  return {
    component: componentOf(source),
    failure: answered?.failure,
    isSlow: slowAttempt === attempt,
    retrying: answered?.attempt !== attempt,
    retry: () => setAttempt((count) => count + 1),
    cancel: () => setAnswered({ attempt, failure: { code: 'timeout' } }),
  };
}

const componentOf = <Props>({ loaded, peek }: Source<Props>) => loaded ?? peek?.();

const load = async <Props>({ load: fetch }: Source<Props>): Promise<ComponentType<Props>> => fetch();
