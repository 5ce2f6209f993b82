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
 * What is typed together. A browser that submits a form by itself, because no script has come yet or because the page keeps the
 * event from React, does nothing at all with the method `dialog`: no secret gets into an address or a request.
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
      // On its way in: browsers keep the event of a form inside another from going out, so React would not hear of it.
      onSubmitCapture={submit}
    >
      <FormId.Provider value={id}>{children}</FormId.Provider>
    </form>
  );
}
