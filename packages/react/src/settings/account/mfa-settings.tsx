'use client';
import { furtherFactors, type AccountFactor, type AddableFactor } from '@mfa-flow/contract';
import { callHost, canDo, type Task } from '@mfa-flow/machine';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { requiredAdapter, useHostProps } from '../../flow/mfa-provider.tsx';
import { useHostOptions } from '../../flow/use-host-options.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { inBoth, sameText } from '../../messages/describe-place.ts';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePageRestored } from '../../shell/use-page-restored.ts';
import { useAnnounce } from '../../shell/use-announcement.ts';
import { useOffline } from '../../shell/use-offline.ts';
import { SettingsView, type SettingsViewProps } from '../overview/settings.view.tsx';
import { AddFactorView } from '../set-up/add-factor.view.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ArrangedSettings } from './sections.tsx';
import { SettingsBoundary } from './settings-boundary.tsx';
import { HeldCodes } from './held-codes.ts';
import { SettingsContext } from './settings-context.ts';
import { AddingFactor } from './adding-factor.tsx';
import { RunningTask } from './running-task.tsx';
import { GuidedSetUp } from './guided-set-up.tsx';
import { SessionEndWarning } from './session-end-warning.tsx';
import type { SettingsChange, SettingsHost, SettingsHostProps } from './settings-host.types.ts';
import type { Ending } from './settings-task.types.ts';
import { useEnding } from './use-ending.ts';
import { idOfAdapter, isOver, useOverview } from './use-overview.ts';
import { useReadAfter } from './use-read-after.ts';
import { forPlace, useRunning, type Running } from './use-running.ts';
import { useAccountChange, useSessionEnd } from './use-session-changes.ts';

export interface MfaSettingsProps extends SettingsHostProps {
  /**
   * The sections `Protection`, `Factors`, `RecoveryCodes` and `Sessions`, arranged with whatever else the page has. What a press
   * begins takes their place or opens above them. `Protection` has the heading of the page: where it comes first, the others are
   * below that, else all are of its level. Default: all of them.
   */
  readonly children?: ReactNode;
}

/** Two-step verification of whoever is signed in: what there is, and everything that can be done about it. */
export function MfaSettings(given: MfaSettingsProps): ReactElement {
  const shared = useHostProps(given);
  const props = { ...shared, adapter: requiredAdapter(shared, 'MfaSettings') };
  const { catalog, messages, slots, theme } = props;
  const options = useHostOptions(props);
  return (
    <MfaShell
      isSignedIn
      layout="plain"
      kind="settings"
      options={options}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
    >
      <SettingsBoundary>
        {/* What has begun with one backend does not go on with another. */}
        <Settings key={idOfAdapter(props.adapter)} {...props} />
      </SettingsBoundary>
    </MfaShell>
  );
}

/** What a task changes, for the host. The guided set-up reports its changes itself. */
const changeOf: Readonly<Record<Task['kind'] | 'add' | 'setUp', SettingsChange | undefined>> = {
  add: 'factorAdded',
  setUp: undefined,
  removeFactor: 'factorRemoved',
  renameFactor: 'factorRenamed',
  turnOn: 'turnedOn',
  turnOff: 'turnedOff',
  createCodes: 'recoveryCodesMade',
  regenerateCodes: 'recoveryCodesMade',
  revealCodes: undefined,
  forgetDevice: 'deviceForgotten',
  signOutOthers: 'otherSessionsEnded',
};

/** In ms, as the machines count. */
const defaultSlowMs = 10_000;

/** What it has done is read before anything else is shown. Where nothing was done, or nobody is signed in, there is nothing to wait for. */
const isReadFirst = (ending: Ending) => !['cancelled', 'sessionEnded', 'changed'].includes(ending);

/** What the host keeps of the account may be old. */
const mayHaveChanged: ReadonlySet<Ending> = new Set(['done', 'alreadyGone', 'unknown', 'codesLeft']);

/** `Omit` of each member of a union. */
type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;

