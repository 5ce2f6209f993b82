'use client';
import { firstFactorSelectors, mfaFlowSelectors, redact, type FirstFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { identifierDraft } from '../../flow/drafts.ts';
import { useFlow } from '../../flow/flow-context.ts';
import { useOtherSignIns } from './use-other-sign-ins.ts';
import { useSignInNotice } from './use-sign-in-notice.ts';
import type { FirstFactorViewProps } from './first-factor.types.ts';

/** The running sign-in; undefined in all other steps. */
export function useFirstFactorActor(): FirstFactorActor | undefined {
  return useSelector(useFlow().actor, mfaFlowSelectors.selectFirstFactorActor);
}

const identifierKinds = ['email', 'username', 'emailOrUsername'] as const;

export function useFirstFactor(firstFactor: FirstFactorActor): FirstFactorViewProps {
  const { actor, drafts } = useFlow();
  const port = useSelector(actor, mfaFlowSelectors.selectFirstFactorPort);
  const others = useOtherSignIns(firstFactor, 'password');
  const notice = useSignInNotice();
  const phase = useSelector(firstFactor, firstFactorSelectors.selectPhase);
  const slow = useSelector(firstFactor, firstFactorSelectors.selectIsSlow);
  const problem = useSelector(firstFactor, firstFactorSelectors.selectProblem);
  const failure = useSelector(firstFactor, firstFactorSelectors.selectFailure);
  return {
    ...others,
    identifierKind: identifierKinds.find((kind) => kind === port?.password?.identifier) ?? 'emailOrUsername',
    withPassword: port?.password !== undefined,
    defaultIdentifier: drafts.read(identifierDraft),
    onIdentifierEdit: (text) => drafts.write(identifierDraft, text),
    phase: phase === 'limited' ? 'ready' : phase,
    slow,
    onCancelCall: () => firstFactor.send({ type: 'call.cancelled' }),
    problem,
    failure,
    // Without a form it is shown above the buttons.
    providerFailure: others.providerFailure ?? (port?.password ? undefined : failure),
    notice,
    onSubmit: ({ identifier, password }) =>
      firstFactor.send({
        type: 'password.submitted',
        identifier: redact(identifier),
        password: redact(password),
      }),
  };
}
