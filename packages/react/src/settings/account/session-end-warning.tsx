'use client';
import type { Overview } from '@mfa-flow/contract';
import { callHost } from '@mfa-flow/machine';
import { useEffect, useState, type ReactElement } from 'react';
import { now } from '../../shell/clock.ts';
import { SessionEndsView } from '../dialogs/session-ends.view.tsx';

/** WCAG 2.2.1 asks for 20 seconds at least; this is enough to finish a sentence. */
const warnBeforeMs = 120_000;

/** Longer timers fire at once. */
const longestTimerMs = 2 ** 31 - 1;

interface SessionEndWarningProps {
  readonly overview: Overview | undefined;
  /** When that was read; epoch in ms. */
  readonly readAt: number | undefined;
  readonly onStay: (() => void | Promise<void>) | undefined;
  /** The session was extended: read the account again. */
  readonly onStayed: () => void;
}

/** Warns before the session ends by itself, where the backend tells when that is (S14). */
export function SessionEndWarning(props: SessionEndWarningProps): ReactElement | null {
  const { overview, readAt, onStay, onStayed } = props;
  const left = overview?.sessionEndsInMs;
  const endsAt = left === undefined || readAt === undefined ? undefined : readAt + left;
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

  if (endsAt === undefined || dueFor !== endsAt || closedFor === endsAt) return null;
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
