import {
  enrolmentSelectors,
  challengeSelectors,
  emailVerificationSelectors,
  firstFactorSelectors,
  mfaFlowSelectors,
  returningSelectors,
} from '@mfa-flow/machine';
import type { EnrolmentActor, MfaFlowActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { Statechart } from './statechart/statechart.tsx';

/** The current state on the chart, and its substates. */
export function LiveState(): ReactElement {
  const { actor } = useDemo();
  return (
    <>
      <h3 className="live-state">
        State <code data-testid="state">{actor ? <StateOf actor={actor} /> : 'none'}</code>
      </h3>
      {actor ? <ChartOf actor={actor} /> : <Statechart live={undefined} />}
    </>
  );
}

const ChartOf = ({ actor }: { readonly actor: MfaFlowActor }): ReactElement => (
  <Statechart live={useSelector(actor, mfaFlowSelectors.selectState)} />
);

function StateOf({ actor }: { readonly actor: MfaFlowActor }): ReactElement {
  const state = useSelector(actor, mfaFlowSelectors.selectState);
  const signingIn = useSigningIn(actor);
  const answering = useAnswering(actor);
  const stepping = useStepping(actor);
  const phase = signingIn ?? answering ?? stepping;
  return <>{phase ? `${state}: ${phase}` : state}</>;
}

function useSigningIn(actor: MfaFlowActor): string | undefined {
  const firstFactor = useSelector(actor, mfaFlowSelectors.selectFirstFactorActor);
  const phase = useSelector(
    firstFactor,
    (snapshot) => snapshot && firstFactorSelectors.selectPhase(snapshot),
  );
  const byCode = useBegun(
    useSelector(firstFactor, (snapshot) => snapshot && firstFactorSelectors.selectByCodeActor(snapshot)),
  );
  return byCode ? `by code, ${byCode}` : phase;
}

function useAnswering(actor: MfaFlowActor): string | undefined {
  const challenge = useSelector(actor, mfaFlowSelectors.selectChallengeActor);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryActor);
  return useSelector(
    challenge ?? recovery,
    (snapshot) => snapshot && challengeSelectors.selectPhase(snapshot),
  );
}

/** The steps that few sign-ins reach. */
function useStepping(actor: MfaFlowActor): string | undefined {
  const enrolling = useBegun(useSelector(actor, mfaFlowSelectors.selectEnrolActor));
  const verifying = useSelector(
    useSelector(actor, mfaFlowSelectors.selectVerifyEmailActor),
    (snapshot) => snapshot && emailVerificationSelectors.selectPhase(snapshot),
  );
  const returning = useSelector(
    useSelector(actor, mfaFlowSelectors.selectReturningActor),
    (snapshot) => snapshot && returningSelectors.selectSituation(snapshot),
  );
  return enrolling ?? verifying ?? returning;
}

function useBegun(begun: EnrolmentActor | undefined): string | undefined {
  const phase = useSelector(begun, (snapshot) => snapshot && enrolmentSelectors.selectPhase(snapshot));
  const confirming = useSelector(
    useSelector(begun, (snapshot) => snapshot && enrolmentSelectors.selectChallengeActor(snapshot)),
    (snapshot) => snapshot && challengeSelectors.selectPhase(snapshot),
  );
  return confirming ? `${phase}, ${confirming}` : phase;
}
