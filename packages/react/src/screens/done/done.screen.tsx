'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { DoneView } from './done.view.tsx';

export function DoneScreen(): ReactElement | null {
  const { actor, onContinue } = useFlow();
  const finished = useSelector(actor, mfaFlowSelectors.selectFinished);
  const recoveryCodesLeft = useSelector(actor, mfaFlowSelectors.selectRecoveryCodesLeft);
  if (!finished) return null;
  return <DoneView outcome={finished.how} recoveryCodesLeft={recoveryCodesLeft} onContinue={onContinue} />;
}
