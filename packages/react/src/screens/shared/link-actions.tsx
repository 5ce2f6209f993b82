'use client';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { LinkMessages } from '../../messages/on-demand.types.ts';
import { Button } from '../../parts/button/button.tsx';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { Resend } from '../challenge/resend.tsx';
import type { LinkWaitProps } from './link-wait.types.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';

export interface LinkActionsProps extends LinkWaitProps {
  readonly screenMessages: LinkMessages;
  /** Further buttons, below. */
  readonly children?: ReactNode;
}

/** The buttons while waiting for a link, and their results. */
export function LinkActions(props: LinkActionsProps): ReactElement {
  const shell = useShell();
  const { checking: checkingText } = shell.messages.common;
  const { screenMessages, sent, checking = false, failure, notYet, slow = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const text = failure && describeFailure(shell, failure);
  useAnnouncement(failure, text, 'alert');
  useAnnouncement(notYet, screenMessages.notYet, 'alert');
  useAnnouncementWhen(checking, checkingText);
  return (
    <>
      {text && <FailureMessage text={text} />}
      {notYet && !text && <Notice>{screenMessages.notYet}</Notice>}
      <div data-mfa-part="actions">
        {sent && (
          <Button
            kind="primary"
            buttonRef={button}
            busyText={checking ? checkingText : undefined}
            onPress={props.onCheck}
          >
            {screenMessages.opened}
          </Button>
        )}
        {checking && slow && <SlowCall onCancel={props.onCancelCall} focusAfter={button} />}
        {!sent && (
          <Resend
            {...props}
            isPrimary
            screenMessages={{ ...screenMessages, sendAgain: screenMessages.send }}
            failureMessages={screenMessages.sendFailures}
          />
        )}
      </div>
      {sent && (
        <div data-mfa-part="again">
          <Disclosure title={screenMessages.notArrivedTitle}>
            <ul data-mfa-part="tips">
              {screenMessages.notArrived.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </Disclosure>
          <Resend {...props} failureMessages={screenMessages.sendFailures} />
        </div>
      )}
      {props.children && <div data-mfa-part="actions">{props.children}</div>}
    </>
  );
}
