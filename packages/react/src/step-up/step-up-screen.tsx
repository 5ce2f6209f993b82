'use client';
import {
  challengeSelectors,
  stepUpSelectors,
  type ChallengeActor,
  type StepUpActor,
} from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, useState, type ReactElement } from 'react';
import { createDrafts } from '../flow/drafts.ts';
import { StepContext, type Step } from '../flow/step-context.ts';
import { RunningChallenge } from '../screens/challenge/challenge.screen.tsx';
import { CheckFactorsView } from '../screens/check-factors/check-factors.view.tsx';
import { ChooseFactorView } from '../screens/choose-factor/choose-factor.view.tsx';
import { RunningRecovery } from '../screens/recovery/recovery.screen.tsx';
import { UnreachableView } from '../screens/unreachable/unreachable.view.tsx';
import { waitsIn } from '../screens/choose-factor/waits-in.ts';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { StepUpUnavailableView } from './step-up-unavailable.view.tsx';
import type { StepUpHostProps } from './step-up.types.ts';

interface StepUpScreenProps {
  readonly actor: StepUpActor;
  readonly customViews: StepUpHostProps['customViews'];
  readonly messages: StepUpMessages;
}

const none: readonly never[] = [];

/** Whatever fresh proof has come to. */
export function StepUpScreen({ actor, customViews, messages }: StepUpScreenProps): ReactElement | null {
  const [drafts] = useState(createDrafts);
  const screen = useSelector(actor, stepUpSelectors.selectScreen);
  const slow = useSelector(actor, stepUpSelectors.selectIsSlow);
  const failure = useSelector(actor, stepUpSelectors.selectFailure);
  const limit = useSelector(actor, stepUpSelectors.selectLimit);
  const hasOther = useSelector(actor, stepUpSelectors.selectHasOtherFactor);
  const hasNoFactor = useSelector(actor, stepUpSelectors.selectHasNoFactor);
  const challenge = useSelector(actor, stepUpSelectors.selectChallengeActor);
  const step = useMemo<Step>(
    () => ({
      drafts,
      customViews: new Map(Object.entries(customViews ?? {})),
      progress: undefined,
      isReplacing: false,
      onOtherFactor: hasOther ? () => actor.send({ type: 'otherFactor.requested' }) : undefined,
      onRecovery: undefined,
      onExit: () => actor.send({ type: 'stepUp.cancelled' }),
    }),
    [actor, drafts, customViews, hasOther],
  );
  const cancel = () => actor.send({ type: 'stepUp.cancelled' });
  const retry = () => actor.send({ type: 'retry.requested' });
  switch (screen) {
    case 'reading':
      return <CheckFactorsView slow={slow} onCancelCall={() => actor.send({ type: 'call.cancelled' })} />;
    case 'choosing':
      return <Choosing actor={actor} />;
    case 'challenge':
      return (
        <StepContext.Provider value={step}>
          {challenge && <Challenge key={challenge.sessionId} challenge={challenge} />}
        </StepContext.Provider>
      );
    case 'failed':
      return failure ? (
        <UnreachableView failure={failure} until={limit?.until} onRetry={retry} onExit={cancel} />
      ) : null;
    case 'unavailable':
      return (
        <StepUpUnavailableView
          messages={messages}
          reason={hasNoFactor ? 'noFactor' : 'notHere'}
          onClose={cancel}
        />
      );
    case 'ended':
      return null;
  }
}

function Choosing({ actor }: { readonly actor: StepUpActor }): ReactElement {
  const factors = useSelector(actor, stepUpSelectors.selectFactors);
  const factorStates = useSelector(actor, stepUpSelectors.selectFactorStates);
  const notice = useSelector(actor, stepUpSelectors.selectNotice);
  const waits = useMemo(() => waitsIn(factorStates), [factorStates]);
  return (
    <ChooseFactorView
      factors={factors}
      setUps={none}
      waits={waits}
      notice={notice}
      onSetUp={() => undefined}
      onChoose={(factorId, destinationId) =>
        actor.send({
          type: 'factor.chosen',
          factorId,
          ...(destinationId === undefined ? {} : { destinationId }),
        })
      }
      onExit={() => actor.send({ type: 'stepUp.cancelled' })}
    />
  );
}

function Challenge({ challenge }: { readonly challenge: ChallengeActor }): ReactElement {
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  return kind === 'recoveryCode' ? (
    <RunningRecovery recovery={challenge} />
  ) : (
    <RunningChallenge challenge={challenge} />
  );
}
