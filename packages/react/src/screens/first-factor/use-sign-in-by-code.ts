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

/** The actor of sign-in by code; undefined until it was chosen. */
export const useByCodeActor = (firstFactor: FirstFactorActor): EnrolmentActor | undefined =>
  useSelector(firstFactor, firstFactorSelectors.selectByCodeActor);

/** Props for the address that the code is sent to. */
export function useSignInByCode(
  firstFactor: FirstFactorActor,
  byCode: EnrolmentActor,
): SignInByCodeViewProps {
  const { drafts } = useFlow();
  const kind = useSelector(byCode, enrolmentSelectors.selectFactor).kind === 'phone' ? 'phone' : 'email';
  const identifier = drafts.read(identifierDraft);
  // An identifier typed in the password form is not asked for again.
  const typedBefore = kind === 'email' && identifier?.includes('@') ? identifier : undefined;
  const entry = useAddressEntry(byCode, 'signIn', typedBefore);
  const others = useOtherSignIns(firstFactor, kind);
  const notice = useSignInNotice();
  return { ...others, ...entry, kind, notice };
}

/** Props for entering the code. */
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
