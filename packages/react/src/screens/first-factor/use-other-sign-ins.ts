'use client';
import { firstFactorSelectors, mfaFlowSelectors, type FirstFactorActor } from '@mfa-flow/machine';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import type { OtherSignInsProps } from './other-sign-ins.tsx';

/** The ways to sign in beside the one whose form is shown: with a password, or a code of this kind. */
export function useOtherSignIns(
  firstFactor: FirstFactorActor,
  shown: 'password' | 'email' | 'phone',
): OtherSignInsProps {
  const port = useSelector(useFlow().actor, mfaFlowSelectors.selectFirstFactorPort);
  return {
    providers: port?.redirect?.providers,
    onProvider: (providerId) => firstFactor.send({ type: 'provider.chosen', providerId }),
    leavingTo: useSelector(firstFactor, firstFactorSelectors.selectLeavingTo),
    providerFailure: useSelector(firstFactor, firstFactorSelectors.selectProviderFailure),
    codeKinds: port?.code?.kinds.filter((kind) => kind !== shown),
    linkKinds: port?.code?.linkKinds,
    onCode: (kind) => firstFactor.send({ type: 'code.chosen', kind }),
    onPassword:
      port?.password && shown !== 'password'
        ? () => firstFactor.send({ type: 'password.chosen' })
        : undefined,
  };
}
