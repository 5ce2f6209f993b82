'use client';
import type { ChallengeActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useChallengeActor } from '../challenge/use-challenge-actor.ts';
import { useCodeEntry } from '../challenge/use-code-entry.ts';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedChallenge } from '../limited/use-limited-challenge.ts';
import { RecoveryView } from './recovery.view.tsx';

export function RecoveryScreen(): ReactElement | null {
  const recovery = useChallengeActor();
  return recovery ? <RunningRecovery key={recovery.sessionId} recovery={recovery} /> : null;
}

/** A recovery code, wherever it is asked for. */
export function RunningRecovery({ recovery }: { readonly recovery: ChallengeActor }): ReactElement {
  const entry = useCodeEntry(recovery);
  const limited = useLimitedChallenge(recovery);
  return limited ? <LimitedView {...limited} /> : <RecoveryView {...entry} />;
}
