'use client';
import { removalOf, type Overview } from '@mfa-flow/contract';
import { taskSelectors, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import type { Waiting } from '../../shell/shell.types.ts';
import { ConfirmTaskView } from '../dialogs/confirm-task.view.tsx';
import { RegenerateCodesView } from '../dialogs/regenerate-codes.view.tsx';
import { RemoveFactorView } from '../dialogs/remove-factor.view.tsx';
import { RenameFactorView } from '../dialogs/rename-factor.view.tsx';
import { SignOutOthersView } from '../dialogs/sign-out-others.view.tsx';
import { TurnOffView } from '../dialogs/turn-off.view.tsx';
import { numberOfFactor } from '../name-of-factor.ts';
import { endLimit, useTaskConfirmation } from './use-task-confirmation.ts';

interface TaskQuestionProps {
  readonly actor: TaskActor;
  readonly overview: Overview;
  /** It was answered, and what follows is not there yet. */
  readonly waiting?: Waiting | undefined;
}

/** The dialog that names what a task does, and asks. */
export function TaskQuestion({ actor, waiting, ...seen }: TaskQuestionProps): ReactElement | null {
  const task = useSelector(actor, taskSelectors.selectTask);
  const overview = useSelector(actor, taskSelectors.selectOverview) ?? seen.overview;
  const confirmation = useTaskConfirmation(actor, waiting);
  const shell = useShell();
  switch (task.kind) {
    case 'removeFactor': {
      const factor = overview.factors.find(({ id }) => id === task.factorId);
      if (!factor) return null;
      const removal = removalOf(overview, factor);
      // Another question is another dialog: it is read out, and the focus is on its safe choice.
      const question = [removal.turnsOff, removal.asksForSetUp, ...removal.remaining.map(({ id }) => id)];
      return (
        <RemoveFactorView
          key={question.join(' ')}
          {...confirmation}
          factor={factor}
          number={numberOfFactor(shell, overview.factors, factor)}
          {...removal}
        />
      );
    }
    case 'turnOff':
      return <TurnOffView {...confirmation} hasRecoveryCodes={overview.recoveryCodes?.state === 'some'} />;
    case 'regenerateCodes':
      return <RegenerateCodesView {...confirmation} left={overview.recoveryCodes?.left} />;
    case 'forgetDevice': {
      const device = overview.rememberedDevices?.find(({ id }) => id === task.deviceId);
      return <ConfirmTaskView {...confirmation} task={task.kind} device={device} />;
    }
    case 'signOutOthers':
      return <SignOutOthersView {...confirmation} count={overview.otherSessions} />;
    case 'createCodes':
    case 'revealCodes':
    case 'turnOn':
      return <ConfirmTaskView {...confirmation} task={task.kind} />;
    case 'renameFactor': {
      const factor = overview.factors.find(({ id }) => id === task.factorId);
      return factor ? (
        <RenameFactorView
          {...confirmation}
          factor={{ ...factor, label: task.label }}
          number={numberOfFactor(shell, overview.factors, factor)}
          onConfirm={(label) => {
            endLimit(actor);
            actor.send({ type: 'task.confirmed', label });
          }}
        />
      ) : null;
    }
  }
}
