'use client';
import { mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { useCodeEntry } from '../challenge/use-code-entry.ts';
import { LimitedChallenge } from '../limited/limited-challenge.tsx';
import { RecoveryView } from './recovery.view.tsx';

export function RecoveryScreen(): ReactElement | null {
  const recovery = useSelector(useFlow().actor, mfaFlowSelectors.selectRecoveryActor);
  return recovery ? <RunningRecovery key={recovery.sessionId} recovery={recovery} /> : null;
}

function RunningRecovery({ recovery }: { readonly recovery: ChallengeActor }): ReactElement {
  const { isLimited, ...entry } = useCodeEntry(recovery);
  return isLimited ? <LimitedChallenge challenge={recovery} entry={entry} /> : <RecoveryView {...entry} />;
}
