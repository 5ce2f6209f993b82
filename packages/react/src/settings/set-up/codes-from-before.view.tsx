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
  /** They were made just now, and left without being confirmed as saved. Default false. */
  readonly wereLeft?: boolean | undefined;
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
    const { stepper, wereLeft = false, onKeep, onReplace, onCancel } = props;
    const replace = onReplace && (
      <Button kind={wereLeft ? 'primary' : 'secondary'} onPress={onReplace}>
        {words.replace}
      </Button>
    );
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="codesFromBefore"
          icon={<SettingsIcon name="warning" />}
          iconKind="warning"
          title={wereLeft ? words.left.heading : words.heading}
          intro={
            <>
              <p>{wereLeft ? words.left.text : words.text}</p>
              {onReplace && <p>{wereLeft ? words.left.warning : words.warning}</p>}
            </>
          }
          isSignedIn
          onExit={onCancel}
          exitText={messages.common.cancel}
        >
          <div data-mfa-part="actions">
            {/* Who has just left them has them hardly ever. */}
            {wereLeft && replace}
            <Button kind={wereLeft && onReplace ? 'secondary' : 'primary'} onPress={onKeep}>
              {wereLeft ? words.left.keep : words.keep}
            </Button>
            {!wereLeft && replace}
          </div>
        </ScreenFrame>
      </>
    );
  },
);
