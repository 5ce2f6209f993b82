'use client';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';
import { ConfirmationForm, Description } from './dialog-parts.tsx';

interface ConfirmationDialogProps {
  readonly name: string;
  readonly heading: string;
  /** What follows, in a sentence or two. Read out with the heading. */
  readonly text: ReactNode;
  /** More of it. */
  readonly consequences?: ReactNode;
  readonly keep: string;
  readonly confirm: string;
  /** `danger` takes protection away. */
  readonly action: 'danger' | 'primary';
  readonly state: ConfirmationProps;
}

/** Asks before something is done that cannot be taken back. Only the last press does it. */
export function ConfirmationDialog(props: ConfirmationDialogProps): ReactElement {
  const { name, heading, text, consequences, keep, confirm, action, state } = props;
  const { busy, proved, askedAnew = false, passwordNeeded, onCancel } = state;
  const safe = useRef<HTMLButtonElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      name={name}
      title={heading}
      description={
        <Description proved={proved} askedAnew={askedAnew}>
          {text}
        </Description>
      }
      initialFocus={passwordNeeded ? passwordRef : safe}
      onCancel={() => {
        if (!busy) onCancel();
      }}
    >
      <ConfirmationForm
        state={state}
        keep={keep}
        confirm={confirm}
        action={action}
        on="dialog"
        keepRef={safe}
        passwordRef={passwordRef}
      >
        {consequences}
      </ConfirmationForm>
    </Dialog>
  );
}
