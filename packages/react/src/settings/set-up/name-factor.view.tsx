'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';
import { ConfirmationForm } from '../dialogs/dialog-parts.tsx';
import { nameOfFactor } from '../name-of-factor.ts';
import { NameField } from '../names/name-field.tsx';
import { isAboutName, useNameEntry } from '../names/use-name-entry.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface NameFactorViewProps extends Omit<ConfirmationProps, 'proved' | 'limitUntil' | 'onConfirm'> {
  readonly kind: AddableFactor['kind'];
  /** What stands in the field: what was typed before, or a name that is free. */
  readonly suggested: string;
  /** The most characters that the backend takes. Default 60. */
  readonly most?: number | undefined;
  readonly onEdit?: ((text: string) => void) | undefined;
  readonly onSubmit: (name: string, password?: string) => void;
}

/** A name for a factor that is about to be added, where there is another of its kind. One press takes the suggestion. */
export const NameFactorView = replaceableView(
  'settingsNameFactor',
  function DefaultNameFactorView(props: NameFactorViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const words = settings.nameFactor;
    const { common } = shell.messages;
    const { kind, suggested, most, busy, failure, onEdit, onSubmit } = props;
    const inputRef = useRef<HTMLInputElement>(null);
    const refusal = failure && isAboutName(failure) ? failure : undefined;
    const { failures } = settings.renameFactor;
    const entry = useNameEntry({ inputRef, failure: refusal, failureMessages: failures, most });
    // Typing replaces the suggestion. Selecting moves no focus.
    useEffect(() => inputRef.current?.setSelectionRange(0, inputRef.current.value.length), []);
    const confirm = (password?: string) => {
      const name = entry.read();
      if (name === undefined) return;
      if (password === undefined) onSubmit(name);
      else onSubmit(name, password);
    };
    return (
      <ScreenFrame
        step="nameFactor"
        title={words.heading(nameOfFactor(shell, settings, { kind }))}
        intro={words.intro}
        fieldRef={inputRef}
        startsAt="field"
        failed={entry.occasion !== undefined || (failure !== undefined && !refusal)}
        isSignedIn
      >
        <ConfirmationForm
          state={{ ...props, failure: refusal ? undefined : failure, proved: false, onConfirm: confirm }}
          confirm={common.continue}
          keep={common.cancel}
        >
          <NameField entry={entry} hint={words.hint} name={suggested} readOnly={busy} onEdit={onEdit} />
        </ConfirmationForm>
      </ScreenFrame>
    );
  },
);
