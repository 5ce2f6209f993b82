'use client';
import { readHost } from '@mfa-flow/machine';
import { useMemo } from 'react';
import { enStepUp } from '../messages/en.step-up.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { MessageOverrides } from '../messages/messages.types.ts';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import type { StepUpHostProps } from './step-up.types.ts';

type GivenMessages = Pick<StepUpHostProps, 'catalog' | 'messages' | 'stepUpMessages'>;

/** The messages of the step, with the host's own where they can be said (ERR-33). */
export const useStepUpMessages = ({ catalog, messages, stepUpMessages }: GivenMessages): StepUpMessages =>
  useMemo(
    () =>
      readHost('stepUpMessages', enStepUp, () => {
        const translated = mergeMessages(enStepUp, catalog?.stepUp);
        return mergeMessages(mergeMessages(translated, messages?.stepUp), stepUpMessages);
      }),
    [catalog, messages, stepUpMessages],
  );

export type StepMessagesProps = GivenMessages & {
  readonly purpose?: string | undefined;
  /** Another question comes after the proof, so its press is not the last one. Default false. */
  readonly asksAfter?: boolean | undefined;
};

/** The button names what it is for, and leaving is no sign-out here (SEC-12). */
export function useStepMessages(props: StepMessagesProps): MessageOverrides {
  const { catalog, messages, purpose, asksAfter } = props;
  const stepUp = useStepUpMessages(props);
  return useMemo(() => {
    const { cancel } = messagesOf(catalog, messages).common;
    const verify = stepUp.confirm(asksAfter ? undefined : purpose);
    const own = {
      common: { exit: cancel },
      code: { verify },
      chooseFactor: { heading: stepUp.heading(purpose) },
    };
    return readHost<MessageOverrides>('messages', own, () => ({
      ...messages,
      common: { ...messages?.common, ...own.common },
      code: { ...messages?.code, ...own.code },
      chooseFactor: { ...messages?.chooseFactor, ...own.chooseFactor },
    }));
  }, [catalog, messages, purpose, asksAfter, stepUp]);
}
