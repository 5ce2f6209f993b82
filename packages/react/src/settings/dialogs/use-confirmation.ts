'use client';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { isFieldFailure } from '../../messages/shown-failure.ts';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { useOnRejection, useRejection } from '../../screens/shared/use-rejection.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface Confirmation {
  readonly fieldError: string | undefined;
  readonly formError: string | undefined;
  readonly edited: () => void;
  readonly submit: () => void;
}

function clear(field: HTMLInputElement): void {
  field.value = '';
}

/** The password where it is needed, what is wrong with it, and the one call of the last press. */
export function useConfirmation(
  state: ConfirmationProps,
  password: RefObject<HTMLInputElement | null>,
): Confirmation {
  const shell = useShell();
  const { confirmation } = useSettingsMessages();
  const { busy, passwordNeeded, onConfirm } = state;
  const [problem, setProblem] = useState<'empty'>();
  // A first `input_refused` only says that the password is needed.
  const [wasAsked, setWasAsked] = useState(false);
  const isDemand = (given: ShownFailure | undefined) => given?.code === 'input_refused' && !wasAsked;
  const rejection = useRejection(problem, isDemand(state.failure) ? undefined : state.failure);
  const waiting = !useIsOver(state.limitUntil);
  const { failure } = rejection;
  const isMissing = rejection.problem !== undefined;
  const isOfField = passwordNeeded && (isMissing || (failure !== undefined && isFieldFailure(failure)));
  const said = failure && describeFailure(shell, failure, confirmation.failures);
  const error = isMissing ? confirmation.passwordMissing : said;
  useAnnouncement(rejection.occasion, error, 'alert');

  useOnRejection(rejection.occasion, () => {
    if (!isOfField || !password.current) return;
    // It was wrong, and is not kept.
    if (failure) clear(password.current);
    shell.moveFocus(password.current);
  });
  const before = useRef(passwordNeeded);
  useEffect(() => {
    if (passwordNeeded && !before.current) password.current?.focus();
    before.current = passwordNeeded;
  }, [password, passwordNeeded]);

  return {
    fieldError: isOfField ? error : undefined,
    formError: isOfField || waiting ? undefined : error,
    edited: rejection.edited,
    submit: () => {
      if (busy || waiting) return;
      const typed = password.current?.value ?? '';
      const isEmpty = passwordNeeded && typed === '';
      setProblem(isEmpty ? 'empty' : undefined);
      rejection.submitted();
      if (isEmpty) return;
      if (!passwordNeeded) return onConfirm();
      setWasAsked(true);
      onConfirm(typed);
    },
  };
}
