'use client';
import { furtherFactors, type Overview } from '@mfa-flow/contract';
import {
  callHost,
  taskSelectors,
  type AddFactorActor,
  createGuidedSetUp,
  guidedSetUpSelectors,
  type GuidedSetUpActor,
  type GuidedSetUpOutput,
  type GuidedSetUpSnapshot,
  type TaskActor,
} from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { CheckFactorsView } from '../../screens/check-factors/check-factors.view.tsx';
import { UnreachableView } from '../../screens/unreachable/unreachable.view.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { AddFactorView } from '../set-up/add-factor.view.tsx';
import { CodesFromBeforeView } from '../set-up/codes-from-before.view.tsx';
import { MakeCodesView } from '../set-up/make-codes.view.tsx';
import { SetUpSummaryView } from '../set-up/set-up-summary.view.tsx';
import { TurnOnView } from '../set-up/turn-on.view.tsx';
import { useReadAt } from '../overview/use-read-at.ts';
import { AddFactorScreens, type AddFactorScreensProps } from './add-factor-screens.tsx';
import { CancelInsteadOfExit } from './cancel-instead-of-exit.tsx';
import { useHeldCodes } from './held-codes.ts';
import type { SettingsHost, ShownTask } from './settings-host.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { SessionEndWarning } from './session-end-warning.tsx';
import { taskOptions } from './task-options.ts';
import { TaskScreens } from './task-screens.tsx';
import { useFilledPage } from './use-filled-page.ts';
import { useKeptAdding } from './use-kept-adding.ts';
import { useKeptTask } from './use-kept-task.ts';
import { areScreensLoaded, screensFile } from '../../screens/shared/screens-file.ts';
import { useLoaded, type Loading } from '../../screens/shared/use-loaded.ts';
import type { Waiting } from '../../shell/shell.types.ts';
import { useKept } from '../../shell/use-kept.ts';
import { useWaiting } from '../../shell/use-waiting.ts';
import { useActor } from '../../flow/use-actor.ts';
import { useHasAsked } from './use-has-asked.ts';
import { useOutput } from './use-output.ts';
import { useTaskConfirmation } from './use-task-confirmation.ts';

interface GuidedSetUpProps {
  readonly host: SettingsHost;
  readonly account?: Overview['account'] | undefined;
  /** Nothing is around it that names the account and warns before the session ends. Default false. */
  readonly isAlone?: boolean;
  /** Its first screen is there. Until then, whoever has begun it shows what it was begun on; alone, the first read is a screen. */
  readonly onFillsPage?: () => void;
  /** It is over, and the account is read: what was shown last stays until then. */
  readonly reading?: Waiting | undefined;
  readonly onEnded: (output: GuidedSetUpOutput) => void;
}

/** The guided set-up, from its first read to the summary. */
export function GuidedSetUp(props: GuidedSetUpProps): ReactElement {
  const { host, account, isAlone = false, reading, onFillsPage = nothing, onEnded } = props;
  const [actor] = useState(() => createGuidedSetUp({ ...taskOptions(host), account }));
  useChanges(actor, host.onChanged);
  useActor(actor, takeBack);
  useOutput(useSelector(actor, guidedSetUpSelectors.selectOutput), onEnded);
  const overview = useSelector(actor, guidedSetUpSelectors.selectOverview);
  const isAdding = useSelector(actor, guidedSetUpSelectors.selectPhase) === 'adding';
  const file = useLoaded(screensFile, isAdding);
  const {
    actor: shown,
    hasScreen,
    isKept,
    isSlow,
    cancel,
  } = useKept(actor, file.failure ? isThere : isThereWithFile);
  useFilledPage(hasScreen, onFillsPage);
  const isFileMissing = isAdding && !file.component && !file.failure;
  useWaiting({
    isWaiting: isKept || reading !== undefined || (!hasScreen && !isAlone),
    slow: reading?.slow ?? (isSlow || (isFileMissing && file.isSlow)),
    onCancel: () => {
      if (reading) return reading.onCancel();
      if (isFileMissing) file.cancel();
      cancel();
    },
  });
  return (
    <>
      <CancelInsteadOfExit account={isAlone ? overview?.account : undefined}>
        <SettingsBoundary>
          {(hasScreen || isAlone) && <GuidedSetUpScreens actor={shown} file={file} host={host} />}
        </SettingsBoundary>
      </CancelInsteadOfExit>
      {isAlone && <SetUpEndWarning actor={actor} host={host} />}
    </>
  );
}

