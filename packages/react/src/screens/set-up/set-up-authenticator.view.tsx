'use client';
import { useId, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Form } from '../../parts/form/form.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { CodeForm } from '../challenge/code-form.tsx';
import { CodeTips } from '../challenge/code-tips.tsx';
import type { CodeEntryProps } from '../challenge/code-entry.types.ts';
import { OtherFactor, type OtherFactorProps } from '../shared/other-factor.tsx';
import { PasswordRequest, usePasswordRequest } from '../shared/password-request.tsx';
import { useRejection } from '../shared/use-rejection.ts';
import { AddToApp } from './add-to-app.tsx';
import type { AuthenticatorSetUp } from './authenticator-set-up.types.ts';
import { Step } from './step.tsx';

export interface SetUpAuthenticatorViewProps extends CodeEntryProps, OtherFactorProps {
  /** The key, or why there is none yet. */
  readonly authenticator: AuthenticatorSetUp;
  /** Wrong codes so far. From two on, hints appear. Default 0. */
  readonly wrongCount?: number | undefined;
  /** Requests the key again after a failure. */
  readonly onRetry: () => void;
  /** The password that was asked for. */
  readonly onPassword?: ((password: string) => void) | undefined;
}

interface PasswordFormProps {
  readonly isWrong: boolean;
  readonly onSubmit: (password: string) => void;
}

/** Nothing was begun yet: the backend asks for the password first. */
function PasswordForm({ isWrong, onSubmit }: PasswordFormProps): ReactElement {
  const { common } = useShell().messages;
  const { wrong } = useMessagesOnDemand('password');
  const request = usePasswordRequest();
  const [isEdited, setEdited] = useState(false);
  const occasion = useMemo(() => (isWrong ? {} : undefined), [isWrong]);
  useAnnouncement(occasion, wrong, 'alert');
  return (
    <Form
      busy={false}
      onSubmit={() => {
        const { password } = request.read();
        if (password !== undefined) onSubmit(password);
      }}
    >
      <PasswordRequest
        request={request}
        isWrong={isWrong && !isEdited}
        readOnly={false}
        onEdit={() => setEdited(true)}
      />
      <Button kind="primary" type="submit">
        {common.continue}
      </Button>
    </Form>
  );
}

/** Adds the account to an authenticator app, and confirms it with a first code. */
export function DefaultSetUpAuthenticatorView(props: SetUpAuthenticatorViewProps): ReactElement {
  const shell = useShell();
  const { code, common } = shell.messages;
  const screenMessages = useMessagesOnDemand('setUpAuthenticator');
  const { authenticator, format, wrongCount = 0, onOtherFactor } = props;
  const { status } = authenticator;
  const length = format.alphabet === 'digits' ? format.length : 6;
  const inputRef = useRef<HTMLInputElement>(null);
  const stepId = useId();
  const rejection = useRejection(props.problem, props.failure);
  const refusal = status === 'failed' ? authenticator.failure : undefined;
  const text = refusal && describeFailure(shell, refusal);
  useAnnouncement(refusal, text, 'alert');
  useAnnouncementWhen(status === 'creating', screenMessages.creating);
  return (
    <ScreenFrame
      // A new frame, so that the focus is not lost with the button.
      key={status === 'failed' || status === 'password' ? status : 'going'}
      step="setUpAuthenticator"
      title={screenMessages.heading}
      intro={screenMessages.intro(shell.options)}
      progress={props.progress}
      failed={refusal !== undefined || rejection.occasion !== undefined}
      isWide={status === 'ready'}
      passing={status === 'creating'}
      onBack={props.replacing ? undefined : onOtherFactor}
      onExit={props.onExit}
    >
      {status === 'creating' && (
        <div data-mfa-part="waiting" data-kind="screen">
          <Spinner text={screenMessages.creating} />
        </div>
      )}
      {text && <FailureMessage text={text} />}
      {status === 'password' && (
        <PasswordForm isWrong={authenticator.isWrong} onSubmit={(password) => props.onPassword?.(password)} />
      )}
      {status === 'ready' && (
        // Safari drops the list semantics of a list without numbers unless they are spelled out.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ol data-mfa-part="steps" role="list">
          <AddToApp {...authenticator} length={length} />
          <Step title={screenMessages.enterCode} titleId={stepId}>
            <CodeForm
              entry={props}
              rejection={rejection}
              situation="authenticator"
              problems={code.problems}
              label={code.label}
              hint={shell.messages.authenticator.hint(length)}
              autoComplete="one-time-code"
              describedBy={stepId}
              inputRef={inputRef}
            />
            {wrongCount >= 2 && <CodeTips />}
            {onOtherFactor && (
              <div data-mfa-part="actions">
                <OtherFactor {...props} />
              </div>
            )}
            <Disclosure title={screenMessages.noAppTitle}>
              <p>{screenMessages.noApp}</p>
            </Disclosure>
          </Step>
        </ol>
      )}
      {refusal && (
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={props.onRetry}>
            {common.tryAgain}
          </Button>
          <OtherFactor {...props} />
        </div>
      )}
      {!refusal && status !== 'ready' && onOtherFactor && (
        <div data-mfa-part="actions">
          <OtherFactor {...props} />
        </div>
      )}
    </ScreenFrame>
  );
}

export const SetUpAuthenticatorView = replaceableView('setUpAuthenticator', DefaultSetUpAuthenticatorView);
