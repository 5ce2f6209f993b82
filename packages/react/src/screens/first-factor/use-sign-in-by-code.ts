'use client';
import {
  enrolmentSelectors,
  firstFactorSelectors,
  type EnrolmentActor,
  type ChallengeActor,
  type FirstFactorActor,
} from '@mfa-flow/machine';
import { identifierDraft } from '../../flow/drafts.ts';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { SentCodeViewProps } from '../challenge/sent-code.types.ts';
import { useSentCode } from '../challenge/use-sent-code.ts';
import { readableAddress } from '../shared/readable-address.ts';
import { useAddressEntry } from '../shared/use-address-entry.ts';
import type { SignInByCodeViewProps } from './sign-in-by-code.view.tsx';
import { useOtherSignIns } from './use-other-sign-ins.ts';
import { useSignInNotice } from './use-sign-in-notice.ts';

/** Signing in with a code, once that was chosen; undefined before. */
export const useByCodeActor = (firstFactor: FirstFactorActor): EnrolmentActor | undefined =>
  useSelector(firstFactor, firstFactorSelectors.selectByCodeActor);

/** Where the code is to go. */
export function useSignInByCode(
  firstFactor: FirstFactorActor,
  byCode: EnrolmentActor,
): SignInByCodeViewProps {
  const { drafts } = useFlow();
  const kind = useSelector(byCode, enrolmentSelectors.selectFactor).kind === 'phone' ? 'phone' : 'email';
  const identifier = drafts.read(identifierDraft);
  // What was typed above the password is not asked for again.
  const typedBefore = kind === 'email' && identifier?.includes('@') ? identifier : undefined;
  const entry = useAddressEntry(byCode, 'signIn', typedBefore);
  const others = useOtherSignIns(firstFactor, kind);
  const notice = useSignInNotice();
  return { ...others, ...entry, kind, notice };
}

/** The code that went there. */
export function useSignInCode(
  firstFactor: FirstFactorActor,
  byCode: EnrolmentActor,
  challenge: ChallengeActor,
): SentCodeViewProps {
  const sentCode = useSentCode(challenge, 'signIn');
  const { onPassword } = useOtherSignIns(firstFactor, 'email');
  const address = useSelector(byCode, enrolmentSelectors.selectAddress);
  return {
    ...sentCode,
    address: address && readableAddress(address),
    onChangeAddress: () => byCode.send({ type: 'address.change.requested' }),
    onOtherFactor: onPassword,
    // There is no session yet that could be left.
    onExit: undefined,
  };
}
