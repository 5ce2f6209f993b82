'use client';
import {
  beginSelectors,
  type EnrolmentActor,
  type ChallengeActor,
  type FirstFactorActor,
} from '@mfa-flow/machine';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import type { SignInLinkViewProps } from './sign-in-link.view.tsx';
import { useSignInCode } from './use-sign-in-by-code.ts';

/** The link that went to the address, where the message holds one instead of a code. */
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
    checking: useSelector(byCode, beginSelectors.selectIsChecking),
    notYet: useSelector(byCode, beginSelectors.selectNotYet),
    failure: useSelector(byCode, beginSelectors.selectCheckFailure),
    slow: useSelector(byCode, beginSelectors.selectIsSlow),
    onCheck: () => byCode.send({ type: 'check.requested' }),
    onCancelCall: () => byCode.send({ type: 'call.cancelled' }),
  };
}
