'use client';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode, RefObject, SyntheticEvent } from 'react';
import { ShellContext, useShell } from '../../shell/shell-context.ts';
import { useAnnouncer } from '../../shell/use-announcer.ts';
import { Heading } from './heading.tsx';
import { closeDialog, openDialog, placeOfFocus } from '../../parts/dialog/open-dialog.ts';

export interface DialogProps {
  /** For stylesheets and tests. */
  readonly name: string;
  readonly title: string;
  /** Read out with the title when the dialog opens: no text that ticks. */
  readonly description?: ReactNode;
  /** Takes the focus at first: the safe choice, or a field. */
  readonly initialFocus: RefObject<HTMLElement | null>;
  /** Escape, or the gesture for it. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog, open as long as it is mounted. The browser makes the page behind it inert, also inside another dialog and in
 * a shadow root. The live regions of the flow are inert then, too: announcements from inside go to regions of its own.
 */
export function Dialog(props: DialogProps): ReactElement {
  const { name, title, description, initialFocus, onCancel, children } = props;
  const shell = useShell();
  const titleId = useId();
  const descriptionId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const announcer = useAnnouncer({ status, alert });
  const first = useRef(initialFocus);
  const inner = useMemo(() => ({ ...shell, ...announcer }), [shell, announcer]);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const giveBack = placeOfFocus(element);
    openDialog(element);
    first.current.current?.focus();
    return () => {
      closeDialog(element);
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
    const element = dialog.current;
    if (event.target !== element || !element || element.open) return;
    openDialog(element);
    initialFocus.current?.focus();
    onCancel();
  };

  return (
    <ShellContext.Provider value={inner}>
      <dialog
        ref={dialog}
        data-mfa-part="dialog"
        data-step={name}
        aria-labelledby={titleId}
        aria-describedby={description ? descriptionId : undefined}
        onKeyDown={cancelByKey}
        onCancel={cancel}
        onClose={stayOpen}
      >
        <header data-mfa-part="dialog-header">
          <Heading kind="heading" id={titleId}>
            {title}
          </Heading>
          {description && (
            <div data-mfa-part="intro" id={descriptionId}>
              {description}
            </div>
          )}
        </header>
        {children}
        <div data-mfa-part="status" role="status" aria-atomic="true" ref={status} />
        <div data-mfa-part="alert" role="alert" aria-atomic="true" ref={alert} />
      </dialog>
    </ShellContext.Provider>
  );
}
