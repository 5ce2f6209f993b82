'use client';
import { useId } from 'react';
import type { InputHTMLAttributes, ReactElement, RefObject } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { describe, Field } from '../field/field.tsx';
import type { FieldTexts } from '../field/field.tsx';
import { useFormId } from '../form/form-id.ts';
import { useTypedBefore } from '../field/use-typed-before.ts';

export interface TextFieldProps extends FieldTexts {
  readonly name: string;
  /** Never `email`: Chromium rewrites its input. `inputMode` selects the keyboard. */
  readonly type: 'text' | 'tel';
  readonly autoComplete: string;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly defaultValue?: string | undefined;
  /** While a call is pending: the input stays, and stays readable. */
  readonly readOnly?: boolean;
  readonly onEdit?: (text: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A line of text. Uncontrolled: the browser holds the value. */
export const TextField = replaceablePart(
  'TextField',
  function DefaultTextField(props: TextFieldProps): ReactElement {
    const id = useId();
    const formId = useFormId();
    const { isWaiting } = useShell();
    const { label, hint, error } = props;
    useTypedBefore(props.inputRef, props.defaultValue);
    return (
      <Field id={id} label={label} hint={hint} error={error}>
        <input
          {...describe(id, props)}
          ref={props.inputRef}
          data-mfa-part="input"
          form={formId}
          name={props.name}
          type={props.type}
          autoComplete={props.autoComplete}
          inputMode={props.inputMode}
          // An address begins at the left in every language, and so does a number: else "@" and "+" jump as they are typed.
          dir={props.inputMode === 'email' || props.type === 'tel' ? 'ltr' : undefined}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          readOnly={(props.readOnly ?? false) || isWaiting}
          onChange={(event) => props.onEdit?.(event.currentTarget.value)}
        />
      </Field>
    );
  },
);
