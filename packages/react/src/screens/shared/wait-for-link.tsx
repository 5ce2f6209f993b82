'use client';
import type { ReactElement } from 'react';
import { inBoth } from '../../messages/describe-place.ts';
import type { Spoken } from '../../messages/messages.types.ts';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { LinkActions } from './link-actions.tsx';
import type { LinkActionsProps } from './link-actions.tsx';
import { useSentAnnouncement } from './use-sent-announcement.ts';

export interface WaitForLinkProps extends LinkActionsProps {
  /** The name of the step, for stylesheets and tests. */
  readonly step: string;
  /** Where the link goes. */
  readonly place: Spoken;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
  /** Goes back to the screen before. */
  readonly onBack?: (() => void) | undefined;
}

/** Before a link was opened: where it was sent, requesting another, and "I have opened it". */
export function WaitForLink(props: WaitForLinkProps): ReactElement {
  const { step, place, screenMessages, sent, sendFailure, failure } = props;
  const times = sent?.times ?? 0;
  const text = sent && screenMessages.sentAnnounced({ place: place.spoken, times });
  useSentAnnouncement({ sent, text, resendAt: props.resendAt, againIn: screenMessages.againIn });
  return (
    <ScreenFrame
      // A new frame, so that the focus is not lost with the button.
      key={sent ? 'sent' : 'unsent'}
      step={step}
      title={sent ? screenMessages.sentHeading : screenMessages.heading}
      intro={
        <>
          <p>
            <SpokenText
              text={inBoth(place, (to) =>
                sent ? screenMessages.sent({ place: to, times }) : screenMessages.notSent(to),
              )}
            />
          </p>
          {sent && <p>{screenMessages.instruction}</p>}
        </>
      }
      failed={(failure ?? sendFailure) !== undefined}
      onBack={props.onBack}
      onExit={props.onExit}
    >
      <LinkActions {...props} />
    </ScreenFrame>
  );
}
