'use client';
import { createStepUp, type StepUpActor, type StepUpOptions } from '@mfa-flow/machine';
import { useState } from 'react';
import { warnOfSetup } from '../shell/development-warning.ts';
import { useActor } from '../flow/use-actor.ts';
import type { StepUpProps } from './step-up.types.ts';

type Options = Required<Pick<StepUpOptions, 'adapter'>> &
  Pick<
    StepUpProps,
    | 'demand'
    | 'account'
    | 'ceremonies'
    | 'attestation'
    | 'timeoutMs'
    | 'slowMs'
    | 'onDefect'
    | 'onMisconfigured'
    | 'customViews'
  >;

/** Fresh proof that lives as long as the component. The options are read once. */
export function useStepUpActor({ customViews, ...options }: Options): StepUpActor {
  const [actor] = useState(() =>
    createStepUp({
      ...options,
      customKinds: Object.keys(customViews ?? {}),
      onMisconfigured: options.onMisconfigured ?? warnOfSetup,
    }),
  );
  useActor(actor);
  return actor;
}
