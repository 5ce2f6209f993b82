'use client';
import { taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement, ReactNode } from 'react';
import { UnknownCodesView } from '../set-up/unknown-codes.view.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import type { Waiting } from '../../shell/shell.types.ts';
import { Codes } from './codes.tsx';
import { Proof } from './proof.tsx';
import { useHeldCodes } from './held-codes.ts';
import type { ShownTask } from './settings-host.types.ts';
import { useTaskConfirmation } from './use-task-confirmation.ts';

interface TaskScreensProps extends ShownTask {
  readonly actor: TaskActor;
  /** What follows is not there yet. */
  readonly waiting?: Waiting | undefined;
  readonly stepper?: StepperProps | undefined;
  /** The question, also while the call is under way. */
  readonly question: ReactNode;
}

/** Whatever a task has come to. */
export function TaskScreens(props: TaskScreensProps): ReactNode {
  const { host, overview, actor, waiting, stepper, question } = props;
  const phase = useSelector(actor, taskSelectors.selectPhase);
  const stepUp = useSelector(actor, taskSelectors.selectStepUpActor);
  const saveCodes = useSelector(actor, taskSelectors.selectSaveCodesActor);
  const { kind } = useSelector(actor, taskSelectors.selectTask);
  switch (phase) {
    case 'proving':
      return stepUp ? <Proof key={stepUp.sessionId} host={host} actor={stepUp} waiting={waiting} /> : null;
    case 'savingCodes':
      return saveCodes ? (
        <Codes
          host={host}
          overview={overview}
          actor={saveCodes}
          isAgain={kind === 'revealCodes'}
          stepper={stepper}
        />
      ) : null;
    case 'codesUnknown':
      return <CodesUnknown actor={actor} stepper={stepper} />;
    case 'confirming':
    case 'running':
    case 'rechecking':
    case 'limited':
      return question;
    case 'ended':
      return null;
  }
}

function CodesUnknown({ actor, stepper }: Pick<TaskScreensProps, 'actor' | 'stepper'>): ReactElement {
  useHeldCodes(true);
  return <UnknownCodesView {...useTaskConfirmation(actor)} checking={false} stepper={stepper} />;
}
