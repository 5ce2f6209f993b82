'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useFlow } from '../../flow/flow-context.ts';
import type { SignedOutViewProps } from './signed-out.view.tsx';

export function useSignedOut(): SignedOutViewProps {
  const { actor, onSignIn } = useFlow();
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  const isEnd = notice === 'sessionEnded' || notice === 'tooManyAttempts';
  return { reason: isEnd ? notice : 'notSignedIn', onSignIn };
}
