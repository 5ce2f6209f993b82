'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { SendButton } from './send-button.tsx';
import type { SentCodeViewProps } from './sent-code.view.tsx';

type ResendProps = Pick<SentCodeViewProps, 'sending' | 'sendFailure' | 'resendAt' | 'onSend'> & {
  /** As part of a sentence. */
  readonly place: string;
};

/** Another message. The field above stays usable throughout. */
export function Resend({ sending = false, sendFailure, resendAt, onSend, place }: ResendProps): ReactElement {
  const shell = useShell();
  const { sentCode } = shell.messages;
  const text = sendFailure && describeFailure(shell, sendFailure, 'send', { place });
  useAnnouncement(sendFailure, text, 'alert');
  return (
    <>
      <SendButton kind="secondary" sending={sending} resendAt={resendAt} onSend={onSend}>
        {sentCode.sendAgain}
      </SendButton>
      {text && <FailureMessage text={text} />}
    </>
  );
}
