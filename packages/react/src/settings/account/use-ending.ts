'use client';
import { useEffect, useState } from 'react';
import type { Spoken } from '../../messages/messages.types.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { isOver, type OverviewQuery } from './use-overview.ts';

type Shown = Pick<OverviewQuery, 'overview' | 'failure' | 'readAt'>;

/** How a task ended, which the read after the one at `readAt` shows. */
interface Ended {
  readonly text: Spoken;
  readonly readAt: number | undefined;
  /** Whose account it was done in, where that is a matter of theirs only. */
  readonly accountId: string | undefined;
}

/**
 * How the last task ended, as long as that is news: a read that fails after one that showed it, the end of the session and the
 * account of somebody else end it for good.
 */
export function useEnding({ overview, failure, readAt }: Shown, isReading: boolean) {
  const [ended, setEnded] = useState<Ended>();
  const isShown = ended !== undefined && readAt !== ended.readAt;
  const isStale =
    ended !== undefined &&
    ((failure && (isShown || isOver(failure))) ||
      (overview && ended.accountId !== undefined && overview.account.id !== ended.accountId));
  useEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- it must not come back with the next read
    if (isStale) setEnded(undefined);
  }, [isStale]);
  // Not above what was read before it, which would contradict it.
  const said = ended && !isStale && !isReading && (isShown || failure) ? ended : undefined;
  useAnnouncement(said, said?.text.spoken, 'status');
  return { said, setEnded };
}
