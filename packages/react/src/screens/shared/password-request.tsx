'use client';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useOnRejection } from './use-rejection.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';

export interface PasswordRequestProps {
  readonly request: PasswordRequestState;
  /** The last one was refused. */
  readonly isWrong: boolean;
  readonly readOnly: boolean;
  readonly onEdit: () => void;
}

export interface PasswordRequestState {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The field was empty at the last press; a new object each time. */
  readonly missing: object | undefined;
  /** What was typed, if the field is there. Undefined and `isMissing`: nothing can be sent yet. */
  readonly read: () => { readonly isMissing: boolean; readonly password?: string };
  readonly edited: () => void;
}

/** What stands in the field for the password at a press. An empty one is never sent. */
export function usePasswordRequest(): PasswordRequestState {
  const inputRef = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<object>();
  return {
    inputRef,
    missing,
    read: () => {
      const field = inputRef.current;
      if (!field) return { isMissing: false };
      if (field.value !== '') return { isMissing: false, password: field.value };
      setMissing({});
      return { isMissing: true };
    },
    edited: () => setMissing(undefined),
  };
}

/** The password of the account, where the backend asks for it before it changes how somebody signs in. */
export function PasswordRequest({ request, isWrong, readOnly, onEdit }: PasswordRequestProps): ReactElement {
  const messages = useMessagesOnDemand('password');
  const { messages: shellMessages, moveFocus } = useShell();
  const { passwordMissing } = shellMessages.signIn;
  const { missing, inputRef } = request;
  // It appears after a press: who does not see it finds out by the focus. On a new screen that decides instead.
  useEffect(() => inputRef.current?.focus(), [inputRef]);
  useAnnouncement(missing, passwordMissing, 'alert');
  useOnRejection(missing, () => moveFocus(inputRef.current));
  return (
    <PasswordField
      label={messages.label}
      hint={messages.hint}
      error={missing ? passwordMissing : isWrong ? messages.wrong : undefined}
      name="password"
      autoComplete="current-password"
      readOnly={readOnly}
      inputRef={inputRef}
      onEdit={() => {
        request.edited();
        onEdit();
      }}
    />
  );
}
