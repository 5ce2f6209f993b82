'use client';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Form } from '../../parts/form/form.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';
import { ConfirmationFields, Description, DialogActions } from './dialog-parts.tsx';
import { useConfirmation } from './use-confirmation.ts';

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
  readonly deed: 'danger' | 'primary';
  readonly state: ConfirmationProps;
}

/** Asks before something is done that cannot be taken back. Only the last press does it. */
export function ConfirmationDialog(props: ConfirmationDialogProps): ReactElement {
  const { name, heading, text, consequences, keep, confirm, deed, state } = props;
  const { busy, proved, passwordNeeded, onCancel } = state;
  const safe = useRef<HTMLButtonElement>(null);
  const { passwordRef, ...confirmation } = useConfirmation(state);
  return (
    <Dialog
      name={name}
      title={heading}
      description={<Description proved={proved}>{text}</Description>}
      initialFocus={passwordNeeded ? passwordRef : safe}
      onCancel={() => {
        if (!busy) onCancel();
      }}
    >
      <Form busy={busy} onSubmit={confirmation.submit}>
        {consequences}
        <ConfirmationFields {...confirmation} passwordRef={passwordRef} state={state} />
        <DialogActions call={state} keep={keep} confirm={confirm} deed={deed} keepRef={safe} />
      </Form>
    </Dialog>
  );
}
