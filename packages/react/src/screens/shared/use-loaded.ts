'use client';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';

/** Where a component comes from that is loaded when it is first shown. */
export interface Source<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** What is there before it is asked for. */
  readonly peek?: () => ComponentType<Props> | undefined;
  loaded?: ComponentType<Props>;
}

export interface Loading<Props> {
  readonly component: ComponentType<Props> | undefined;
  /** Why there is none yet. A new object for each time. */
  readonly failure: ShownFailure | undefined;
  /** It takes longer than usual. */
  readonly isSlow: boolean;
  readonly retrying: boolean;
  readonly retry: () => void;
  /** The person does not want to wait any longer. */
  readonly cancel: () => void;
}

/** The limits of a call (UX-7): code that never comes is a call that is never answered (ERR-34). In ms. */
const slowMs = 10_000;
const timeoutMs = 30_000;

interface Answer {
  readonly attempt: number;
  readonly failure?: ShownFailure;
}

/** Loads a component once; from then on it is there at once. */
export function useLoaded<Props>(source: Source<Props>): Loading<Props> {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answer>();
  const [slowAttempt, setSlowAttempt] = useState<number>();
  useEffect(() => {
    if (componentOf(source)) return undefined;
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
      // Also after the limit: what comes late is shown.
      (component) => {
        source.loaded = component;
        stopWaiting();
        answer();
      },
      // Nothing but the network comes between a page and its own files.
      () => {
        stopWaiting();
        answer({ code: 'offline' });
      },
    );
    return () => {
      gone = true;
      stopWaiting();
    };
  }, [source, attempt]);
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
