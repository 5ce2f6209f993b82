'use client';
import { useEffect, useId, useRef } from 'react';
import type { ChangeEvent, ReactElement, RefObject } from 'react';
import type { CodeFormat } from '@mfa-flow/contract';
import { useShell } from '../../shell/shell-context.ts';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { describe, Field } from '../field/field.tsx';
import type { FieldTexts } from '../field/field.tsx';
import { useFormId } from '../form/form-id.ts';
import { useTypedBefore } from '../field/use-typed-before.ts';
import { useCodeCells } from './use-code-cells.ts';
import { wasFilledIn } from './was-filled-in.ts';

export interface CodeInputProps extends FieldTexts {
  readonly format: CodeFormat;
  /** `one-time-code` lets the device offer a code from a message; `off` keeps such codes out. */
  readonly autoComplete: 'one-time-code' | 'off';
  /** Earlier input, after coming back. Never replaces what the browser already has in the field. */
  readonly defaultValue?: string | undefined;
  readonly readOnly?: boolean;
  /** Called on every change, including autofill and input before hydration. Keep the text out of React state. */
  readonly onEdit?: ((text: string) => void) | undefined;
  /** The same, but during IME composition only once it has ended. */
  readonly onEntered?: ((text: string) => void) | undefined;
  /** The code was right. Default false. */
  readonly accepted?: boolean | undefined;
  /** Ids of texts to read before the hint, such as the instruction of the screen. */
  readonly describedBy?: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Longer codes have no cells. */
const mostCells = 10;

/** One native input that accepts anything: any text may be typed, pasted, dropped or filled in. */
export const CodeInput = replaceablePart(
  'CodeInput',
  function DefaultCodeInput(props: CodeInputProps): ReactElement {
    const id = useId();
    const formId = useFormId();
    const { messages, announce, isWaiting } = useShell();
    const sensitive = useSensitiveProps();
    const { label, hint, error, format, defaultValue = '', inputRef, onEdit, onEntered } = props;
    const isComposing = useRef(false);
    const digits = format.alphabet === 'digits';
    const places = digits && format.length <= mostCells ? format.length : undefined;
    const isReadOnly = (props.readOnly ?? false) || isWaiting;
    const cells = useRef<HTMLDivElement>(null);
    useCodeCells(cells, inputRef, places);
    const length = useRef(defaultValue.length);
    const adopt = useRef(onEdit);

    useTypedBefore(inputRef, defaultValue);
    useEffect(() => {
      const present = inputRef.current?.value ?? '';
      length.current = present.length;
      if (present !== defaultValue) adopt.current?.(present);
      // Take over the browser's value once; afterwards every change arrives as an event.
      // eslint-disable-next-line react-hooks/exhaustive-deps
    }, []);

    const edit = (event: ChangeEvent<HTMLInputElement>) => {
      const text = event.currentTarget.value;
      const filled = wasFilledIn(event.nativeEvent, text.length - length.current);
      length.current = text.length;
      if (filled) announce(messages.code.filledIn, 'status');
      onEdit?.(text);
      if (!isComposing.current) onEntered?.(text);
    };

    const field = (
      <input
        {...sensitive}
        {...describe(id, props, props.describedBy)}
        ref={inputRef}
        data-mfa-part="code-input"
        form={formId}
        name={props.autoComplete === 'off' ? 'recovery-code' : 'otp-code'}
        type="text"
        inputMode={digits ? 'numeric' : 'text'}
        autoComplete={props.autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        dir="ltr"
        translate="no"
        readOnly={isReadOnly}
        onChange={edit}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          onEntered?.(event.currentTarget.value);
        }}
      />
    );
    return (
      <Field id={id} label={label} hint={hint} error={error}>
        {places === undefined ? (
          field
        ) : (
          <div
            data-mfa-part="code-cells"
            data-length={places}
            data-state={error ? 'error' : props.accepted ? 'done' : isReadOnly ? 'busy' : 'ready'}
            ref={cells}
          >
            <div data-mfa-part="cells" aria-hidden="true">
              {Array.from({ length: places }, (_, place) => (
                <span key={place} data-mfa-part="cell" />
              ))}
            </div>
            {field}
          </div>
        )}
      </Field>
    );
  },
);
