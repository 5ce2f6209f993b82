'use client';
import { callHost, stepUpSelectors, type StepUpActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { requiredAdapter, useHostProps } from '../flow/mfa-provider.tsx';
import { useHostOptions } from '../flow/use-host-options.ts';
import { en } from '../messages/en.ts';
import { enStepUp } from '../messages/en.step-up.ts';
import type { MessageOverrides } from '../messages/messages.types.ts';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { StepUpScreen } from './step-up-screen.tsx';
import type { StepUpHostProps, StepUpProps } from './step-up.types.ts';
import { useStepUpActor } from './use-step-up-actor.ts';

/** The messages of the step, with the host's own. */
export const useStepUpMessages = (given: StepUpHostProps['stepUpMessages']) =>
  useMemo(() => ({ ...enStepUp, ...given }), [given]);

/** The button names what it is for, and leaving is no sign-out here (SEC-12). */
function useStepMessages(
  props: Pick<StepUpFlowProps, 'catalog' | 'messages' | 'purpose' | 'stepUpMessages' | 'asksAfter'>,
): MessageOverrides {
  const { catalog, messages, purpose, asksAfter } = props;
  const stepUp = useStepUpMessages(props.stepUpMessages);
  return useMemo(() => {
    const cancel = messages?.common?.cancel ?? catalog?.common.cancel ?? en.common.cancel;
    return {
      ...messages,
      common: {
        ...messages?.common,
        continue: stepUp.confirm(asksAfter ? undefined : purpose),
        exit: cancel,
      },
      chooseFactor: { ...messages?.chooseFactor, heading: stepUp.heading(purpose) },
    };
  }, [catalog, messages, purpose, asksAfter, stepUp]);
}

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
  const { catalog, slots, theme, customViews } = props;
  const options = useHostOptions({ autoFocus: true, ...props });
  const messages = useStepMessages(props);
  const stepUp = useStepUpMessages(props.stepUpMessages);
  return (
    <MfaShell options={options} catalog={catalog} messages={messages} slots={slots} theme={theme}>
      <Boundary
        fallback={(retry) => (
          <BrokenScreen onRetry={retry} onExit={() => actor.send({ type: 'stepUp.cancelled' })} />
        )}
      >
        <StepUpScreen actor={actor} customViews={customViews} messages={stepUp} />
      </Boundary>
    </MfaShell>
  );
}
