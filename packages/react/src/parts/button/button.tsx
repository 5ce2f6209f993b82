'use client';
import type { MouseEvent, ReactElement, ReactNode, RefObject } from 'react';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { useFormId } from '../form/form-id.ts';
import { Icon } from '../icons/icon.tsx';
import { Spinner } from '../spinner/spinner.tsx';

export interface ButtonProps {
  /** The name. It stays the same while the button is busy. */
  readonly children: ReactNode;
  /** One primary button per screen. Default `secondary`. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** A longer name for screen readers, which begins with the shown one: "Remove passkey". */
  readonly label?: string | undefined;
  /** Shown over the name while a call is pending. The button keeps its place, name and focus; presses do nothing. */
  readonly busyText?: string | undefined;
  /** Shown over the name, with a tick, once what it did has been done. Presses do nothing then. */
  readonly doneText?: string | undefined;
  /** Not available yet. A press calls `onBlockedPress`, which says why. */
  readonly blocked?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly onBlockedPress?: () => void;
  /** Ids of texts that explain the button. */
  readonly describedBy?: string | undefined;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}

/** Never `disabled`: it stays focusable and responds to every press. */
export const Button = replaceablePart('Button', function DefaultButton(props: ButtonProps): ReactElement {
  const { children, kind = 'secondary', type = 'button', busyText, doneText, blocked = false } = props;
  const formId = useFormId();
  const done = doneText !== undefined;
  const busy = busyText !== undefined || done;
  const press = (event: MouseEvent) => {
    if (busy || blocked) {
      event.preventDefault();
      if (!busy) props.onBlockedPress?.();
    } else {
      props.onPress?.();
    }
  };
  return (
    <button
      ref={props.buttonRef}
      type={type === 'submit' ? 'submit' : 'button'}
      form={formId}
      data-mfa-part="button"
      data-kind={kind}
      data-state={done ? 'done' : busy ? 'busy' : blocked ? 'blocked' : 'ready'}
      aria-disabled={busy || blocked || undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={press}
    >
      <span>{children}</span>
      {busy && (
        <span data-mfa-part="busy-text" aria-hidden="true">
          {done ? (
            <span data-mfa-part="done-text">
              <Icon name="check" />
              <span>{doneText}</span>
            </span>
          ) : (
            <Spinner text={busyText ?? ''} />
          )}
        </span>
      )}
    </button>
  );
});
