'use client';
import type { ReactElement, RefObject } from 'react';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';

export interface PasswordRequestProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The last one was refused. */
  readonly isWrong: boolean;
  readonly readOnly: boolean;
  readonly onEdit: () => void;
}

/** The password of the account, where the backend asks for it before it changes how somebody signs in. */
export function PasswordRequest({ inputRef, isWrong, readOnly, onEdit }: PasswordRequestProps): ReactElement {
  const messages = useMessagesOnDemand('password');
  return (
    <PasswordField
      label={messages.label}
      hint={messages.hint}
      error={isWrong ? messages.wrong : undefined}
      name="password"
      autoComplete="current-password"
      readOnly={readOnly}
      inputRef={inputRef}
      onEdit={onEdit}
    />
  );
}
