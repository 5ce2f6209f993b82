'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { DoneViewProps } from './done.view.tsx';

/** Undefined in all other steps. */
export function useDone(): DoneViewProps | undefined {
  const { actor, onContinue } = useFlow();
  const finished = useSelector(actor, mfaFlowSelectors.selectFinished);
  const recoveryCodesLeft = useSelector(actor, mfaFlowSelectors.selectRecoveryCodesLeft);
  const emailVerified = useSelector(actor, mfaFlowSelectors.selectNotice) === 'emailVerified';
  return finished && { outcome: finished.how, recoveryCodesLeft, emailVerified, onContinue };
}
