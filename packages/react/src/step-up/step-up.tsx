'use client';
import { callHost, stepUpSelectors, type StepUpActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef, type ReactElement } from 'react';
import { requiredAdapter, useHostProps } from '../flow/mfa-provider.tsx';
import { StepUpScreen } from './step-up-screen.tsx';
import { StepUpShell } from './step-up-shell.tsx';
import type { StepUpHostProps, StepUpProps } from './step-up.types.ts';
import { useStepUpActor } from './use-step-up-actor.ts';
import { useStepUpMessages } from './use-step-up-messages.ts';

/** Asks for fresh proof in a session that is complete. Shows itself in place; for a dialog, use `useStepUp`. */
export function StepUp(given: StepUpProps & Pick<StepUpFlowProps, 'asksAfter'>): ReactElement {
  const props = useHostProps(given);
  const actor = useStepUpActor({ ...props, adapter: requiredAdapter(props, 'StepUp') });
  const output = useSelector(actor, stepUpSelectors.selectOutput);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (output?.type === 'proved') callHost('onProved', () => latest.current.onProved());
    if (output?.type === 'cancelled') callHost('onCancelled', () => latest.current.onCancelled());
    if (output?.type === 'sessionEnded' || output?.type === 'changed')
      callHost('onSessionChanged', () => latest.current.onSessionChanged?.());
  }, [output]);
  return <StepUpFlow {...props} actor={actor} />;
}

type StepUpFlowProps = Omit<StepUpHostProps, 'adapter'> & {
  readonly actor: StepUpActor;
  readonly purpose?: string | undefined;
  /** Another question comes after the proof, so its press is not the last one. Default false. */
  readonly asksAfter?: boolean | undefined;
};

/** Shows fresh proof that is asked for already. */
export function StepUpFlow({ actor, ...props }: StepUpFlowProps): ReactElement {
  const stepUp = useStepUpMessages(props.stepUpMessages);
  return (
    <StepUpShell {...props} onLeave={() => actor.send({ type: 'stepUp.cancelled' })}>
      <StepUpScreen actor={actor} customViews={props.customViews} messages={stepUp} />
    </StepUpShell>
  );
}
