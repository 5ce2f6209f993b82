'use client';
import type { ReactElement, ReactNode } from 'react';
import { sameText } from '../../messages/describe-place.ts';
import type { Spoken } from '../../messages/messages.types.ts';
import { FailureMessage } from '../failure-message/failure-message.tsx';
import { SpokenText } from '../spoken-text/spoken-text.tsx';

/** The texts of a field. */
export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | Spoken | undefined;
  /** Set only while there is an error. */
  readonly error?: string | undefined;
}

export interface FieldProps extends FieldTexts {
  /** The id of the input. */
  readonly id: string;
  /** Shown beside the label, for example a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Connects the input with its texts. What is wrong comes first, in place of the hint. */
export function describe(id: string, { hint, error }: FieldTexts, before?: string) {
  const ids = [error && `${id}-error`, before, !error && hint && `${id}-hint`].filter(Boolean);
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  } as const;
}

/**
 * The frame around an input: label above, a line for the hint or the error below. The line is there without either, so that
 * nothing moves when something is wrong (UX-29).
 */
export function Field({ id, label, hint, error, aside, children }: FieldProps): ReactElement {
  return (
    <div data-mfa-part="field" data-state={error ? 'error' : 'ready'}>
      <label data-mfa-part="label" htmlFor={id}>
        {label}
      </label>
      {children}
      {/* After the input, so that the way through the form is label, input, message (A11Y-27). */}
      {aside && <div data-mfa-part="aside">{aside}</div>}
      <div data-mfa-part="message">
        {error && <FailureMessage about="field" id={`${id}-error`} text={error} />}
        {hint && !error && (
          <p data-mfa-part="hint" id={`${id}-hint`}>
            <SpokenText text={typeof hint === 'string' ? sameText(hint) : hint} />
          </p>
        )}
      </div>
    </div>
  );
}
