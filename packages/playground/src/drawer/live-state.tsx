import { challengeSelectors, firstFactorSelectors, mfaFlowSelectors } from '@mfa-flow/machine';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';

/** The name of the state that the flow is in, and what goes on inside it. */
export function LiveState(): ReactElement {
  const { actor } = useDemo();
  return (
    <h3 className="live-state">
      State <code data-testid="state">{actor ? <StateOf actor={actor} /> : 'none'}</code>
    </h3>
  );
}

function StateOf({ actor }: { readonly actor: MfaFlowActor }): ReactElement {
  const state = useSelector(actor, mfaFlowSelectors.selectState);
  const firstFactor = useSelector(actor, mfaFlowSelectors.selectFirstFactorActor);
  const challenge = useSelector(actor, mfaFlowSelectors.selectChallengeActor);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryActor);
  const signingIn = useSelector(
    firstFactor,
    (snapshot) => snapshot && firstFactorSelectors.selectPhase(snapshot),
  );
  const answering = useSelector(
    challenge ?? recovery,
    (snapshot) => snapshot && challengeSelectors.selectPhase(snapshot),
  );
  const phase = signingIn ?? answering;
  return <>{phase ? `${state}: ${phase}` : state}</>;
}
