'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface ReturningViewProps {
  /** `asking`: this tab did not start the sign-in, so continuing needs a press. */
  readonly situation: 'asking' | 'completing';
  /** Continues, or tries again after a failure. */
  readonly onContinue: () => void;
  /** Goes to the sign-in, or stops waiting. */
  readonly onCancel: () => void;
  /** The call is slow: shows that, and offers `onCancel`. */
  readonly slow?: boolean | undefined;
  /** Why it could not be completed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  readonly onExit?: never;
}

/** The return from a provider, or by a sign-in link. */
export function DefaultReturningView(props: ReturningViewProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('returning');
  const { common } = shell.messages;
  const { situation, slow = false, failure, onContinue, onCancel } = props;
  const heading = useRef<HTMLElement>(null);
  const text = failure && describeFailure(shell, failure);
  const shown = failure ? 'failed' : situation;
  useAnnouncement(failure, text, 'alert');
  useAnnouncementWhen(shown === 'completing', screenMessages.completingHeading);
  const titles = {
    failed: screenMessages.failedHeading,
    asking: screenMessages.askingHeading,
    completing: screenMessages.completingHeading,
  };
  return (
    <ScreenFrame
      // A new frame for each, so that the focus is not lost with a button.
      key={shown}
      step="returning"
      title={titles[shown]}
      intro={shown === 'asking' ? screenMessages.asking(shell.options) : undefined}
      failed={failure !== undefined}
      passing={shown === 'completing'}
    >
      {text && <FailureMessage text={text} />}
      {shown === 'completing' ? (
        <div data-mfa-part="waiting" data-kind="screen">
          <Spinner text={screenMessages.completing} />
          {slow && <SlowCall onCancel={onCancel} focusAfter={heading} />}
        </div>
      ) : (
        <div data-mfa-part="actions">
          {failure ? (
            <>
              <Button kind="primary" onPress={onContinue}>
                {common.tryAgain}
              </Button>
              <Button onPress={onCancel}>{screenMessages.backToSignIn}</Button>
            </>
          ) : (
            <>
              <Button kind="primary" onPress={onCancel}>
                {screenMessages.signInMyself}
              </Button>
              <Button onPress={onContinue}>{screenMessages.continue}</Button>
            </>
          )}
        </div>
      )}
    </ScreenFrame>
  );
}

export const ReturningView = replaceableView('returning', DefaultReturningView);
