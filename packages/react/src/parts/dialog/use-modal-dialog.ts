'use client';
import { useEffect, useInsertionEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject, SyntheticEvent } from 'react';
import { closeDialog, focusedElement, openDialog, placeOfFocus } from './open-dialog.ts';

interface ModalDialogOptions {
  /** Takes the focus at first. Default: the browser's choice. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Escape, or the browser's own gesture for it. */
  readonly onCancel: () => void;
}

interface ModalDialog {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onCancel: (event: SyntheticEvent) => void;
    readonly onClose: (event: SyntheticEvent) => void;
  };
}

/**
 * A native modal dialog, open as long as it is mounted: the page behind it is inert, also inside another dialog and in a
 * shadow root. Afterwards the focus goes back to where it was.
 */
export function useModalDialog({ initialFocus, onCancel }: ModalDialogOptions): ModalDialog {
  const ref = useRef<HTMLDialogElement>(null);
  const first = useRef(initialFocus);
  const opener = useRef<Element | null>(null);
  const place = useRef<ReturnType<typeof placeOfFocus>>(undefined);
  // Before a screen inside takes the focus.
  useInsertionEffect(() => {
    opener.current = focusedElement();
  }, []);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const now = placeOfFocus(dialog, opener.current);
    place.current = now;
    const target = first.current?.current;
    // The browser looks for it, and would first move the focus to the heading otherwise (A11Y-25).
    target?.setAttribute('autofocus', '');
    openDialog(dialog);
    target?.focus();
    return () => now.leave();
  }, []);
  // After what comes in its place has taken the focus. A dialog that goes with its element is not closed: the browser would move
  // the focus to the opener first.
  useEffect(() => {
    const dialog = ref.current;
    return () => {
      if (dialog?.isConnected) closeDialog(dialog);
      place.current?.giveBack();
    };
  }, []);

  const cancelByKey = (event: KeyboardEvent) => {
    // Escape ends a composition first. A dialog around this one stays open.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  // React lets these two bubble, out of a dialog inside this one and up to the host.
  const cancel = (event: SyntheticEvent) => {
    event.stopPropagation();
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onCancel();
  };
  /** The browser has closed it by itself, which it may after a second gesture. What is mounted is open. */
  const stayOpen = (event: SyntheticEvent) => {
    event.stopPropagation();
    const dialog = ref.current;
    if (event.target !== dialog || !dialog || dialog.open) return;
    openDialog(dialog);
    initialFocus?.current?.focus();
    onCancel();
  };
  return { ref, handlers: { onKeyDown: cancelByKey, onCancel: cancel, onClose: stayOpen } };
}
