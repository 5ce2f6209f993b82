'use client';
import type { Overview } from '@mfa-flow/contract';
import { callHost } from '@mfa-flow/machine';
import { useEffect, useState, type ReactElement } from 'react';
import { fromComputersClock, now } from '../../shell/clock.ts';
import { SessionEndsView } from '../dialogs/session-ends.view.tsx';

/** WCAG 2.2.1 asks for 20 seconds at least; this is enough to finish a sentence. */
const warnBeforeMs = 120_000;

/** Longer timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** Each read counts anew what is left, and comes to another moment: one so near is the same end. */
const sameEndMs = 30_000;

const isSameEnd = (one: number | undefined, other: number): boolean =>
  one !== undefined && Math.abs(one - other) < sameEndMs;

interface SessionEndWarningProps {
  readonly overview: Overview | undefined;
  /** When that was read; epoch in ms. */
  readonly readAt: number | undefined;
  readonly onStay: (() => void | Promise<void>) | undefined;
  /** The session was extended: read the account again. */
  readonly onStayed: () => void;
}

/**
 * When a session ends, by the kit's clock, which never goes back: the one that reads are dated with is the computer's, and may
 * have been set back (ERR-36).
 */
function useEndsAt(left: number | undefined, readAt: number | undefined): number | undefined {
  const [known, setKnown] = useState<{
    readonly left: number;
    readonly readAt: number;
    readonly at: number;
  }>();
  if (left === undefined || readAt === undefined) return undefined;
  if (known?.left === left && known.readAt === readAt) return known.at;
  const at = fromComputersClock(readAt) + left;
  setKnown({ left, readAt, at });
  return at;
}

/** Warns before the session ends by itself, where the backend tells when that is (S14). */
export function SessionEndWarning(props: SessionEndWarningProps): ReactElement | null {
  const { overview, readAt, onStay, onStayed } = props;
  const endsAt = useEndsAt(overview?.sessionEndsInMs, readAt);
  const [dueFor, setDueFor] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly code: 'unexpected' }>();
  const [closedFor, setClosedFor] = useState<number>();

  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const wait = Math.max(0, endsAt - warnBeforeMs - now());
    if (wait > longestTimerMs) return undefined;
    const timer = setTimeout(() => setDueFor(endsAt), wait);
    return () => clearTimeout(timer);
  }, [endsAt]);

  if (endsAt === undefined || !isSameEnd(dueFor, endsAt) || isSameEnd(closedFor, endsAt)) return null;
  const stay = async (extend: () => void | Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await extend();
      setClosedFor(endsAt);
      onStayed();
    } catch (error) {
      callHost('onStaySignedIn', () => Promise.reject(error));
      setFailure({ code: 'unexpected' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <SessionEndsView
      endsAt={endsAt}
      busy={isBusy}
      failure={failure}
      onStay={onStay && (() => void stay(onStay))}
      onClose={() => setClosedFor(endsAt)}
    />
  );
}
