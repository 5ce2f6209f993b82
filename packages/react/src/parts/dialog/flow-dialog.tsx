'use client';
import type { ReactElement, ReactNode } from 'react';
import { containedEvents } from '../../shell/contain-events.ts';
import { useModalDialog } from './use-modal-dialog.ts';

interface FlowDialogProps {
  /** Its name. */
  readonly label: string;
  /** The person closed it, by Escape or in the browser's own way. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A modal dialog around a flow of its own, which brings its own heading and live regions. */
export function FlowDialog({ label, onCancel, children }: FlowDialogProps): ReactElement {
  const { ref, handlers } = useModalDialog({ onCancel });
  return (
    <dialog
      {...containedEvents}
      {...handlers}
      ref={ref}
      data-mfa-part="dialog"
      data-kind="flow"
      aria-label={label}
    >
      {children}
    </dialog>
  );
}
