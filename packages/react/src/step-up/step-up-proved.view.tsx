'use client';
import { useRef, type ReactElement } from 'react';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icons/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../shell/shell-context.ts';
import { replaceableView } from '../slots/replaceable.tsx';

export interface StepUpProvedViewProps {
  readonly messages: StepUpMessages;
  /** What the call does, as part of a sentence: `delete the workspace`. */
  readonly purpose?: string | undefined;
  /** Makes the call. */
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Proof was given; what cannot be undone is asked about once more, with the focus on the safe choice (SEC-12, UX-18). */
export const StepUpProvedView = replaceableView(
  'stepUpProved',
  function DefaultStepUpProvedView(props: StepUpProvedViewProps): ReactElement {
    const { messages, purpose, onConfirm, onCancel } = props;
    const { common } = useShell().messages;
    const safe = useRef<HTMLButtonElement>(null);
    return (
      <ScreenFrame
        step="stepUpProved"
        icon={<Icon name="check" />}
        iconKind="success"
        title={messages.provedHeading}
        intro={messages.proved(purpose)}
        fieldRef={safe}
        startsAt="field"
      >
        <div data-mfa-part="actions">
          <Button buttonRef={safe} onPress={onCancel}>
            {common.cancel}
          </Button>
          <Button kind="danger" onPress={onConfirm}>
            {messages.goOn(purpose)}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
