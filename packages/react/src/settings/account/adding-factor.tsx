'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, asksForName, createAddFactor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useState, type ReactElement } from 'react';
import { AddFactorScreens } from './add-factor-screens.tsx';
import type { RunningProps } from './settings-task.types.ts';
import { SettingsBoundary } from './settings-boundary.tsx';
import { taskOptions } from './task-options.ts';
import { useActor } from '../../flow/use-actor.ts';
import { useOutput } from './use-output.ts';

interface AddingFactorProps extends RunningProps {
  readonly factor: AddableFactor;
}

/** Adding a factor, from the press that began it to its end. */
export function AddingFactor(props: AddingFactorProps): ReactElement {
  const { host, overview, factor, onEnded } = props;
  const [actor] = useState(() =>
    createAddFactor({
      ...taskOptions(host),
      factor,
      account: overview.account,
      asksName: asksForName(host.adapter, overview, factor),
    }),
  );
  useActor(actor);
  const isEnded = useSelector(actor, addFactorSelectors.selectPhase) === 'ended';
  const output = useSelector(actor, addFactorSelectors.selectOutput);
  // Codes that came with it are shown before it is over.
  useOutput(isEnded ? output : undefined, ({ type }) => onEnded(type === 'added' ? 'done' : type));
  return (
    <SettingsBoundary>
      <AddFactorScreens host={host} overview={overview} actor={actor} factor={factor} />
    </SettingsBoundary>
  );
}
