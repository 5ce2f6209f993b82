'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { isFieldFailure } from '../../messages/shown-failure.ts';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { useOnRejection, useRejection } from '../../screens/shared/use-rejection.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { ConfirmationProps } from './confirmation.types.ts';
import { Description, DialogActions, Limit } from './dialog-parts.tsx';

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
  const { messages, format } = useShell();
  const { confirmation } = useSettingsMessages();
  const { busy, proved, passwordNeeded, onConfirm, onCancel } = state;
  const safe = useRef<HTMLButtonElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<'empty'>();
  // A first `input_refused` only says that the password is needed.
  const [wasAsked, setWasAsked] = useState(false);
  const isDemand = (failure: ShownFailure | undefined) => failure?.code === 'input_refused' && !wasAsked;
  const rejection = useRejection(problem, isDemand(state.failure) ? undefined : state.failure);
  const waiting = !useIsOver(state.limitUntil);
  const { failure } = rejection;
  const said = failure && describeFailure({ messages, format }, failure, confirmation.failures);
  const isOfField =
    passwordNeeded && (rejection.problem !== undefined || (failure && isFieldFailure(failure)));
  const error = rejection.problem ? confirmation.passwordMissing : said;
  useAnnouncement(rejection.occasion, isOfField ? undefined : error, 'alert');

  useOnRejection(rejection.occasion, () => {
    if (!isOfField || !password.current) return;
    // It was wrong, and is not kept (rule 2).
    if (failure) password.current.value = '';
    password.current.focus();
  });
  const before = useRef(passwordNeeded);
  useEffect(() => {
    if (passwordNeeded && !before.current) password.current?.focus();
    before.current = passwordNeeded;
  }, [passwordNeeded]);

  const submit = () => {
    if (busy || waiting) return;
    const typed = password.current?.value ?? '';
    const isEmpty = passwordNeeded && typed === '';
    setProblem(isEmpty ? 'empty' : undefined);
    rejection.submitted();
    if (isEmpty) return;
    if (!passwordNeeded) return onConfirm();
    setWasAsked(true);
    onConfirm(typed);
  };

  return (
    <Dialog
      name={name}
      title={heading}
      description={<Description proved={proved}>{text}</Description>}
      initialFocus={passwordNeeded ? password : safe}
      onCancel={() => {
        if (!busy) onCancel();
      }}
    >
      <Form busy={busy} onSubmit={submit}>
        {consequences}
        {passwordNeeded && (
          <PasswordField
            label={messages.signIn.password}
            hint={confirmation.passwordHint}
            error={isOfField ? error : undefined}
            name="password"
            autoComplete="current-password"
            readOnly={busy}
            inputRef={password}
            onEdit={rejection.edited}
          />
        )}
        {error && !isOfField && !waiting && <FailureMessage text={error} />}
        <Limit call={state} />
        <DialogActions call={state} keep={keep} confirm={confirm} deed={deed} keepRef={safe} />
      </Form>
    </Dialog>
  );
}
