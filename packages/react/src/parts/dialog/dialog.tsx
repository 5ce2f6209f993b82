'use client';
import { useId, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { ShellContext, useShell } from '../../shell/shell-context.ts';
import { useAnnouncer } from '../../shell/use-announcer.ts';
import { Heading } from '../screen-frame/heading.tsx';
import { useModalDialog } from './use-modal-dialog.ts';

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
 * A modal dialog with a heading. The live regions of the flow are inert while it is open: announcements from inside go to
 * regions of its own.
 */
export function Dialog(props: DialogProps): ReactElement {
  const { name, title, description, initialFocus, onCancel, children } = props;
  const shell = useShell();
  const titleId = useId();
  const descriptionId = useId();
  const { ref, handlers } = useModalDialog({ initialFocus, onCancel });
  const status = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const announcer = useAnnouncer({ status, alert });
  const inner = useMemo(() => ({ ...shell, ...announcer, isWaiting: false }), [shell, announcer]);

  return (
    <ShellContext.Provider value={inner}>
      <dialog
        {...handlers}
        ref={ref}
        data-mfa-part="dialog"
        data-step={name}
        aria-labelledby={titleId}
        aria-describedby={description ? descriptionId : undefined}
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
