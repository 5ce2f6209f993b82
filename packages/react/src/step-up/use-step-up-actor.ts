'use client';
import { createStepUp, type StepUpActor } from '@mfa-flow/machine';
import { useInsertionEffect, useState } from 'react';
import type { StepUpProps } from './step-up.types.ts';

type Options = Pick<
  StepUpProps,
  | 'adapter'
  | 'demand'
  | 'account'
  | 'ceremonies'
  | 'timeoutMs'
  | 'slowMs'
  | 'onDefect'
  | 'onMisconfigured'
  | 'customViews'
>;

/** Fresh proof that lives as long as the component. The options are read once. */
export function useStepUpActor({ customViews, ...options }: Options): StepUpActor {
  const [actor] = useState(() => createStepUp({ ...options, customKinds: Object.keys(customViews ?? {}) }));
  // The one effect that neither Strict Mode nor <Activity> undoes, so that nothing is sent twice.
  useInsertionEffect(() => {
    actor.start();
    return () => void actor.stop();
  }, [actor]);
  return actor;
}
