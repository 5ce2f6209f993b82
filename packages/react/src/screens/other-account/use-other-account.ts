'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { OtherAccountViewProps } from './other-account.view.tsx';

/** Props for the question whose session this is. */
export function useOtherAccount(): OtherAccountViewProps {
  const { actor } = useFlow();
  return {
    account: useSelector(actor, mfaFlowSelectors.selectOtherAccount),
    onContinue: () => actor.send({ type: 'account.accepted' }),
    onSignOut: () => actor.send({ type: 'signOut.requested' }),
  };
}
