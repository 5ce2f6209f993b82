'use client';
import type { Overview } from '@mfa-flow/contract';
import { useEffect, useRef, type ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';
import type { Urgency } from '../../shell/shell.types.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useDates } from '../../shell/use-dates.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { inOneText, withFullStop } from '../../messages/sentences.ts';

interface StateNoticeProps {
  readonly overview: Overview | undefined;
  readonly failure?: ShownFailure | undefined;
  readonly refreshing: boolean;
  readonly offline: boolean;
  readonly readAt?: number | undefined;
  readonly onRetry: () => void;
}

/** What is not true any more is not read out. Not by the end of an effect, which comes at once in Strict Mode. */
function useWithdrawn(text: string | undefined, urgency: Urgency): void {
  const { withdraw } = useShell();
  const before = useRef<{ readonly text: string; readonly urgency: Urgency }>(undefined);
  useEffect(() => {
    const said = before.current;
    if (said && said.text !== text) withdraw(said.text, said.urgency);
    before.current = text === undefined ? undefined : { text, urgency };
  }, [withdraw, text, urgency]);
}

/** What is wrong with what is shown, and what to do about it. */
export function StateNotice(props: StateNoticeProps): ReactElement | null {
  const { messages: shellMessages, format } = useShell();
  const messages = useSettingsMessages();
  const { overview, failure, refreshing, offline, readAt, onRetry } = props;
  const { otherDay } = useDates();
  const read = readAt === undefined ? {} : { time: format.time(readAt), date: otherDay(readAt) };
  const reason =
    failure &&
    describeFailure({ messages: shellMessages, format }, failure, { misconfigured: messages.misconfigured });
  const summary = overview ? messages.refreshFailed(read) : withFullStop(messages.loadFailed);
  // The flow's own notice says that the browser is offline; this one, what that means here.
  const text = offline && overview ? undefined : reason && inOneText([summary, reason]);
  const urgency = overview ? 'status' : 'alert';
  useWithdrawn(text, urgency);
  useAnnouncement(failure, text, urgency);
  if (offline && overview) return <Notice>{messages.offline(read)}</Notice>;
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
