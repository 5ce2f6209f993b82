'use client';
import { callHost, type GuidedSetUpOutput } from '@mfa-flow/machine';
import { QueryClientContext } from '@tanstack/react-query';
import { useContext, useState, type ReactElement } from 'react';
import { requiredAdapter, useHostProps } from '../../flow/mfa-provider.tsx';
import { useHostOptions } from '../../flow/use-host-options.ts';
import { BrokenScreen } from '../../screens/shared/broken-screen.tsx';
import { Boundary } from '../../shell/boundary.tsx';
import { MfaShell, type MfaShellProps } from '../../shell/mfa-shell.tsx';
import { GuidedSetUp } from './guided-set-up.tsx';
import type { SettingsHostProps } from './settings-host.types.ts';
import { overviewKey } from './use-overview.ts';

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
  const { adapter, catalog, messages, slots, theme, layout } = props;
  const options = useHostOptions(props);
  const client = useContext(QueryClientContext);
  const [isOver, setOver] = useState(false);
  const end = ({ type }: GuidedSetUpOutput) => {
    setOver(true);
    void client?.invalidateQueries({ queryKey: overviewKey(adapter) });
    if (type === 'done') callHost('onDone', () => props.onDone?.());
    if (type === 'cancelled') callHost('onCancelled', () => props.onCancelled?.());
    if (type === 'sessionEnded') callHost('onSessionEnded', () => props.onSessionEnded?.());
    if (type === 'changed') callHost('onSecondStepNeeded', () => props.onSecondStepNeeded?.());
  };
  return (
    <MfaShell
      layout={layout}
      options={options}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
    >
      <Boundary fallback={(retry) => <BrokenScreen onRetry={retry} />}>
        {!isOver && <GuidedSetUp host={props} warnsOfEnd onEnded={end} />}
      </Boundary>
    </MfaShell>
  );
}
