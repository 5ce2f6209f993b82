'use client';
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { RememberDevice, type AnswerChoice, type RememberableProps } from '../shared/remember-device.tsx';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface CeremonyViewProps extends RememberableProps {
  /** `passkey`, or a kind of the host's own. */
  readonly kind: string;
  /** `performing`: the device prompts the user. `verifying`: waiting for the server. Default `ready`. */
  readonly phase?: 'ready' | 'performing' | 'verifying' | undefined;
  /** The server is slow to answer. Default false. */
  readonly slow?: boolean | undefined;
  /** Why the last attempt failed. A new object each time. `dismissed` is no error: the user stopped it. */
  readonly failure?: ShownFailure | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** Starts the ceremony, with what was ticked beside it. Nothing else does. */
  readonly onStart: (choice?: AnswerChoice) => void;
  /** Closes the prompt of the device, or stops waiting for the server. */
  readonly onCancel: () => void;
  /** Absent if there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}

/** A factor with a ceremony on the device, such as a passkey: it starts on a press, and dismissing it is no error. */
export function DefaultCeremonyView(props: CeremonyViewProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('ceremony');
  const { common } = shell.messages;
  const { phase = 'ready', slow = false, failure, rememberDevice, onOtherFactor } = props;
  const box = useRef<HTMLInputElement>(null);
  const start = () => {
    if (rememberDevice) props.onStart({ rememberDevice: box.current?.checked ?? false });
    else props.onStart();
  };
  const {
    heading,
    intro,
    start: startText,
  } = props.kind === 'passkey' ? screenMessages.passkey : screenMessages.other;
  const introId = useId();
  const isStopped = failure?.code === 'dismissed';
  const text = failure && describeFailure(shell, failure, screenMessages.failures);
  const performing = phase === 'performing';
  useAnnouncement(failure, text, isStopped ? 'status' : 'alert');
  useAnnouncementWhen(performing, screenMessages.performing);
  useAnnouncementWhen(phase === 'verifying', common.checking);
  useAnnouncementWhen(slow, common.stillWorking);
  const busyText = phase === 'ready' ? undefined : performing ? screenMessages.performing : common.checking;
  return (
    <ScreenFrame
      step="ceremony"
      title={heading}
      intro={intro}
      introId={introId}
      progress={props.progress}
      failed={failure !== undefined && !isStopped}
      onBack={onOtherFactor}
      onExit={props.onExit}
    >
      {text && phase === 'ready' && (isStopped ? <Notice>{text}</Notice> : <FailureMessage text={text} />)}
      {slow && <Notice>{common.stillWorking}</Notice>}
      {rememberDevice && <RememberDevice offer={rememberDevice} inputRef={box} />}
      <div data-mfa-part="actions">
        <Button kind="primary" busyText={busyText} describedBy={introId} onPress={start}>
          {startText}
        </Button>
        {(performing || slow) && <Button onPress={props.onCancel}>{common.cancel}</Button>}
        {onOtherFactor && (
          <Button kind="quiet" onPress={onOtherFactor}>
            {common.otherFactor}
          </Button>
        )}
      </div>
    </ScreenFrame>
  );
}

export const CeremonyView = replaceableView('ceremony', DefaultCeremonyView);
