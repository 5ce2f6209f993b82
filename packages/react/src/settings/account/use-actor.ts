'use client';
import { useInsertionEffect } from 'react';

interface Startable {
  start(): unknown;
  stop(): unknown;
}

/**
 * Runs an actor for as long as the component lives. The one effect that neither Strict Mode nor `<Activity>` undoes, so that
 * nothing is sent twice.
 */
export function useActor(actor: Startable): void {
  useInsertionEffect(() => {
    actor.start();
    return () => void actor.stop();
  }, [actor]);
}
