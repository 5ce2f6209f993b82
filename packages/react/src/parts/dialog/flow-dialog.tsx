'use client';
import type { ReactElement, ReactNode } from 'react';
import { containedEvents } from '../../shell/contain-events.ts';
import type { MfaShellProps } from '../../shell/mfa-shell.tsx';
import { useModalDialog } from './use-modal-dialog.ts';

interface FlowDialogProps {
  /** Its name. */
  readonly label: string;
  /** That of the flow inside: its veil and its shadow are colours, too. */
  readonly theme: MfaShellProps['theme'];
  /** The person closed it, by Escape or in the browser's own way. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A modal dialog around a flow of its own, which brings its own heading and live regions. */
export function FlowDialog({ label, theme, onCancel, children }: FlowDialogProps): ReactElement {
  const { ref, handlers } = useModalDialog({ onCancel });
  return (
    <dialog
      {...containedEvents}
      {...handlers}
      ref={ref}
      data-mfa-part="dialog"
      data-kind="flow"
      data-mfa-tokens=""
      data-mfa-theme={theme}
      aria-label={label}
    >
      {children}
    </dialog>
  );
}
