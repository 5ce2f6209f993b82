'use client';
import {
  enrolmentSelectors,
  type EnrolmentActor,
  type ChallengeActor,
  type FirstFactorActor,
} from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { SignInLinkViewProps } from './sign-in-link.view.tsx';
import { useSignInCode } from './use-sign-in-by-code.ts';

/** Props for a message with a link instead of a code. */
export function useSignInLink(
  firstFactor: FirstFactorActor,
  byCode: EnrolmentActor,
  challenge: ChallengeActor,
): SignInLinkViewProps {
  const {
    address,
    destination,
    sent,
    sending,
    sendFailure,
    resendAt,
    onSend,
    onChangeAddress,
    onOtherFactor,
  } = useSignInCode(firstFactor, byCode, challenge);
  return {
    address,
    destination,
    sent,
    sending,
    sendFailure,
    resendAt,
    onSend,
    onChangeAddress,
    onOtherFactor,
    checking: useSelector(byCode, enrolmentSelectors.selectIsChecking),
    notYet: useSelector(byCode, enrolmentSelectors.selectNotYet),
    failure: useSelector(byCode, enrolmentSelectors.selectCheckFailure),
    slow: useSelector(byCode, enrolmentSelectors.selectIsSlow),
    onCheck: () => byCode.send({ type: 'check.requested' }),
    onCancelCall: () => byCode.send({ type: 'call.cancelled' }),
  };
}
