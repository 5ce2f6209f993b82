'use client';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { CodeForm } from '../challenge/code-form.tsx';
import type { CodeEntryProps } from '../challenge/code-entry.types.ts';
import { useRejection } from '../shared/use-rejection.ts';

export type RecoveryViewProps = CodeEntryProps;

/** A recovery code. */
export const RecoveryView = replaceableView(
  'recovery',
  function DefaultRecoveryView(props: RecoveryViewProps): ReactElement {
    const { messages, options } = useShell();
    const { recovery, common } = messages;
    const { onOtherFactor } = props;
    const inputRef = useRef<HTMLInputElement>(null);
    const introId = useId();
    const rejection = useRejection(props.problem, props.failure);
    return (
      <ScreenFrame
        step="recovery"
        title={recovery.heading}
        intro={recovery.intro}
        introId={introId}
        progress={props.progress}
        fieldRef={inputRef}
        startsAt="field"
        failed={rejection.occasion !== undefined}
        onBack={onOtherFactor}
        onExit={props.onExit}
      >
        <CodeForm
          entry={props}
          rejection={rejection}
          situation="recoveryCode"
          problems={recovery.problems}
          label={recovery.label}
          hint={recovery.hint}
          autoComplete="off"
          describedBy={introId}
          inputRef={inputRef}
        />
        {onOtherFactor && (
          <div data-mfa-part="actions">
            <Button kind="quiet" onPress={onOtherFactor}>
              {common.otherFactor}
            </Button>
          </div>
        )}
        <Disclosure title={recovery.noCodesTitle}>
          <p>{recovery.noCodes({ ...options, otherFactor: onOtherFactor !== undefined })}</p>
        </Disclosure>
      </ScreenFrame>
    );
  },
);
