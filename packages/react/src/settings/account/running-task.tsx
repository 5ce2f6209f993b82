'use client';
import { createTask, redact, taskSelectors, type Task, type TaskActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { ConfirmationDialog } from '../dialogs/confirmation-dialog.tsx';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';
import { RegenerateCodesView } from '../dialogs/regenerate-codes.view.tsx';
import { RemoveFactorView } from '../dialogs/remove-factor.view.tsx';
import { RenameFactorView } from '../dialogs/rename-factor.view.tsx';
import { SignOutOthersView } from '../dialogs/sign-out-others.view.tsx';
import { TurnOffView } from '../dialogs/turn-off.view.tsx';
import { removalOf } from '../protection-of.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { UnknownCodesView } from '../codes/unknown-codes.view.tsx';
import { Codes } from './codes.tsx';
import { Proof } from './proof.tsx';
import type { RunningProps } from './settings-task.types.ts';
import { useActor } from './use-actor.ts';

interface RunningTaskProps extends RunningProps {
  readonly task: Task;
  /** It needs the whole place: codes that would be lost by another press. */
  readonly onFillsPage: () => void;
}

/** One task, from the press that began it to its end. */
export function RunningTask(props: RunningTaskProps): ReactElement | null {
  const { host, overview, task, onOver, onFillsPage } = props;
  const [actor] = useState(() =>
    createTask({
      ...host,
      task,
      account: overview.account,
      customKinds: Object.keys(host.customViews ?? {}),
    }),
  );
  useActor(actor);
  const output = useSelector(actor, taskSelectors.selectOutput);
  const latest = useRef(onOver);
  const latestFills = useRef(onFillsPage);
  useEffect(() => {
    latest.current = onOver;
    latestFills.current = onFillsPage;
  });
  useEffect(() => {
    if (output) latest.current(output.type);
  }, [output]);
  const phase = useSelector(actor, taskSelectors.selectPhase);
  const fillsPage = phase === 'showingCodes' || phase === 'codesUnknown';
  useEffect(() => {
    if (fillsPage) latestFills.current();
  }, [fillsPage]);
  const stepUp = useSelector(actor, taskSelectors.selectStepUpActor);
  const codes = useSelector(actor, taskSelectors.selectCodes);
  const asksToLeave = useSelector(actor, taskSelectors.selectAsksToLeave);
  switch (phase) {
    case 'proving':
      return stepUp ? <Proof key={stepUp.sessionId} host={host} actor={stepUp} /> : null;
    case 'showingCodes':
      return codes ? (
        <Codes
          host={host}
          overview={overview}
          codes={codes}
          asksToLeave={asksToLeave}
          onSaved={() => actor.send({ type: 'codes.saved' })}
          onLeave={() => actor.send({ type: asksToLeave ? 'leave.confirmed' : 'task.cancelled' })}
          onStay={() => actor.send({ type: 'leave.declined' })}
        />
      ) : null;
    case 'codesUnknown':
      return <CodesUnknown actor={actor} />;
    case 'confirming':
    case 'running':
    case 'rechecking':
    case 'limited':
      return <Question overview={overview} actor={actor} />;
    case 'over':
      return null;
  }
}

function CodesUnknown({ actor }: { readonly actor: TaskActor }): ReactElement {
  return <UnknownCodesView {...useConfirmation(actor)} checking={false} />;
}

interface QuestionProps extends Pick<RunningProps, 'overview'> {
  readonly actor: TaskActor;
}

/** What a confirmation shows of a task, and what its answers do. */
function useConfirmation(actor: TaskActor): ConfirmationProps {
  const phase = useSelector(actor, taskSelectors.selectPhase);
  const isBusy = useSelector(actor, taskSelectors.selectIsBusy);
  const limit = useSelector(actor, taskSelectors.selectLimit);
  return {
    busy: isBusy,
    slow: useSelector(actor, taskSelectors.selectIsSlow),
    failure: useSelector(actor, taskSelectors.selectFailure),
    proved: useSelector(actor, taskSelectors.selectIsProved),
    passwordNeeded: useSelector(actor, taskSelectors.selectIsPasswordNeeded),
    limitUntil: limit?.until,
    onCancel: () => actor.send({ type: 'task.cancelled' }),
    onStopWaiting: () => actor.send({ type: 'call.cancelled' }),
    onConfirm: (password) => {
      if (phase === 'limited') actor.send({ type: 'retry.requested' });
      actor.send({
        type: 'task.confirmed',
        ...(password === undefined ? {} : { password: redact(password) }),
      });
    },
  };
}

function Question({ actor, overview }: QuestionProps): ReactElement | null {
  const task = useSelector(actor, taskSelectors.selectTask);
  const confirmation = useConfirmation(actor);
  const messages = useSettingsMessages();
  switch (task.kind) {
    case 'removeFactor': {
      const factor = overview.factors.find(({ id }) => id === task.factorId);
      if (!factor) return null;
      return <RemoveFactorView {...confirmation} factor={factor} {...removalOf(overview, factor)} />;
    }
    case 'turnOff':
      return <TurnOffView {...confirmation} hasRecoveryCodes={overview.recoveryCodes?.state === 'some'} />;
    case 'regenerateCodes':
      return <RegenerateCodesView {...confirmation} left={overview.recoveryCodes?.left} />;
    case 'signOutOthers':
      return <SignOutOthersView {...confirmation} count={overview.otherSessions} />;
    case 'createCodes':
    case 'revealCodes':
    case 'turnOn': {
      const { heading, text, keep, confirm } = messages[task.kind === 'turnOn' ? 'turnOnAgain' : task.kind];
      return (
        <ConfirmationDialog
          name={task.kind}
          heading={heading}
          text={<p>{text}</p>}
          keep={keep}
          confirm={confirm}
          deed="primary"
          state={confirmation}
        />
      );
    }
    case 'renameFactor': {
      const factor = overview.factors.find(({ id }) => id === task.factorId);
      return factor ? (
        <RenameFactorView
          {...confirmation}
          factor={{ ...factor, label: task.label }}
          onConfirm={(label) => {
            if (confirmation.limitUntil !== undefined) actor.send({ type: 'retry.requested' });
            actor.send({ type: 'task.confirmed', label });
          }}
        />
      ) : null;
    }
  }
}
