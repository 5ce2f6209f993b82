'use client';
import type { AccountFactor } from '@mfa-flow/contract';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { nameOfFactor } from '../name-of-factor.ts';
import { NameField } from '../names/name-field.tsx';
import { useNameEntry } from '../names/use-name-entry.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { DialogCallProps } from './confirmation.types.ts';
import { Description, DialogActions, Limit } from './dialog-parts.tsx';

export interface RenameFactorViewProps extends DialogCallProps {
  readonly factor: AccountFactor;
  /** Which one it is of several that look alike; see `numberOfFactor`. */
  readonly number?: number | undefined;
  /** The most characters that the backend takes. Default 60. */
  readonly most?: number | undefined;
  readonly onConfirm: (label: string) => void;
}

/** A name of the person's own for a factor. */
export const RenameFactorView = replaceableView(
  'settingsRenameFactor',
  function DefaultRenameFactorView(props: RenameFactorViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const { factor, number, busy, proved, onCancel } = props;
    const field = useRef<HTMLInputElement>(null);
    return (
      <Dialog
        name="renameFactor"
        title={settings.renameFactor.heading(nameOfFactor(shell, settings, factor, number))}
        description={proved ? <Description proved /> : undefined}
        initialFocus={field}
        onCancel={() => {
          if (!busy) onCancel();
        }}
      >
        <RenameForm {...props} field={field} />
      </Dialog>
    );
  },
);

interface RenameFormProps extends RenameFactorViewProps {
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Inside the dialog, so that it announces in the dialog's own live regions. */
function RenameForm(props: RenameFormProps): ReactElement {
  const shell = useShell();
  const words = useSettingsMessages().renameFactor;
  const { factor, most, busy, failure, field, onConfirm } = props;
  const safe = useRef<HTMLButtonElement>(null);
  const entry = useNameEntry({ inputRef: field, failure, failureMessages: words.failures, most });
  const waiting = !useIsOver(props.limitUntil);
  const submit = () => {
    if (busy || waiting) return;
    const name = entry.read();
    if (name !== undefined) onConfirm(name);
  };
  return (
    <Form busy={busy} onSubmit={submit}>
      <NameField entry={entry} hint={words.hint} name={factor.label} readOnly={busy} />
      {entry.formError && !waiting && <FailureMessage text={entry.formError} />}
      <Limit call={props} />
      <DialogActions
        call={props}
        keep={shell.messages.common.cancel}
        confirm={words.confirm}
        action="primary"
        keepRef={safe}
      />
    </Form>
  );
}
