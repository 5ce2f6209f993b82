'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { PasswordField } from '../../parts/password-field/password-field.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { now } from '../../shell/clock.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementAfter, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { ConfirmationProps, DialogCallProps } from './confirmation.types.ts';
import { useConfirmation } from './use-confirmation.ts';
import type { Confirmation } from './use-confirmation.ts';
import { withFullStop } from '../../messages/sentences.ts';

/** What a dialog says first, and that fresh proof was given, or that the question is another one now. */
export function Description({
  proved,
  askedAnew = false,
  children,
}: {
  readonly proved: boolean;
  readonly askedAnew?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const { confirmation } = useSettingsMessages();
  // When it is there from the start, it is read out with the dialog.
  useAnnouncementAfter(proved, confirmation.proved);
  useAnnouncementAfter(askedAnew, confirmation.askedAnew);
  // That nothing has changed yet would contradict it.
  const notice = askedAnew ? confirmation.askedAnew : proved && confirmation.proved;
  return (
    <>
      {notice && <Notice>{notice}</Notice>}
      {children}
    </>
  );
}

/** A limit: its cause, and a wait that ticks beside it. */
export function Limit({ call }: { readonly call: DialogCallProps }): ReactElement | null {
  const { messages } = useShell();
  const { confirmation } = useSettingsMessages();
  const { limitUntil, failure } = call;
  const over = useIsOver(limitUntil);
  useAnnouncementAfter(over, confirmation.waitOver);
  if (limitUntil === undefined || over) return null;
  const { heading } = messages.limited;
  const cause = failure?.code === 'locked' ? heading.locked : heading.rate_limited;
  return (
    <div data-mfa-part="limit">
      <FailureMessage text={withFullStop(cause)} />
      <p data-mfa-part="waiting">
        <WaitText until={limitUntil}>{confirmation.waitUntil}</WaitText>
      </p>
    </div>
  );
}

interface ConfirmationFieldsProps extends Omit<Confirmation, 'submit'> {
  readonly passwordRef: RefObject<HTMLInputElement | null>;
  readonly state: ConfirmationProps;
}

/** The password where it is needed, and what went wrong. */
function ConfirmationFields(props: ConfirmationFieldsProps): ReactElement {
  const { messages } = useShell();
  const { confirmation } = useSettingsMessages();
  const { state, passwordRef, fieldError, formError, edited } = props;
  return (
    <>
      {state.passwordNeeded && (
        <PasswordField
          label={messages.signIn.password}
          hint={confirmation.passwordHint}
          error={fieldError}
          name="password"
          autoComplete="current-password"
          readOnly={state.busy}
          inputRef={passwordRef}
          onEdit={edited}
        />
      )}
      {formError && <FailureMessage text={formError} />}
      <Limit call={state} />
    </>
  );
}

/** One call may be slow and the next one not: the wait is the same, and is said once. */
function useHasBeenSlow(busy: boolean, slow: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(false);
  const isSlow = busy && (slow || hasBeen);
  useEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- not while rendering: React 18 loses subscriptions beside it
    setHasBeen(isSlow);
  }, [isSlow]);
  return isSlow;
}

interface DialogActionsProps {
  readonly call: DialogCallProps;
  readonly keep: string;
  readonly confirm: string;
  /** `danger` takes protection away. */
  readonly action: 'danger' | 'primary';
  readonly keepRef: RefObject<HTMLButtonElement | null>;
  /** On a screen the action comes first, as on all others. Default `dialog`. */
  readonly on?: 'dialog' | 'screen';
}

/** The two answers: the safe one first, then the action, which submits the form around it. */
export function DialogActions(props: DialogActionsProps): ReactElement {
  const { call, keep, confirm, action, keepRef, on = 'dialog' } = props;
  const { format, announce } = useShell();
  const { confirmation } = useSettingsMessages();
  const { busy, slow = false, limitUntil, onCancel, onStopWaiting } = call;
  const waiting = !useIsOver(limitUntil);
  const isSlow = useHasBeenSlow(busy, slow);
  useAnnouncementWhen(busy, confirmation.working);
  const sayWait = () =>
    announce(confirmation.waitUntil(format.wait((limitUntil ?? now()) - now())), 'status');
  const safe = (
    <Button
      buttonRef={keepRef}
      kind={on === 'screen' ? 'quiet' : 'secondary'}
      blocked={busy}
      onPress={onCancel}
      onBlockedPress={() => announce(confirmation.working, 'status')}
    >
      {keep}
    </Button>
  );
  const last = (
    <Button
      kind={action}
      type="submit"
      busyText={busy ? confirmation.working : undefined}
      blocked={waiting}
      onBlockedPress={sayWait}
    >
      {confirm}
    </Button>
  );
  return (
    <>
      {isSlow && <SlowCall onCancel={onStopWaiting} focusAfter={keepRef} />}
      {on === 'dialog' ? (
        <div data-mfa-part="dialog-actions">
          {safe}
          {last}
        </div>
      ) : (
        <div data-mfa-part="actions">
          {last}
          {safe}
        </div>
      )}
    </>
  );
}

interface ConfirmationFormProps extends Pick<DialogActionsProps, 'keep' | 'confirm'> {
  readonly state: ConfirmationProps;
  /** Default `primary`. */
  readonly action?: DialogActionsProps['action'];
  /** Default `screen`. */
  readonly on?: DialogActionsProps['on'];
  readonly keepRef?: RefObject<HTMLButtonElement | null>;
  readonly passwordRef?: RefObject<HTMLInputElement | null>;
  readonly children?: ReactNode;
}

/** The fields of a confirmation and its two answers. Inside a dialog it announces in the dialog's own live regions. */
export function ConfirmationForm(props: ConfirmationFormProps): ReactElement {
  const { state, keep, confirm, action = 'primary', on = 'screen', children } = props;
  const ownKeepRef = useRef<HTMLButtonElement>(null);
  const ownPasswordRef = useRef<HTMLInputElement>(null);
  const passwordRef = props.passwordRef ?? ownPasswordRef;
  const confirmation = useConfirmation(state, passwordRef);
  return (
    <Form busy={state.busy} onSubmit={confirmation.submit}>
      {on === 'screen' && <Description proved={state.proved} />}
      {children}
      <ConfirmationFields {...confirmation} passwordRef={passwordRef} state={state} />
      <DialogActions
        call={state}
        keep={keep}
        confirm={confirm}
        action={action}
        keepRef={props.keepRef ?? ownKeepRef}
        on={on}
      />
    </Form>
  );
}
