'use client';
import { useMemo } from 'react';
import { en } from '../messages/en.ts';
import { enStepUp } from '../messages/en.step-up.ts';
import type { MessageOverrides } from '../messages/messages.types.ts';
import type { StepUpHostProps } from './step-up.types.ts';

/** The messages of the step, with the host's own. */
export const useStepUpMessages = (given: StepUpHostProps['stepUpMessages']) =>
  useMemo(() => ({ ...enStepUp, ...given }), [given]);

export type StepMessagesProps = Pick<StepUpHostProps, 'catalog' | 'messages' | 'stepUpMessages'> & {
  readonly purpose?: string | undefined;
  /** Another question comes after the proof, so its press is not the last one. Default false. */
  readonly asksAfter?: boolean | undefined;
};

/** The button names what it is for, and leaving is no sign-out here (SEC-12). */
export function useStepMessages(props: StepMessagesProps): MessageOverrides {
  const { catalog, messages, purpose, asksAfter } = props;
  const stepUp = useStepUpMessages(props.stepUpMessages);
  return useMemo(() => {
    const cancel = messages?.common?.cancel ?? catalog?.common.cancel ?? en.common.cancel;
    return {
      ...messages,
      common: {
        ...messages?.common,
        exit: cancel,
      },
      code: { ...messages?.code, verify: stepUp.confirm(asksAfter ? undefined : purpose) },
      chooseFactor: { ...messages?.chooseFactor, heading: stepUp.heading(purpose) },
    };
  }, [catalog, messages, purpose, asksAfter, stepUp]);
}
