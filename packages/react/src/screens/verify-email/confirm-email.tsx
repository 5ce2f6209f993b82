'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { SendButton } from '../challenge/send-button.tsx';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import type { VerifyEmailViewProps } from './verify-email.types.ts';
import type { ConfirmEmailProps } from './verify-email.types.ts';

/** After the link was opened: one press confirms. For a used-up link, a new one can be requested. */
export function ConfirmEmail(props: VerifyEmailViewProps & ConfirmEmailProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('verifyEmail');
  const { checking } = shell.messages.common;
  const { phase = 'ready', failure, sendFailure, slow = false, sending = false } = props;
  const busy = phase !== 'ready';
  const button = useRef<HTMLButtonElement>(null);
  const { onConfirm } = props;
  const isDead =
    !onConfirm || (failure !== undefined && Object.hasOwn(screenMessages.confirmFailures, failure.code));
  const text = failure && describeFailure(shell, failure, screenMessages.confirmFailures);
  const sendText = sendFailure && describeFailure(shell, sendFailure, screenMessages.sendFailures);
  useAnnouncement(failure, text, 'alert');
  useAnnouncement(sendFailure, sendText, 'alert');
  useAnnouncementWhen(busy, checking);
  return (
    <ScreenFrame
      // A new frame, so that the focus is not lost with the button.
      key={isDead ? 'dead' : 'alive'}
      step="verifyEmail"
      title={screenMessages.heading}
      intro={isDead ? undefined : screenMessages.confirmIntro}
      failed={(failure ?? sendFailure) !== undefined}
      onExit={props.onExit}
    >
      {text && <FailureMessage text={text} />}
      <div data-mfa-part="actions" aria-busy={busy}>
        {sendText && <FailureMessage text={sendText} />}
        {isDead ? (
          <SendButton
            kind="primary"
            sending={sending}
            resendAt={props.resendAt}
            onSend={props.onSend}
            screenMessages={screenMessages}
          >
            {screenMessages.newLink}
          </SendButton>
        ) : (
          <Button
            kind="primary"
            buttonRef={button}
            busyText={busy ? checking : undefined}
            onPress={onConfirm}
          >
            {screenMessages.confirm}
          </Button>
        )}
        {busy && slow && <SlowCall onCancel={props.onCancelCall} focusAfter={button} />}
      </div>
    </ScreenFrame>
  );
}
