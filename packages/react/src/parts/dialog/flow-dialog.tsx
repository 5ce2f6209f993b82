'use client';
import { useContext, type ReactElement, type ReactNode } from 'react';
import { containedEvents } from '../../shell/contain-events.ts';
import { DrawnByHostContext } from '../../shell/drawn-by-host.ts';
import type { MfaShellProps } from '../../shell/mfa-shell.types.ts';
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
export function FlowDialog(props: FlowDialogProps): ReactElement {
  const { Dialog = DrawnDialog } = useContext(DrawnByHostContext) ?? {};
  return <Dialog {...props} />;
}

function DrawnDialog({ label, theme, onCancel, children }: FlowDialogProps): ReactElement {
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
