'use client';
import type { Overview } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';

interface StateNoticeProps {
  readonly overview: Overview | undefined;
  readonly failure?: ShownFailure | undefined;
  readonly refreshing: boolean;
  readonly offline: boolean;
  readonly readAt?: number | undefined;
  readonly onRetry: () => void;
}

/** What is wrong with what is shown, and what to do about it. */
export function StateNotice(props: StateNoticeProps): ReactElement | null {
  const { messages: shellMessages, format } = useShell();
  const messages = useSettingsMessages();
  const { overview, failure, refreshing, offline, readAt, onRetry } = props;
  const time = readAt === undefined ? undefined : format.time(readAt);
  const reason = failure && describeFailure({ messages: shellMessages, format }, failure);
  const summary = overview ? messages.refreshFailed({ time }) : messages.loadFailed;
  // The flow's own notice says that the browser is offline; this one, what that means here.
  const text = offline && overview ? undefined : reason && `${summary}${overview ? '' : '.'} ${reason}`;
  useAnnouncement(failure, text, overview ? 'status' : 'alert');
  if (offline && overview) return <Notice>{messages.offline({ time })}</Notice>;
  if (!text) return null;
  const button = (
    <Button onPress={onRetry} busyText={refreshing ? shellMessages.common.loading : undefined}>
      {shellMessages.common.tryAgain}
    </Button>
  );
  return (
    <div data-mfa-part="load-failure">
      {overview ? <Notice>{text}</Notice> : <FailureMessage text={text} />}
      {button}
    </div>
  );
}
