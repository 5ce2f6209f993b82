'use client';
import { callHost, type GuidedSetUpOutput } from '@mfa-flow/machine';
import { QueryClientContext } from '@tanstack/react-query';
import { useContext, useState, type ReactElement } from 'react';
import { requiredAdapter, useHostProps } from '../../flow/mfa-provider.tsx';
import { useHostOptions } from '../../flow/use-host-options.ts';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import type { MfaShellProps } from '../../shell/mfa-shell.types.ts';
import { usePageRestored } from '../../shell/use-page-restored.ts';
import { SetUpInterruptedView } from '../set-up/set-up-interrupted.view.tsx';
import { GuidedSetUp } from './guided-set-up.tsx';
import type { SettingsHost, SettingsHostProps } from './settings-host.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { idOfAdapter, overviewKey } from './use-overview.ts';

export interface MfaSetupProps extends SettingsHostProps {
  /** Default: a card of its own. `plain` inside a card or dialog of yours. */
  readonly layout?: MfaShellProps['layout'];
  /** Two-step verification is on, and the person has read what happens at the next sign-in. */
  readonly onDone?: (() => void) | undefined;
  /** Left before that. What was set up until then stays. */
  readonly onCancelled?: (() => void) | undefined;
}

/**
 * Two-step verification for the first time: add a factor, verify it, save recovery codes, turn it on. Goes on where an earlier
 * set-up was left. Afterwards it shows nothing: take it away.
 */
export function MfaSetup(given: MfaSetupProps): ReactElement {
  const shared = useHostProps(given);
  const props = { ...shared, adapter: requiredAdapter(shared, 'MfaSetup') };
  const { catalog, messages, slots, theme, layout } = props;
  const options = useHostOptions(props);
  return (
    <MfaShell
      kind="setUp"
      isSignedIn
      layout={layout}
      options={options}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
    >
      <SettingsBoundary>
        {/* What has begun with one backend does not go on with another. */}
        <SetUp key={idOfAdapter(props.adapter)} {...props} />
      </SettingsBoundary>
    </MfaShell>
  );
}

function SetUp(props: MfaSetupProps & SettingsHost): ReactElement {
  const { adapter } = props;
  const client = useContext(QueryClientContext);
  const [run, setRun] = useState(0);
  const [ended, setEnded] = useState<GuidedSetUpOutput['type']>();
  const end = ({ type }: GuidedSetUpOutput) => {
    setEnded(type);
    void client?.invalidateQueries({ queryKey: overviewKey(adapter) });
    if (type === 'done') callHost('onDone', () => props.onDone?.());
    if (type === 'cancelled' || type === 'codesLeft') callHost('onCancelled', () => props.onCancelled?.());
    if (type === 'sessionEnded') callHost('onSessionEnded', () => props.onSessionEnded?.());
    if (type === 'secondStepNeeded') callHost('onSecondStepNeeded', () => props.onSecondStepNeeded?.());
  };
  const begin = () => {
    setEnded(undefined);
    setRun((before) => before + 1);
  };
  // A key or codes from before are not shown again, and a read says what is due (SEC-3, ERR-28).
  usePageRestored(() => {
    if (ended === undefined) begin();
  });
  return (
    <>
      {ended === undefined && <GuidedSetUp key={run} host={props} isAlone onEnded={end} />}
      {(ended === 'sessionEnded' || ended === 'secondStepNeeded' || ended === 'changed') && (
        // Somebody else may be signed in by now: what follows begins with a read, and says whose set-up it is (SEC-36).
        <SetUpInterruptedView reason={ended === 'changed' ? 'changed' : 'sessionEnded'} onRetry={begin} />
      )}
    </>
  );
}
