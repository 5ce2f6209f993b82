'use client';
import type { ReactElement, ReactNode } from 'react';
import { FailureMessage } from '../failure-message/failure-message.tsx';

/** The texts of a field. */
export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Set only while there is an error. */
  readonly error?: string | undefined;
}

export interface FieldProps extends FieldTexts {
  /** The id of the input. */
  readonly id: string;
  /** Beside the label, for example a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Connects the input with its texts: instruction, hint, error, in this order. */
export function describe(id: string, { hint, error }: FieldTexts, before?: string) {
  const ids = [before, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  } as const;
}

/** The frame around an input: label above, hint and error below. */
export function Field({ id, label, hint, error, aside, children }: FieldProps): ReactElement {
  return (
    <div data-mfa-part="field" data-state={error ? 'error' : 'ready'}>
      <div data-mfa-part="label-row">
        <label data-mfa-part="label" htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      {children}
      {error && <FailureMessage about="field" id={`${id}-error`} text={error} />}
      {hint && (
        <p data-mfa-part="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
