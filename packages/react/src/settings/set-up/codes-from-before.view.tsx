'use client';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

export interface CodesFromBeforeViewProps {
  readonly stepper?: StepperProps | undefined;
  /** The person has them. */
  readonly onKeep: () => void;
  /** Makes a new set. Absent where the backend cannot. */
  readonly onReplace?: (() => void) | undefined;
  readonly onCancel: () => void;
}

/** There is a set of recovery codes already, and nobody can see whether it was saved (UX-14). */
export const CodesFromBeforeView = replaceableView(
  'settingsCodesFromBefore',
  function DefaultCodesFromBeforeView(props: CodesFromBeforeViewProps): ReactElement {
    const { messages } = useShell();
    const words = useSettingsMessages().codesFromBefore;
    const { stepper, onKeep, onReplace, onCancel } = props;
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="codesFromBefore"
          icon={<SettingsIcon name="warning" />}
          title={words.heading}
          intro={
            <>
              <p>{words.text}</p>
              {onReplace && <p>{words.warning}</p>}
            </>
          }
          isSignedIn
          onExit={onCancel}
          exitText={messages.common.cancel}
        >
          <div data-mfa-part="actions">
            <Button kind="primary" onPress={onKeep}>
              {words.keep}
            </Button>
            {onReplace && <Button onPress={onReplace}>{words.replace}</Button>}
          </div>
        </ScreenFrame>
      </>
    );
  },
);
