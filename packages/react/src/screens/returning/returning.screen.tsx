'use client';
import type { ReturningActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { StepOnDemand } from '../shared/step-on-demand.tsx';
import { ReturningView } from './returning.view.tsx';
import { useReturning, useReturningActor } from './use-returning.ts';

export function ReturningScreen(): ReactElement {
  const returning = useReturningActor();
  return returning ? <Returning key={returning.sessionId} returning={returning} /> : <StepOnDemand />;
}

const Returning = ({ returning }: { readonly returning: ReturningActor }): ReactElement => (
  <ReturningView {...useReturning(returning)} />
);
