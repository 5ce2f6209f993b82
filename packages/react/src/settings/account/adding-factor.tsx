'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, asksForName, createAddFactor, type AddFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useState, type ReactElement } from 'react';
import { AddFactorScreens } from './add-factor-screens.tsx';
import type { RunningProps } from './settings-task.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { taskOptions } from './task-options.ts';
import { screensFile } from '../../screens/shared/screens-file.ts';
import { useLoaded } from '../../screens/shared/use-loaded.ts';
import { useWaiting } from '../../shell/use-waiting.ts';
import { useFilledPage } from './use-filled-page.ts';
import { useKeptAdding } from './use-kept-adding.ts';
import { useActor } from '../../flow/use-actor.ts';
import { useOutput } from './use-output.ts';

interface AddingFactorProps extends RunningProps {
  readonly factor: AddableFactor;
  /** Its first screen is there, and takes the place of the page. */
  readonly onFillsPage: () => void;
}

/** What was begun and not confirmed does not stay behind when the host takes the page away (SEC-19). */
const takeBack = (actor: AddFactorActor) => actor.send({ type: 'task.cancelled' });

/** Adding a factor, from the press that began it to its end. */
export function AddingFactor(props: AddingFactorProps): ReactElement {
  const { host, overview, factor, reading, onEnded, onFillsPage } = props;
  const [actor] = useState(() =>
    createAddFactor({
      ...taskOptions(host),
      factor,
      account: overview.account,
      asksName: asksForName(host.adapter, overview, factor),
    }),
  );
  useActor(actor, takeBack);
  const isEnded = useSelector(actor, addFactorSelectors.selectPhase) === 'ended';
  const output = useSelector(actor, addFactorSelectors.selectOutput);
  // Codes that came with it are shown before it is over.
  useOutput(isEnded ? output : undefined, ({ type }) => onEnded(type === 'added' ? 'done' : type));
  const shown = useKeptAdding(actor);
  const phase = useSelector(shown.actor, addFactorSelectors.selectPhase);
  const file = useLoaded(screensFile, !isEnded);
  // Until then the page stays, whose button was pressed; and behind a proof that comes first.
  const isThere = shown.hasScreen && (file.component ?? file.failure) !== undefined;
  useFilledPage(isThere && phase !== 'proving', onFillsPage);
  useWaiting({
    isWaiting: !isThere || reading !== undefined,
    slow: reading?.slow ?? (shown.isSlow || (!isThere && file.isSlow)),
    onCancel: () => {
      if (reading) return reading.onCancel();
      shown.cancel();
      if (!isThere) file.cancel();
    },
  });
  return (
    <SettingsBoundary>
      {isThere && (
        <AddFactorScreens host={host} overview={overview} shown={shown} file={file} factor={factor} />
      )}
    </SettingsBoundary>
  );
}
