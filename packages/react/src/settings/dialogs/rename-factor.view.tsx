'use client';
import type { AccountFactor } from '@mfa-flow/contract';
import { useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { TextField } from '../../parts/text-field/text-field.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { useOnRejection, useRejection } from '../../screens/shared/use-rejection.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { nameOfFactor } from '../name-of-factor.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { DialogCallProps } from './confirmation.types.ts';
import { Description, DialogActions, Limit } from './dialog-parts.tsx';

export interface RenameFactorViewProps extends DialogCallProps {
  readonly factor: AccountFactor;
  /** The most characters that the backend takes. Default 60. */
  readonly most?: number | undefined;
  readonly onConfirm: (label: string) => void;
}

const isAboutTheName = ({ code }: ShownFailure) =>
  code === 'input_refused' || code === 'conflict' || code === 'refused';

/** A name of the person's own for a factor. */
export const RenameFactorView = replaceableView(
  'settingsRenameFactor',
  function DefaultRenameFactorView(props: RenameFactorViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const { factor, busy, proved, onCancel } = props;
    const field = useRef<HTMLInputElement>(null);
    return (
      <Dialog
        name="renameFactor"
        title={settings.renameFactor.heading(nameOfFactor(shell, settings, factor))}
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
  const { factor, most = 60, busy, field, onConfirm } = props;
  const safe = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<'missing' | 'tooLong'>();
  const rejection = useRejection(problem, props.failure);
  const waiting = !useIsOver(props.limitUntil);
  const { failure } = rejection;
  const isOfField = rejection.problem !== undefined || (failure !== undefined && isAboutTheName(failure));
  const error = rejection.problem
    ? rejection.problem === 'missing'
      ? words.missing
      : words.tooLong(most)
    : failure && describeFailure(shell, failure, words.failures);
  useAnnouncement(rejection.occasion, isOfField ? undefined : error, 'alert');
  useOnRejection(rejection.occasion, () => {
    if (!isOfField) return;
    field.current?.focus();
    field.current?.select();
  });
  const submit = () => {
    if (busy || waiting) return;
    const label = (field.current?.value ?? '').trim();
    const isTooLong = Array.from(label).length > most;
    const found = label === '' ? 'missing' : isTooLong ? 'tooLong' : undefined;
    setProblem(found);
    rejection.submitted();
    if (!found) onConfirm(label);
  };
  return (
    <Form busy={busy} onSubmit={submit}>
      <TextField
        label={words.label}
        hint={words.hint}
        error={isOfField ? error : undefined}
        name="factor-name"
        type="text"
        autoComplete="off"
        defaultValue={factor.label}
        readOnly={busy}
        inputRef={field}
        onEdit={rejection.edited}
      />
      {error && !isOfField && !waiting && <FailureMessage text={error} />}
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
