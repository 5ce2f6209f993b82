'use client';
import type { ReactElement } from 'react';
import { inBoth, placeInText } from '../../messages/describe-place.ts';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useWordsOnDemand } from '../../shell/use-words-on-demand.ts';
import { LinkActions } from './link-actions.tsx';
import type { VerifyEmailViewProps } from './verify-email.view.tsx';

/** Before the link was opened: the message, another one, and "I have opened it". */
export function WaitForLink(props: VerifyEmailViewProps): ReactElement {
  const { messages } = useShell();
  const words = useWordsOnDemand('verifyEmail');
  const { destination, sent, sendFailure, failure } = props;
  const place = placeInText(messages, 'email', destination);
  const times = sent?.times ?? 0;
  const announced = sent && words.sentAnnounced({ place: place.spoken, times });
  useAnnouncement(sent, announced, 'status');
  return (
    <ScreenFrame
      // Another frame, so that the focus does not get lost with the button.
      key={sent ? 'sent' : 'unsent'}
      step="verifyEmail"
      icon={<Icon name="email" />}
      title={sent ? words.sentHeading : words.heading}
      intro={
        <>
          <p>
            <SpokenText
              text={inBoth(place, (to) => (sent ? words.sent({ place: to, times }) : words.notSent(to)))}
            />
          </p>
          {sent && <p>{words.instruction}</p>}
        </>
      }
      failed={(failure ?? sendFailure) !== undefined}
      onExit={props.onExit}
    >
      <LinkActions {...props} />
      {sent && (
        <Disclosure title={words.notArrivedTitle}>
          <ul data-mfa-part="tips">
            {words.notArrived.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </ScreenFrame>
  );
}
