'use client';
import type { AddableFactor, Overview } from '@mfa-flow/contract';
import { useEffect, useState } from 'react';
import type { SettingsTask } from './settings-task.types.ts';
import type { OverviewQuery } from './use-overview.ts';

export type Running = SettingsTask & {
  /** What it was begun on, and stays until its first screen is there. */
  readonly isFromList?: boolean;
  /** Each press begins another. */
  readonly id: number;
  /** What the person saw when they pressed. A later read neither restarts nor ends what is under way. */
  readonly overview: Overview;
  /** It goes on after the session had ended and the same person signed in again (A11Y-23). */
  readonly isResumed?: boolean;
};

/** What goes on after the next read: the one at `readAt` was made in the session that is over. */
interface Interrupted {
  readonly running: Running;
  readonly readAt: number | undefined;
}

/** To the address that was meant, where the backend still has it. */
function sameFactor(factor: AddableFactor, before: AddableFactor): AddableFactor {
  const [meant, ...others] = before.destinations;
  return meant && others.length === 0 ? forPlace(factor, meant.id) : factor;
}

/** What goes on in the account as it is now; undefined where that is done, or in the account of somebody else. */
function resumed(interrupted: Running, overview: Overview): Running | undefined {
  if (overview.account.id !== interrupted.overview.account.id) return undefined;
  const again = { id: interrupted.id, overview, isResumed: true };
  if (interrupted.type !== 'add') return { ...interrupted, ...again };
  const { kind, replaces } = interrupted.factor;
  const factor = overview.addable.find(
    (each) => each.kind === kind && each.replaces?.factorId === replaces?.factorId,
  );
  // An authenticator begins when its screen opens, so that takes a press.
  if (!factor || kind === 'authenticator') return undefined;
  return { type: 'add', factor: sameFactor(factor, interrupted.factor), ...again };
}

/** The factor for one of its addresses; as it is where that is none of them. */
export function forPlace(factor: AddableFactor, destinationId: string | undefined): AddableFactor {
  const destinations = factor.destinations.filter(({ id }) => id === destinationId);
  return destinations.length > 0 ? { ...factor, destinations } : factor;
}

/** What is under way, and what comes back after a session had ended. */
export function useRunning({
  overview,
  failure,
  readAt,
}: Pick<OverviewQuery, 'overview' | 'failure' | 'readAt'>) {
  const [begun, setRunning] = useState<Running>();
  const [interrupted, setInterrupted] = useState<Interrupted>();
  // Signed in again, in this tab or another: the same person is where they were, and nothing is done before another press.
  const isBack = interrupted && overview && readAt !== interrupted.readAt && !failure;
  const running = isBack ? resumed(interrupted.running, overview) : begun;
  useEffect(() => {
    if (!isBack) return;
    // What is shown already, from now on whatever later reads say. Not while rendering: React 18 would lose the subscription.
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- as said above
    setRunning(running);
    setInterrupted(undefined);
  }, [isBack, running]);
  return { running, setRunning, setInterrupted };
}
