'use client';
import type { RedirectMethod } from '@mfa-flow/contract';
import { firstFactorSelectors, mfaFlowSelectors, type FirstFactorActor } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { OtherSignInsProps } from './other-sign-ins.tsx';

/** An adapter written in JavaScript may list anything: drop what cannot be shown (ERR-39). */
const providersOf = (redirect: RedirectMethod | undefined) =>
  redirect?.providers.filter(
    (provider) => typeof provider?.id === 'string' && typeof provider.name === 'string',
  );

const isCodeKind = (kind: string) => kind === 'email' || kind === 'phone';

/** The ways to sign in beside the one whose form is shown: with a password, or a code of this kind. */
export function useOtherSignIns(
  firstFactor: FirstFactorActor,
  shown: 'password' | 'email' | 'phone',
): OtherSignInsProps {
  const port = useSelector(useFlow().actor, mfaFlowSelectors.selectFirstFactorPort);
  return {
    providers: providersOf(port?.redirect),
    onProvider: (providerId) => firstFactor.send({ type: 'provider.chosen', providerId }),
    redirectingTo: useSelector(firstFactor, firstFactorSelectors.selectRedirectingTo),
    providerFailure: useSelector(firstFactor, firstFactorSelectors.selectProviderFailure),
    codeKinds: port?.code?.kinds.filter((kind) => kind !== shown && isCodeKind(kind)),
    linkKinds: port?.code?.linkKinds,
    onCode: (kind) => firstFactor.send({ type: 'code.chosen', kind }),
    onPassword:
      port?.password && shown !== 'password'
        ? () => firstFactor.send({ type: 'password.chosen' })
        : undefined,
  };
}
