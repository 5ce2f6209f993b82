'use client';
import {
  emailVerificationSelectors as selectors,
  mfaFlowSelectors,
  type EmailVerificationActor,
} from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { VerifyEmailViewProps } from './verify-email.types.ts';

/** The verification in progress; undefined in all other steps, and while the step is loading. */
export function useVerifyEmailActor(): EmailVerificationActor | undefined {
  return useSelector(useFlow().actor, mfaFlowSelectors.selectVerifyEmailActor);
}

export function useVerifyEmail(verification: EmailVerificationActor): VerifyEmailViewProps {
  const { actor } = useFlow();
  const phase = useSelector(verification, selectors.selectPhase);
  const sent = useSelector(verification, selectors.selectMessage);
  const confirmFailure = useSelector(verification, selectors.selectFailure);
  const isBack = phase === 'asking' || phase === 'confirming';
  // The failure of a link is shown on the page it opened, until another link is sent.
  const hasCome = isBack || (confirmFailure !== undefined && !sent);
  return {
    destination: useSelector(verification, selectors.selectDestination),
    sent,
    sending: useSelector(verification, selectors.selectIsSending),
    sendFailure: useSelector(verification, selectors.selectSendFailure),
    resendAt: useSelector(verification, selectors.selectResendAt),
    slow: useSelector(verification, selectors.selectIsSlow),
    notYet: useSelector(verification, selectors.selectNotYet),
    failure: useSelector(verification, selectors.selectCheckFailure),
    checking: phase === 'checking',
    onSend: () => verification.send({ type: 'message.requested' }),
    onCheck: () => verification.send({ type: 'check.requested' }),
    onCancelCall: () => verification.send({ type: 'call.cancelled' }),
    onExit: () => actor.send({ type: 'signOut.requested' }),
    confirm: hasCome
      ? {
          onConfirm: isBack ? () => verification.send({ type: 'confirm.requested' }) : undefined,
          phase: phase === 'confirming' ? 'verifying' : 'ready',
          failure: confirmFailure,
        }
      : undefined,
  };
}
