'use client';
import type { ReactElement } from 'react';
import { StepUpProvider, type StepUpProviderProps } from '../step-up/step-up-provider.tsx';
import { Drawn, Headless } from './headless.tsx';

/**
 * `StepUpProvider` without its dialog: draw what `useStepUpScreen` gives in a dialog of your own, with the focus in it and the page behind
 * out of reach. Takes the props of `StepUpProvider`.
 */
export const StepUpScreenProvider = ({ children, ...host }: StepUpProviderProps): ReactElement => (
  <Headless
    kind="stepUp"
    running={
      <StepUpProvider {...host}>
        <Drawn>{children}</Drawn>
      </StepUpProvider>
    }
  />
);
