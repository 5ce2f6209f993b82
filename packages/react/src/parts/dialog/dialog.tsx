'use client';
import {
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { containedEvents } from '../../shell/contain-events.ts';
import { closeDialog, openDialog, placeOfFocus } from './open-dialog.ts';

interface DialogProps {
  /** Its name. */
  readonly label: string;
  /** The person closed it, by Escape or in the browser's own way. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog around a flow of its own, open as long as it is mounted. The page behind it is inert. */
export function FlowDialog({ label, onCancel, children }: DialogProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const giveBack = placeOfFocus(dialog);
    openDialog(dialog);
    return () => {
      closeDialog(dialog);
      giveBack();
    };
  }, []);
  const cancelByKey = (event: KeyboardEvent) => {
    // Escape ends a composition first. A dialog around this one stays open.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const cancel = (event: SyntheticEvent) => {
    event.stopPropagation();
    // A dialog inside of this one sends the same event.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onCancel();
  };
  /** The browser has closed it by itself, which it may after a second gesture. */
  const closed = (event: SyntheticEvent) => {
    event.stopPropagation();
    if (event.target === ref.current && !ref.current?.open) onCancel();
  };
  return (
    <dialog
      {...containedEvents}
      ref={ref}
      data-mfa-part="dialog"
      data-kind="flow"
      aria-label={label}
      onKeyDown={cancelByKey}
      onCancel={cancel}
      onClose={closed}
    >
      {children}
    </dialog>
  );
}
