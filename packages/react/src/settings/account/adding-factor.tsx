'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, createAddFactor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useState, type ReactElement } from 'react';
import { AddFactorScreens } from './add-factor-screens.tsx';
import type { RunningProps } from './settings-task.types.ts';
import { taskOptions } from './task-options.ts';
import { useActor } from './use-actor.ts';
import { useEnding } from './use-ending.ts';

interface AddingFactorProps extends RunningProps {
  readonly factor: AddableFactor;
}

/** Adding a factor, from the press that began it to its end. */
export function AddingFactor(props: AddingFactorProps): ReactElement {
  const { host, overview, factor, onOver } = props;
  const [actor] = useState(() =>
    createAddFactor({ ...taskOptions(host), factor, account: overview.account }),
  );
  useActor(actor);
  const isOver = useSelector(actor, addFactorSelectors.selectPhase) === 'over';
  const output = useSelector(actor, addFactorSelectors.selectOutput);
  // Codes that came with it are shown before it is over.
  useEnding(isOver ? output : undefined, ({ type }) => onOver(type === 'added' ? 'done' : type));
  return <AddFactorScreens host={host} overview={overview} actor={actor} factor={factor} />;
}
