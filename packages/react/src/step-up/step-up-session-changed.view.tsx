'use client';
import type { ReactElement } from 'react';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icons/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { replaceableView } from '../slots/replaceable.tsx';

export interface StepUpSessionChangedViewProps {
  readonly messages: StepUpMessages;
  readonly onClose: () => void;
}

/** The session is another meanwhile, or gone: says why nothing was done, before the page gets the error of its call (ERR-11). */
export const StepUpSessionChangedView = replaceableView(
  'stepUpSessionChanged',
  function DefaultStepUpSessionChangedView(props: StepUpSessionChangedViewProps): ReactElement {
    const { messages, onClose } = props;
    return (
      <ScreenFrame
        step="stepUpSessionChanged"
        icon={<Icon name="alert" />}
        iconKind="warning"
        title={messages.sessionChangedHeading}
        intro={messages.sessionChanged}
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
