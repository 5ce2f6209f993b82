'use client';
import { useId } from 'react';
import type { ReactElement, ReactNode, SyntheticEvent } from 'react';
import { FormId } from './form-id.ts';

interface FormProps {
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/**
 * A form that never submits natively. If scripts are not loaded yet, or the page keeps the event from React, the method
 * `dialog` makes the browser do nothing: no secret gets into a URL or a request.
 */
export function Form({ busy, onSubmit, children }: FormProps): ReactElement {
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      id={id}
      data-mfa-part="form"
      method="dialog"
      noValidate
      aria-busy={busy}
      // In the capture phase: browsers don't let the event bubble out of a nested form, so React would not see it.
      onSubmitCapture={submit}
    >
      <FormId.Provider value={id}>{children}</FormId.Provider>
    </form>
  );
}
