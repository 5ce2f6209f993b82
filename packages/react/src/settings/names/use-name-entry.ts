'use client';
import { useState, type RefObject } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { SpecialFailureMessages } from '../../messages/message-parts.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { useOnRejection, useRejection } from '../../screens/shared/use-rejection.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { readName, type NameProblem } from './read-name.ts';

interface NameEntryOptions {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly failure: ShownFailure | undefined;
  /** Messages for failures caused by the name. They mark the field. */
  readonly failureMessages: SpecialFailureMessages;
  /** The most characters that the backend takes. Default 60. */
  readonly most?: number | undefined;
}

export interface NameEntry {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What is wrong, said once for each press. */
  readonly occasion: object | undefined;
  readonly fieldError: string | undefined;
  readonly formError: string | undefined;
  readonly edited: () => void;
  /** The name at a press; undefined if there is something wrong with it, which is said then. */
  readonly read: () => string | undefined;
}

/** The backend does not take the name; the password is another field. */
export const isAboutName = (failure: ShownFailure): boolean =>
  failure.code === 'input_refused' && failure.field !== 'password';

/** A name that is typed, and what is wrong with it. */
export function useNameEntry(options: NameEntryOptions): NameEntry {
  const { inputRef, failure, failureMessages, most = 60 } = options;
  const shell = useShell();
  const words = useSettingsMessages().renameFactor;
  const [problem, setProblem] = useState<NameProblem>();
  const rejection = useRejection(problem, failure);
  const { occasion } = rejection;
  const error =
    (rejection.problem && (rejection.problem === 'missing' ? words.missing : words.tooLong(most))) ??
    (rejection.failure && describeFailure(shell, rejection.failure, failureMessages));
  const isOfField =
    rejection.problem !== undefined ||
    (rejection.failure !== undefined && Object.hasOwn(failureMessages, rejection.failure.code));
  useAnnouncement(occasion, error, 'alert');
  useOnRejection(occasion, () => {
    if (!isOfField) return;
    shell.moveFocus(inputRef.current);
    inputRef.current?.select();
  });
  return {
    inputRef,
    occasion,
    fieldError: isOfField ? error : undefined,
    formError: isOfField ? undefined : error,
    edited: rejection.edited,
    read: () => {
      const read = readName(inputRef.current?.value ?? '', most);
      setProblem(read.ok ? undefined : read.problem);
      rejection.submitted();
      return read.ok ? read.name : undefined;
    },
  };
}