const nothing = () => undefined;

/** What was begun and not confirmed does not stay behind when the host takes the page away (SEC-19). */
const takeBack = (actor: GuidedSetUpActor) =>
  guidedSetUpSelectors.selectAddFactorActor(actor.getSnapshot())?.send({ type: 'task.cancelled' });

/** Codes that are made without a question come after the screen before. */
function isThere(snapshot: GuidedSetUpSnapshot, before: GuidedSetUpSnapshot | undefined): boolean {
  const task = guidedSetUpSelectors.selectTaskActor(snapshot);
  const isShown =
    task !== undefined && before !== undefined && guidedSetUpSelectors.selectTaskActor(before) === task;
  if (!isShown && task && taskSelectors.selectIsCalling(task.getSnapshot())) return false;
  return !guidedSetUpSelectors.selectIsPassing(snapshot);
}

const isThereWithFile: typeof isThere = (snapshot, before) =>
  isThere(snapshot, before) &&
  (areScreensLoaded() || guidedSetUpSelectors.selectPhase(snapshot) !== 'adding');

function useChanges(actor: GuidedSetUpActor, onChanged: SettingsHost['onChanged']): void {
  const latest = useRef(onChanged);
  useEffect(() => {
    latest.current = onChanged;
  });
  useEffect(() => {
    const subscription = actor.on('changed', ({ change }) =>
      callHost('onChanged', () => latest.current?.(change)),
    );
    return () => subscription.unsubscribe();
  }, [actor]);
}

interface SetUpEndWarningProps {
  readonly actor: GuidedSetUpActor;
  readonly host: SettingsHost;
}

interface GuidedSetUpScreensProps extends SetUpEndWarningProps {
  readonly file: Loading<object>;
}

function SetUpEndWarning({ actor, host }: SetUpEndWarningProps): ReactElement {
  return <EndWarning overview={useSelector(actor, guidedSetUpSelectors.selectOverview)} host={host} />;
}

/** Apart from the selector: a moment is set while rendering, where React 18 would lose the subscription. */
function EndWarning({
  overview,
  host,
}: {
  readonly overview: Overview | undefined;
  readonly host: SettingsHost;
}): ReactElement {
  const readAt = useReadAt(overview, undefined);
  return (
    <SessionEndWarning
      overview={overview}
      readAt={readAt}
      onStay={host.onStaySignedIn}
      // The next step reads the account again.
      onStayed={() => undefined}
    />
  );
}

/** Whatever the guided set-up has come to. */
function GuidedSetUpScreens({ actor, file, host }: GuidedSetUpScreensProps): ReactElement | null {
  const phase = useSelector(actor, guidedSetUpSelectors.selectPhase);
  const overview = useSelector(actor, guidedSetUpSelectors.selectOverview);
  const stepper = useStepper(actor);
  const slow = useSelector(actor, guidedSetUpSelectors.selectIsSlow);
  const failure = useSelector(actor, guidedSetUpSelectors.selectFailure);
  const problem = useSelector(actor, guidedSetUpSelectors.selectProblem);
  const factor = useSelector(actor, guidedSetUpSelectors.selectFactor);
  const addFactor = useSelector(actor, guidedSetUpSelectors.selectAddFactorActor);
  const task = useSelector(actor, guidedSetUpSelectors.selectTaskActor);
  const canReplaceCodes = useSelector(actor, guidedSetUpSelectors.selectCanReplaceCodes);
  const areCodesLeft = useSelector(actor, guidedSetUpSelectors.selectAreCodesLeft);
  const cancel = () => actor.send({ type: 'setUp.cancelled' });
  switch (phase) {
    case 'reading':
      return <CheckFactorsView slow={slow} onCancelCall={() => actor.send({ type: 'call.cancelled' })} />;
    case 'unread':
      return failure ? (
        <UnreachableView
          failure={failure}
          onRetry={() => actor.send({ type: 'retry.requested' })}
          onExit={cancel}
        />
      ) : null;
    case 'choosing':
      return overview ? (
        <AddFactorView
          addable={furtherFactors(overview)}
          failure={problem}
          stepper={stepper}
          onChoose={(kind) => actor.send({ type: 'factor.chosen', kind })}
          onCancel={cancel}
        />
      ) : null;
    case 'adding':
      return addFactor && factor && overview ? (
        <Adding
          key={addFactor.sessionId}
          host={host}
          overview={overview}
          actor={addFactor}
          file={file}
          factor={factor}
          stepper={stepper}
        />
      ) : null;
    case 'savingCodes':
    case 'turningOn':
      return task && overview ? (
        <GuidedTask
          key={task.sessionId}
          host={host}
          overview={overview}
          setUp={actor}
          actor={task}
          stepper={stepper}
          isTurningOn={phase === 'turningOn'}
        />
      ) : null;
    case 'askingAboutCodes':
      return (
        <CodesFromBeforeView
          stepper={stepper}
          wereLeft={areCodesLeft}
          onKeep={() => actor.send({ type: 'codes.kept' })}
          onReplace={canReplaceCodes ? () => actor.send({ type: 'codes.replaced' }) : undefined}
          onCancel={cancel}
        />
      );
    case 'summary':
      return <Summary actor={actor} />;
    case 'ended':
      return null;
  }
}

