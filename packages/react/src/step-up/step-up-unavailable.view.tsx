'use client';
import type { ReactElement } from 'react';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icons/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { replaceableView } from '../slots/replaceable.tsx';

export interface StepUpUnavailableViewProps {
  readonly messages: StepUpMessages;
  /** `noFactor`: the person has none. `notHere`: the backend cannot ask, or counts none of theirs. Default: `noFactor`. */
  readonly reason?: 'noFactor' | 'notHere' | undefined;
  readonly onClose: () => void;
}

/** There is nothing that fresh proof could be given with. */
export const StepUpUnavailableView = replaceableView(
  'stepUpUnavailable',
  function DefaultStepUpUnavailableView(props: StepUpUnavailableViewProps): ReactElement {
    const { messages, reason = 'noFactor', onClose } = props;
    return (
      <ScreenFrame
        step="stepUpUnavailable"
        icon={<Icon name="alert" />}
        iconKind="warning"
        title={messages.unavailableHeading}
        intro={reason === 'noFactor' ? messages.unavailable : messages.unavailableHere}
      >
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onClose}>
            {messages.close}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
