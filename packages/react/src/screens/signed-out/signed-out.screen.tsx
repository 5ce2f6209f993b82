'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { SignedOutView } from './signed-out.view.tsx';

export function SignedOutScreen(): ReactElement {
  const { actor, onSignIn } = useFlow();
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  return (
    <SignedOutView reason={notice === 'sessionEnded' ? 'sessionEnded' : 'notSignedIn'} onSignIn={onSignIn} />
  );
}
