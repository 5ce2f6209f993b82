'use client';
import { useEffect, useId, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { describe, Field } from '../field/field.tsx';
import type { FieldTexts } from '../field/field.tsx';
import { useFormId } from '../form/form-id.ts';
import { Icon } from '../icons/icon.tsx';

export interface PasswordFieldProps extends FieldTexts {
  readonly name: string;
  readonly autoComplete: 'current-password' | 'new-password';
  /** Beside the label: the link for a forgotten password. */
  readonly aside?: ReactNode;
  readonly readOnly?: boolean;
  readonly onEdit?: () => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A password that can be shown, and is hidden again on submit. Never changes the input. */
export const PasswordField = replaceablePart(
  'PasswordField',
  function DefaultPasswordField(props: PasswordFieldProps): ReactElement {
    const id = useId();
    const formId = useFormId();
    const { messages, isWaiting } = useShell();
    const sensitive = useSensitiveProps();
    const [shown, setShown] = useState(false);
    const { label, hint, error, aside, inputRef } = props;
    useEffect(() => {
      const form = inputRef.current?.form;
      const hide = () => setShown(false);
      form?.addEventListener('submit', hide);
      return () => form?.removeEventListener('submit', hide);
    }, [inputRef]);
    return (
      <Field id={id} label={label} hint={hint} error={error} aside={aside}>
        <div data-mfa-part="control">
          <input
            {...sensitive}
            {...describe(id, props)}
            ref={inputRef}
            data-mfa-part="input"
            form={formId}
            name={props.name}
            type={shown ? 'text' : 'password'}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            readOnly={(props.readOnly ?? false) || isWaiting}
            onChange={() => props.onEdit?.()}
          />
          <button
            type="button"
            data-mfa-part="toggle"
            aria-label={messages.signIn.showPassword}
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? 'eyeOff' : 'eye'} />
          </button>
        </div>
      </Field>
    );
  },
);
