'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { SpecialFailureMessages } from '../../messages/message-parts.types.ts';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { SendButton } from './send-button.tsx';
import type { SendMessages } from './send-button.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';

type ResendProps = Pick<SentCodeViewProps, 'sending' | 'sendFailure' | 'resendAt' | 'onSend'> & {
  /** The main button of its screen, below what went wrong. Default false. */
  readonly isPrimary?: boolean;
  /** As part of a sentence. */
  readonly place?: string;
  /** If something other than a code is sent. */
  readonly screenMessages?: SendMessages & { readonly sendAgain: string };
  readonly failureMessages?: SpecialFailureMessages;
};

/** Requests another message. The field above stays usable. */
export function Resend(props: ResendProps): ReactElement {
  const shell = useShell();
  const { sending = false, sendFailure, resendAt, onSend, place, failureMessages = 'send' } = props;
  const { screenMessages = shell.messages.sentCode } = props;
  const facts = place === undefined ? {} : { place };
  const text = sendFailure && describeFailure(shell, sendFailure, failureMessages, facts);
  useAnnouncement(sendFailure, text, 'alert');
  const message = text && <FailureMessage text={text} />;
  return (
    <>
      {props.isPrimary && message}
      <SendButton
        kind={props.isPrimary ? 'primary' : 'quiet'}
        sending={sending}
        resendAt={resendAt}
        onSend={onSend}
        screenMessages={screenMessages}
      >
        {screenMessages.sendAgain}
      </SendButton>
      {!props.isPrimary && message}
    </>
  );
}
