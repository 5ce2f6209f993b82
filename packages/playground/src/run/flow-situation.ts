import {
  enrolmentSelectors,
  challengeSelectors,
  emailVerificationSelectors,
  firstFactorSelectors,
  mfaFlowSelectors,
  returningSelectors,
} from '@mfa-flow/machine';
import type {
  EnrolmentActor,
  ChallengeActor,
  MfaFlowActor,
  MfaFlowSnapshot,
  MfaFlowState,
} from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';

/** The parts of the flow's state that the surrounding page shows. */
export interface FlowSituation {
  readonly state: MfaFlowState;
  /** Which factor it is about. */
  readonly kind: string | undefined;
  /**
   * What is waited for. `confirmation`: the press after an opened link or a return. `time`: the end of a lock.
   */
  readonly waitsFor: 'address' | 'code' | 'link' | 'press' | 'confirmation' | 'time' | undefined;
  /** The next screen comes by itself. */
  readonly isPassing: boolean;
}

const passing: readonly MfaFlowState[] = ['checkFactors', 'signingOut'];
/** Their code is fetched when they are due. */
const fetched: readonly MfaFlowState[] = ['enrol', 'verifyEmail', 'returning'];

const selectKind = ({ context }: MfaFlowSnapshot) => (context.settingUp ?? context.current?.factor)?.kind;

/** Steps that start with an address or a key, and end with a code. */
function useBegun(begun: EnrolmentActor | undefined): Pick<FlowSituation, 'kind' | 'waitsFor'> | undefined {
  const factor = useSelector(begun, (snapshot) => snapshot && enrolmentSelectors.selectFactor(snapshot));
  const phase = useSelector(begun, (snapshot) => snapshot && enrolmentSelectors.selectPhase(snapshot));
  const challenge = useSelector(
    begun,
    (snapshot) => snapshot && enrolmentSelectors.selectChallengeActor(snapshot),
  );
  const sentBy = useSelector(challenge, (snapshot) => snapshot && challengeSelectors.selectSentBy(snapshot));
  const isLocked = useIsLocked(challenge);
  if (!factor) return undefined;
  const isTyped = factor.delivery === 'sent' && factor.destinations.length === 0;
  const { kind } = factor;
  if (isLocked || phase === 'limited') return { kind, waitsFor: 'time' };
  return { kind, waitsFor: phase === 'confirming' ? (sentBy ?? 'code') : isTyped ? 'address' : 'press' };
}

const useIsLocked = (challenge: ChallengeActor | undefined): boolean =>
  useSelector(
    challenge,
    (snapshot) => snapshot !== undefined && challengeSelectors.selectPhase(snapshot) === 'limited',
  );

/** Steps that start from a link or a return. */
function useOpened(actor: MfaFlowActor): FlowSituation['waitsFor'] {
  const verifyingActor = useSelector(actor, mfaFlowSelectors.selectVerifyEmailActor);
  const verifying = useSelector(
    verifyingActor,
    (snapshot) => snapshot && emailVerificationSelectors.selectPhase(snapshot),
  );
  const message = useSelector(
    verifyingActor,
    (snapshot) => snapshot && emailVerificationSelectors.selectMessage(snapshot),
  );
  const failure = useSelector(
    useSelector(actor, mfaFlowSelectors.selectReturningActor),
    (snapshot) => snapshot && returningSelectors.selectFailure(snapshot),
  );
  if (failure) return 'press';
  if (verifying === 'asking' || verifying === 'confirming') return 'confirmation';
  return verifying && (message ? 'link' : 'press');
}

export function useFlowSituation(actor: MfaFlowActor): FlowSituation {
  const state = useSelector(actor, mfaFlowSelectors.selectState);
  const kind = useSelector(actor, selectKind);
  const enrolling = useBegun(useSelector(actor, mfaFlowSelectors.selectEnrolActor));
  const firstFactor = useSelector(actor, mfaFlowSelectors.selectFirstFactorActor);
  const byCode = useBegun(
    useSelector(firstFactor, (snapshot) => snapshot && firstFactorSelectors.selectByCodeActor(snapshot)),
  );
  const opened = useOpened(actor);
  const challenge = useSelector(actor, mfaFlowSelectors.selectChallengeActor);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryActor);
  const isLocked = useIsLocked(challenge ?? recovery);
  const isThere = useSelector(actor, ({ context }) => context.step !== undefined);
  const isPassing = passing.includes(state) || (fetched.includes(state) && !isThere);
  return { state, kind, waitsFor: isLocked ? 'time' : opened, isPassing, ...(enrolling ?? byCode) };
}
