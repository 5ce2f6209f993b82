'use client';
import { callHost, stepUpSelectors, type StepUpActor, type StepUpSnapshot } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import { requiredAdapter, useHostProps } from '../flow/mfa-provider.tsx';
import type { Waiting } from '../shell/shell.types.ts';
import { useKept } from '../shell/use-kept.ts';
import { purposeIn } from './purpose-in.ts';
import { StepUpScreen } from './step-up-screen.tsx';
import { StepUpShell } from './step-up-shell.tsx';
import type { StepUpHostProps, StepUpProps } from './step-up.types.ts';
import { useStepUpActor } from './use-step-up-actor.ts';
import { useStepUpMessages } from './use-step-up-messages.ts';

/** Asks for fresh proof in a session that is complete. Shows itself in place; for a dialog, use `useStepUp`. */
export function StepUp(given: StepUpProps & Pick<StepUpFlowProps, 'asksAfter'>): ReactElement {
  const props = useHostProps(given);
  const actor = useStepUpActor({ ...props, adapter: requiredAdapter(props, 'StepUp') });
  useStepUpOutput(actor, props);
  const purpose = useMemo(() => purposeIn(props.purpose), [props.purpose]);
  return <StepUpFlow {...props} actor={actor} purpose={purpose} />;
}

/** Reports how it ended. Before anything is painted, so that what the page shows next comes at once. */
export function useStepUpOutput(
  actor: StepUpActor,
  callbacks: Pick<StepUpProps, 'onProved' | 'onCancelled' | 'onSessionChanged'>,
): void {
  const output = useSelector(actor, stepUpSelectors.selectOutput);
  const latest = useRef(callbacks);
  useLayoutEffect(() => {
    latest.current = callbacks;
  });
  useLayoutEffect(() => {
    if (output?.type === 'proved') callHost('onProved', () => latest.current.onProved());
    if (output?.type === 'cancelled') callHost('onCancelled', () => latest.current.onCancelled());
    if (output?.type === 'sessionEnded' || output?.type === 'changed')
      callHost('onSessionChanged', () => latest.current.onSessionChanged?.());
  }, [output]);
}

type StepUpFlowProps = Omit<StepUpHostProps, 'adapter'> & {
  readonly actor: StepUpActor;
  readonly purpose?: string | undefined;
  /** Another question comes after the proof, so its press is not the last one. Default false. */
  readonly asksAfter?: boolean | undefined;
  /** Proof was given, and what follows is not there yet: its last screen stays until then. */
  readonly waiting?: Waiting | undefined;
  /** Its last screen stays until it is taken away. Default false. */
  readonly staysAtEnd?: boolean | undefined;
};

const isThere = (snapshot: StepUpSnapshot) => !stepUpSelectors.selectIsPassing(snapshot);
const isThereAndGoesOn = (snapshot: StepUpSnapshot) =>
  isThere(snapshot) && stepUpSelectors.selectScreen(snapshot) !== 'ended';

/** Shows fresh proof that is asked for already. */
export function StepUpFlow({ actor, staysAtEnd = false, ...props }: StepUpFlowProps): ReactElement {
  const stepUp = useStepUpMessages(props);
  const { actor: shown, isKept, isSlow, cancel } = useKept(actor, staysAtEnd ? isThereAndGoesOn : isThere);
  const own = useMemo(
    () => (isKept ? { slow: isSlow, onCancel: cancel } : undefined),
    [isKept, isSlow, cancel],
  );
  return (
    <StepUpShell
      {...props}
      waiting={props.waiting ?? own}
      onLeave={() => actor.send({ type: 'stepUp.cancelled' })}
    >
      <StepUpScreen actor={shown} customViews={props.customViews} messages={stepUp} />
    </StepUpShell>
  );
}