type AddingProps = Omit<AddFactorScreensProps, 'shown'> & { readonly actor: AddFactorActor };

const Adding = ({ actor, ...props }: AddingProps): ReactElement => (
  <AddFactorScreens {...props} shown={useKeptAdding(actor)} />
);

interface GuidedTaskProps extends ShownTask {
  readonly setUp: GuidedSetUpActor;
  readonly actor: TaskActor;
  readonly stepper: StepperProps | undefined;
  readonly isTurningOn: boolean;
}

function GuidedTask({ setUp, actor, isTurningOn, ...props }: GuidedTaskProps): ReactElement {
  const { actor: shown, isKept, isSlow, cancel } = useKeptTask(actor);
  const isProving = useSelector(shown, taskSelectors.selectPhase) === 'proving';
  // Its answer may bring codes, and says what it did.
  useHeldCodes(useSelector(actor, taskSelectors.selectIsCalling));
  useWaiting({ isWaiting: isKept && !isProving, slow: isSlow, onCancel: cancel });
  return (
    <TaskScreens
      {...props}
      actor={shown}
      question={
        isTurningOn ? (
          <TurningOn setUp={setUp} actor={shown} />
        ) : (
          <MakingCodes actor={shown} stepper={props.stepper} />
        )
      }
    />
  );
}

function useStepper(actor: GuidedSetUpActor): StepperProps | undefined {
  return useSelector(actor, guidedSetUpSelectors.selectProgress, isSameProgress);
}

const isSameProgress = (one: StepperProps | undefined, other: StepperProps | undefined): boolean =>
  one?.step === other?.step && one?.of === other?.of && one?.name === other?.name;

function MakingCodes(props: {
  readonly actor: TaskActor;
  readonly stepper: StepperProps | undefined;
}): ReactElement | null {
  const confirmation = useTaskConfirmation(props.actor);
  // The code that was just confirmed led here: codes come without another press, and its screen stays until then.
  return useHasAsked(props.actor) ? <MakeCodesView {...confirmation} stepper={props.stepper} /> : null;
}

function TurningOn(props: { readonly setUp: GuidedSetUpActor; readonly actor: TaskActor }): ReactElement {
  const { setUp, actor } = props;
  const overview = useSelector(setUp, guidedSetUpSelectors.selectOverview);
  return (
    <TurnOnView
      {...useTaskConfirmation(actor)}
      factors={overview ? guidedSetUpSelectors.selectFactors(setUp.getSnapshot()) : []}
      codesSaved={useSelector(setUp, guidedSetUpSelectors.selectCodesSaved)}
      stepper={useStepper(setUp)}
    />
  );
}

function Summary({ actor }: { readonly actor: GuidedSetUpActor }): ReactElement | null {
  const overview = useSelector(actor, guidedSetUpSelectors.selectOverview);
  if (!overview) return null;
  return (
    <SetUpSummaryView
      factors={guidedSetUpSelectors.selectFactors(actor.getSnapshot())}
      hasRecoveryCodes={overview.recoveryCodes?.state === 'some'}
      onDone={() => actor.send({ type: 'summary.closed' })}
      onAdd={
        furtherFactors(overview).length > 0 ? () => actor.send({ type: 'another.requested' }) : undefined
      }
    />
  );
}
