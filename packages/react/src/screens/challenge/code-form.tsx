'use client';
import { useRef, type ReactElement, type RefObject } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { inBoth, sameText } from '../../messages/describe-place.ts';
import type { CodeProblem, FailureSituation, Messages, Spoken } from '../../messages/messages.types.ts';
import { isFieldFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { CodeInput } from '../../parts/code-input/code-input.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { RememberDevice } from '../shared/remember-device.tsx';
import { useOnRejection } from '../shared/use-rejection.ts';
import type { Rejection } from '../shared/use-rejection.ts';
import { useAutoSubmit } from './use-auto-submit.ts';
import { useMessageCode } from './use-message-code.ts';
import type { CodeEntryProps } from './code-entry.types.ts';
import { inOneText } from '../../messages/sentences.ts';

export interface CodeFormProps {
  readonly entry: CodeEntryProps;
  readonly rejection: Rejection<CodeProblem>;
  readonly situation: FailureSituation;
  readonly problems: Messages['code']['problems'];
  readonly label: string;
  readonly hint?: string | Spoken;
  readonly autoComplete: 'one-time-code' | 'off';
  readonly describedBy: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Why no code can be checked yet: an early press says it. */
  readonly notYet?: string | undefined;
  /** The text message whose code the browser may read; a new object for each message. */
  readonly message?: object | undefined;
}

/** Submits as a press on its button does, even if the browser lacks `requestSubmit`. */
function submitForm(form: HTMLFormElement | null | undefined): void {
  if (typeof form?.requestSubmit === 'function') form.requestSubmit();
  else form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

/** A code field and its button, for every factor with a code. */
export function CodeForm(props: CodeFormProps): ReactElement {
  const { entry, rejection, situation, inputRef, label, hint, autoComplete, describedBy, notYet } = props;
  const { format, phase = 'ready', accepted = false, slow = false, onSubmit } = entry;
  const shell = useShell();
  const { common } = shell.messages;
  const busy = phase !== 'ready' || accepted;
  const { problem, failure, occasion } = rejection;
  const length = format.alphabet === 'digits' ? { length: format.length } : {};
  const text =
    (problem && props.problems[problem](length)) ?? (failure && describeFailure(shell, failure, situation));
  const isAboutField = problem !== undefined || (failure !== undefined && isFieldFailure(failure));

  useAnnouncement(occasion, text, 'alert');
  useAnnouncementWhen(busy && !accepted, common.checking);
  useOnRejection(occasion, () => {
    if (!isAboutField) return;
    shell.moveFocus(inputRef.current);
    inputRef.current?.select();
  });

  const { rememberDevice } = entry;
  const box = useRef<HTMLInputElement>(null);
  // The box comes after the field: whoever has typed the last digit has not seen it yet.
  const autoSubmit = useAutoSubmit(format, {
    before: entry.defaultCode,
    isHeldBack: rememberDevice !== undefined,
  });
  useMessageCode(busy ? undefined : props.message, inputRef, autoSubmit.submitted);

  const shownHint = typeof hint === 'string' ? sameText(hint) : (hint ?? sameText(''));
  const { sentWhenComplete } = shell.messages.code;

  const submit = () => {
    if (busy || notYet) return;
    rejection.submitted();
    autoSubmit.submitted(inputRef.current?.value ?? '');
    const code = inputRef.current?.value ?? '';
    if (rememberDevice) onSubmit(code, { rememberDevice: box.current?.checked ?? false });
    else onSubmit(code);
  };

  return (
    <Form busy={busy} onSubmit={submit}>
      <CodeInput
        label={label}
        hint={autoSubmit.isOn ? inBoth(shownHint, (text) => inOneText([text, sentWhenComplete])) : hint}
        error={isAboutField ? text : undefined}
        format={format}
        autoComplete={autoComplete}
        defaultValue={entry.defaultCode}
        readOnly={busy}
        accepted={accepted}
        describedBy={describedBy}
        inputRef={inputRef}
        onEdit={(edited) => {
          rejection.edited();
          entry.onEdit?.(edited);
        }}
        onEntered={(entered) => {
          if (!busy && autoSubmit.isDue(entered)) submitForm(inputRef.current?.form);
        }}
      />
      {text && !isAboutField && <FailureMessage text={text} />}
      {rememberDevice && <RememberDevice offer={rememberDevice} inputRef={box} />}
      <Button
        kind="primary"
        type="submit"
        busyText={busy ? common.checking : undefined}
        doneText={accepted ? shell.messages.code.verified : undefined}
        blocked={notYet !== undefined}
        onBlockedPress={() => shell.announce(notYet ?? '', 'status')}
      >
        {shell.messages.code.verify}
      </Button>
      {busy && slow && <SlowCall onCancel={entry.onCancelCall} focusAfter={inputRef} />}
    </Form>
  );
}
