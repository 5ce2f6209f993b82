'use client';
import { enrolmentSelectors, type EnrolmentActor, type ChallengeActor } from '@mfa-flow/machine';
import { useStep } from '../../flow/step-context.ts';
import { useSelector } from '@xstate/react';
import type { SentCodeViewProps } from '../challenge/sent-code.types.ts';
import { useSentCode } from '../challenge/use-sent-code.ts';
import { readableAddress } from '../shared/readable-address.ts';
import { useAddressEntry } from '../shared/use-address-entry.ts';
import { useOtherFactor } from '../shared/use-other-factor.ts';
import type { SetUpAddressViewProps } from './set-up-address.view.tsx';

const toAddressKind = (kind: string): 'email' | 'phone' => (kind === 'phone' ? 'phone' : 'email');

/** Props for the address to send codes to. */
export function useSetUpAddress(begun: EnrolmentActor): SetUpAddressViewProps {
  const { progress, notice, onExit } = useStep();
  const entry = useAddressEntry(begun, 'setUp');
  const { kind, destinations } = useSelector(begun, enrolmentSelectors.selectFactor);
  const otherFactor = useOtherFactor();
  return {
    ...entry,
    kind: toAddressKind(kind),
    destination: destinations[0],
    progress,
    notice,
    ...otherFactor,
    onExit,
  };
}

/** Props for entering the code. */
export function useSetUpCode(begun: EnrolmentActor, challenge: ChallengeActor): SentCodeViewProps {
  const sentCode = useSentCode(challenge, 'setUp');
  const address = useSelector(begun, enrolmentSelectors.selectAddress);
  return {
    ...sentCode,
    ...useOtherFactor(),
    settingUp: true,
    address: address && readableAddress(address),
    onChangeAddress:
      address === undefined ? undefined : () => begun.send({ type: 'address.change.requested' }),
  };
}
