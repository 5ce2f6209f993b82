'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useWordsOnDemand } from '../../shell/use-words-on-demand.ts';
import { Resend } from '../challenge/resend.tsx';
import { SlowCall } from '../shared/slow-call.tsx';
import type { VerifyEmailViewProps } from './verify-email.view.tsx';

/** What can be pressed while the link is waited for, and what came of it. */
export function LinkActions(props: VerifyEmailViewProps): ReactElement {
  const shell = useShell();
  const words = useWordsOnDemand('verifyEmail');
  const { checking: checkingText } = shell.messages.common;
  const { sent, checking = false, failure, notYet, slow = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const text = failure && describeFailure(shell, failure);
  useAnnouncement(failure, text, 'alert');
  useAnnouncement(notYet, words.notYet, 'alert');
  useAnnouncementWhen(checking, checkingText);
  const again = (
    <Resend
      {...props}
      isPrimary={!sent}
      words={sent ? words : { ...words, sendAgain: words.send }}
      failureWords={words.sendFailures}
    />
  );
  return (
    <>
      {text && <FailureMessage text={text} />}
      {notYet && !text && <Notice>{words.notYet}</Notice>}
      <div data-mfa-part="actions">
        {sent && (
          <Button
            kind="primary"
            buttonRef={button}
            busyText={checking ? checkingText : undefined}
            onPress={props.onCheck}
          >
            {words.opened}
          </Button>
        )}
        {checking && slow && <SlowCall onCancel={props.onCancelCall} focusAfter={button} />}
        {again}
      </div>
    </>
  );
}
