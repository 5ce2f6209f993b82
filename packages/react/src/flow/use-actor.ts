'use client';
import { useEffect, useInsertionEffect } from 'react';
import { startAfterCommit } from '../shell/start-after-commit.ts';

interface Startable {
  start(): unknown;
  stop(): unknown;
  send(event: { readonly type: 'clock.checked' }): void;
  getSnapshot(): { readonly status: string };
}

/**
 * Runs an actor for as long as the component lives. The one effect that neither Strict Mode nor `<Activity>` undoes, so that
 * nothing is sent twice. `leave`: what is done before it stops, because the component goes. Keep its identity between renders.
 */
export function useActor<Actor extends Startable>(actor: Actor, leave?: (actor: Actor) => void): void {
  useInsertionEffect(
    () =>
      startAfterCommit(
        actor,
        leave &&
          (() => {
            if (actor.getSnapshot().status === 'active') leave(actor);
          }),
      ),
    [actor, leave],
  );
  useEffect(() => {
    // Deadlines pass while a page sleeps.
    const check = () => {
      const isOver = actor.getSnapshot().status !== 'active';
      if (!isOver && document.visibilityState === 'visible') actor.send({ type: 'clock.checked' });
    };
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  }, [actor]);
}
