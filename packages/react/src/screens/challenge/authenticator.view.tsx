'use client';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { useRejection } from '../shared/use-rejection.ts';
import { CodeForm } from './code-form.tsx';
import { CodeTips } from './code-tips.tsx';
import type { CodeEntryProps } from './code-entry.types.ts';

export interface AuthenticatorViewProps extends CodeEntryProps {
  /** Wrong codes so far. From two on, hints appear. Default 0. */
  readonly wrongCount?: number | undefined;
  /** Switches to a recovery code. Absent if there is none. */
  readonly onRecovery?: (() => void) | undefined;
}

/** A code from an authenticator app. */
export const AuthenticatorView = replaceableView(
  'authenticator',
  function DefaultAuthenticatorView(props: AuthenticatorViewProps): ReactElement {
    const { messages, options } = useShell();
    const { authenticator, code, common } = messages;
    const { wrongCount = 0, onOtherFactor, onRecovery, format, failure } = props;
    const inputRef = useRef<HTMLInputElement>(null);
    const introId = useId();
    const rejection = useRejection(props.problem, props.failure);
    // Hints for another try would contradict "wait, then try again".
    const hasTriesLeft = !(failure && 'attemptsLeft' in failure && failure.attemptsLeft === 0);
    return (
      <ScreenFrame
        step="authenticator"
        title={authenticator.heading}
        intro={authenticator.intro(options)}
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
          situation="authenticator"
          problems={code.problems}
          label={code.label}
          hint={authenticator.hint(format.alphabet === 'digits' ? format.length : undefined)}
          autoComplete="one-time-code"
          describedBy={introId}
          inputRef={inputRef}
        />
        {wrongCount >= 2 && hasTriesLeft && <CodeTips />}
        {(onOtherFactor ?? onRecovery) && (
          <div data-mfa-part="actions">
            {onOtherFactor && (
              <Button kind="quiet" onPress={onOtherFactor}>
                {common.otherFactor}
              </Button>
            )}
            {onRecovery && (
              <Button kind="quiet" onPress={onRecovery}>
                {authenticator.noPhone}
              </Button>
            )}
          </div>
        )}
      </ScreenFrame>
    );
  },
);