function Settings(props: MfaSettingsProps & SettingsHost): ReactElement {
  const { adapter, onChanged } = props;
  const query = useOverview(props);
  const { overview, failure, isRefreshing, readAt, refresh, readAnew } = query;
  const offline = useOffline();
  const shell = useShell();
  const messages = useSettingsMessages();
  const { running: begun, setRunning: setRunningNow, setInterrupted } = useRunning(query);
  const {
    reading,
    begin: beginReading,
    forget: forgetReading,
  } = useReadAfter(query, props.slowMs ?? defaultSlowMs, () => setRunningNow(undefined));
  const { said, setEnded } = useEnding(query, reading !== undefined);
  const ids = useRef(0);
  const [fullId, setFullId] = useState<number>();
  /** The one whose call is under way. */
  const [callingId, setCallingId] = useState<number>();
  const [areCodesHeld, setCodesHeld] = useState(false);
  const announce = useAnnounce();

  // Codes that are only looked at are not lost with the task that shows them.
  const isLook = begun?.type === 'task' && begun.task.kind === 'revealCodes';
  const isCalling = begun !== undefined && begun.id === callingId && !isLook;
  // A question without a session locks the page, and what it shows is for nobody who may sit here now. Codes that nothing can show
  // again stay, and so does a call, whose end says what it did.
  const isCutOff =
    begun !== undefined &&
    failure !== undefined &&
    isOver(failure) &&
    !reading &&
    !areCodesHeld &&
    !isCalling;
  // Nothing goes on in the account of somebody else (SEC-36).
  const isOthers = begun && overview && overview.account.id !== begun.overview.account.id;
  const running = isCutOff || isOthers ? undefined : begun;
  const stop = () => {
    ids.current += 1;
    forgetReading();
    setRunningNow(undefined);
  };
  const interrupt = (what: Running) => {
    stop();
    // What goes on is begun anew, not what has ended.
    setInterrupted({ running: { ...what, id: ids.current }, readAt });
  };
  const cutOff = isCutOff ? begun : undefined;
  const latestInterrupt = useRef(interrupt);
  useLayoutEffect(() => {
    latestInterrupt.current = interrupt;
  });
  useEffect(() => {
    if (cutOff) latestInterrupt.current(cutOff);
  }, [cutOff]);
  useAccountChange(overview?.account, (account) => {
    stop();
    setInterrupted(undefined);
    const name = nameOfAccount(shell, account);
    const wasStopped = begun !== undefined || said?.text.spoken === messages.endings.changed;
    const text = name
      ? inBoth(name, (shown) => messages.otherAccount({ name: shown, wasStopped }))
      : sameText(messages.otherAccount({ name: undefined, wasStopped }));
    setEnded({ text, readAt: undefined, accountId: account.id });
  });
  useSessionEnd(query, props);

  const setRunning = (next?: DistributiveOmit<Running, 'id' | 'overview'>) => {
    // A call under way beside the page is not left: its codes would be lost.
    if (next && running && running.id === callingId) return announce(messages.busyAction, 'status');
    setEnded(undefined);
    setInterrupted(undefined);
    stop();
    const seen = running?.overview ?? overview;
    setRunningNow(next && seen ? { ...next, id: ids.current, overview: seen } : undefined);
  };
  const say = (text: string | undefined, accountId: string | undefined) =>
    setEnded(text ? { text: sameText(text), readAt, accountId } : undefined);
  const tellChange = (change: SettingsChange | undefined) => {
    if (change) callHost('onChanged', () => onChanged?.(change));
  };
  // What was on the screen of a page from before is not shown again (ERR-28): the same person goes on after a read.
  usePageRestored(() => {
    // What is done is only waited for.
    if (reading) stop();
    else if (running && areCodesHeld) {
      setRunning(undefined);
      say(messages.endings.codesLeft, running.overview.account.id);
      tellChange('recoveryCodesMade');
    } else if (running && !isCalling) interrupt(running);
    readAnew();
  });

  const begin = (task: Task) => () => setRunning({ type: 'task', task });
  const offered = (task: Task) => (canDo(adapter, task) ? begin(task) : undefined);
  const end = (kind: Task['kind'] | 'add' | 'setUp') => (ending: Ending) => {
    if (!isReadFirst(ending)) setRunning(undefined);
    if (running && (ending === 'sessionEnded' || ending === 'changed')) interrupt(running);
    // That somebody else is signed in meanwhile is for them as well.
    const accountId = ending === 'changed' ? undefined : running?.overview.account.id;
    say(messages.endings[ending === 'done' ? kind : ending], accountId);
    const read = refresh();
    if (isReadFirst(ending)) beginReading(read);
    if (mayHaveChanged.has(ending)) tellChange(changeOf[kind]);
  };
  const further = overview && furtherFactors(overview);
  const add = (factor: AddableFactor | undefined) =>
    setRunning(
      factor
        ? { type: 'add', factor, isFromList: running?.type === 'chooseWhatToAdd' }
        : { type: 'chooseWhatToAdd' },
    );
  const addKind = (kind?: string) => add(further?.find((each) => each.kind === kind));
  /** The address of this factor, of several that wait. */
  const verify = ({ kind, destination }: AccountFactor) => {
    const ofItsKind = further?.filter((each) => each.kind === kind) ?? [];
    const withIt = ofItsKind.find(({ destinations }) =>
      destinations.some(({ id }) => id === destination?.id),
    );
    const factor = withIt ?? ofItsKind[0];
    add(factor && forPlace(factor, destination?.id));
  };
  const shared = running && {
    host: props,
    overview: running.overview,
    isResumed: running.isResumed,
    reading,
  };
  const isFull = running !== undefined && running.id === fullId;
  const fillPage = () => setFullId(running?.id);

  const warning = (
    <SessionEndWarning
      overview={overview}
      readAt={readAt}
      onStay={props.onStaySignedIn}
      onStayed={() => void refresh()}
    />
  );
  const view: SettingsViewProps = {
    overview,
    failure,
    refreshing: isRefreshing,
    offline,
    readAt,
    busyFactorId:
      running?.type === 'task' && running.id === callingId && 'factorId' in running.task
        ? running.task.factorId
        : undefined,
    onRetry: () => void refresh(),
    onSetUp: adapter.enrolment && (() => setRunning({ type: 'setUp' })),
    onAdd: adapter.enrolment && addKind,
    onRemove: canDo(adapter, { kind: 'removeFactor', factorId: '' })
      ? ({ id }) => begin({ kind: 'removeFactor', factorId: id })()
      : undefined,
    onRename:
      adapter.account?.rename &&
      (({ id, label = '' }) => begin({ kind: 'renameFactor', factorId: id, label })()),
    onVerify: adapter.enrolment && verify,
    onChange:
      adapter.enrolment &&
      (({ id }) => add(overview?.addable.find(({ replaces }) => replaces?.factorId === id))),
    onTurnOn: offered({ kind: 'turnOn' }),
    onTurnOff: offered({ kind: 'turnOff' }),
    onCreateCodes: offered({ kind: 'createCodes' }),
    onRegenerateCodes: offered({ kind: 'regenerateCodes' }),
    onRevealCodes: offered({ kind: 'revealCodes' }),
    onForgetDevice: canDo(adapter, { kind: 'forgetDevice', deviceId: '' })
      ? ({ id }) => begin({ kind: 'forgetDevice', deviceId: id })()
      : undefined,
    onSignOutOthers: offered({ kind: 'signOutOthers' }),
  };
  const list = shared &&
    (running?.type === 'chooseWhatToAdd' || (running?.type === 'add' && running.isFromList)) && (
      <AddFactorView
        addable={furtherFactors(shared.overview)}
        onChoose={(kind) => addKind(kind)}
        onCancel={() => setRunning(undefined)}
      />
    );
  const page = (
    <SettingsContext.Provider value={view}>
      {props.children === undefined ? (
        <SettingsView {...view} />
      ) : (
        <ArrangedSettings>{props.children}</ArrangedSettings>
      )}
    </SettingsContext.Provider>
  );
  return (
    <HeldCodes.Provider value={setCodesHeld}>
      {said && (
        <Notice>
          <SpokenText text={said.text} />
        </Notice>
      )}
      {!isFull && !list && page}
      {!isFull && list}
      {shared && running?.type === 'task' && (
        <RunningTask
          key={running.id}
          {...shared}
          task={running.task}
          onFillsPage={fillPage}
          onCalling={(isCalling) => setCallingId(isCalling ? running.id : undefined)}
          onEnded={end(running.task.kind)}
        />
      )}
      {shared && running?.type === 'add' && (
        <AddingFactor
          key={running.id}
          {...shared}
          factor={running.factor}
          onFillsPage={fillPage}
          onEnded={end('add')}
        />
      )}
      {shared && running?.type === 'setUp' && (
        <GuidedSetUp
          key={running.id}
          host={props}
          account={running.overview.account}
          reading={reading}
          onFillsPage={fillPage}
          onEnded={({ type }) => end('setUp')(type === 'secondStepNeeded' ? 'changed' : type)}
        />
      )}
      {warning}
    </HeldCodes.Provider>
  );
}
