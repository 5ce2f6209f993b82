'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { inBoth } from '../../messages/describe-place.ts';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { OtherFactor } from '../shared/other-factor.tsx';
import { SendButton } from './send-button.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';
import { toSentKind } from './sent-kind.ts';
import { sentTo } from './sent-to.ts';

/** Before the first message, which is sent only on a press. */
export function NothingSentYet(props: SentCodeViewProps): ReactElement {
  const shell = useShell();
  const { sentCode } = shell.messages;
  const { kind, sending = false, resendAt } = props;
  // Also shown after a refused code that needs another message.
  const failure = props.sendFailure ?? props.failure;
  const place = sentTo(shell, props);
  const facts = { place: place.shown };
  const text = failure && describeFailure(shell, failure, 'send', facts);
  useAnnouncement(failure, text, 'alert');
  return (
    <ScreenFrame
      step="sentCode"
      title={sentCode.notSentHeading[toSentKind(kind)]}
      intro={<SpokenText text={inBoth(place, sentCode.notSent)} />}
      progress={props.progress}
      failed={failure !== undefined}
      onBack={props.replacing ? undefined : props.onOtherFactor}
      onExit={props.onExit}
    >
      {text && <FailureMessage text={text} />}
      <div data-mfa-part="actions">
        <SendButton kind="primary" sending={sending} resendAt={resendAt} onSend={props.onSend}>
          {sentCode.send}
        </SendButton>
        <OtherFactor {...props} />
      </div>
    </ScreenFrame>
  );
}
