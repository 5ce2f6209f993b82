'use client';
import { useId } from 'react';
import type { ReactElement, RefObject } from 'react';
import { FailureMessage } from '../failure-message/failure-message.tsx';
import { useFormId } from '../form/form-id.ts';

export interface CheckboxProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly onChange?: ((checked: boolean) => void) | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A box to tick. The label is part of the target. */
export function Checkbox({ label, error, onChange, inputRef }: CheckboxProps): ReactElement {
  const id = useId();
  const formId = useFormId();
  return (
    <div data-mfa-part="check" data-state={error ? 'error' : 'ready'}>
      <label data-mfa-part="check-label" htmlFor={id}>
        <input
          ref={inputRef}
          id={id}
          data-mfa-part="checkbox"
          type="checkbox"
          form={formId}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange?.(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {error && <FailureMessage about="field" id={`${id}-error`} text={error} />}
    </div>
  );
}
