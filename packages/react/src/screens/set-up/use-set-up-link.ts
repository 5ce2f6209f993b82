'use client';
import { enrolmentSelectors, type ChallengeActor, type EnrolmentActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useStep } from '../../flow/step-context.ts';
import type { VerifyEmailViewProps } from '../verify-email/verify-email.types.ts';
import { useSetUpCode } from './use-set-up-address.ts';

/** Props for an address that is confirmed by a link instead of a code. */
export function useSetUpLink(begun: EnrolmentActor, challenge: ChallengeActor): VerifyEmailViewProps {
  const { destination, sent, sending, sendFailure, resendAt, onSend } = useSetUpCode(begun, challenge);
  const { onExit } = useStep();
  return {
    destination,
    sent,
    sending,
    sendFailure,
    resendAt,
    onSend,
    checking: useSelector(begun, enrolmentSelectors.selectIsChecking),
    notYet: useSelector(begun, enrolmentSelectors.selectNotYet),
    failure: useSelector(begun, enrolmentSelectors.selectCheckFailure),
    slow: useSelector(begun, enrolmentSelectors.selectIsSlow),
    onCheck: () => begun.send({ type: 'check.requested' }),
    onCancelCall: () => begun.send({ type: 'call.cancelled' }),
    onExit,
  };
}
