'use client';
import type { ReactElement } from 'react';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';
import { ConfirmationForm } from '../dialogs/dialog-parts.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

/** `onConfirm` makes the codes, `onCancel` leaves the set-up. */
export interface MakeCodesViewProps extends ConfirmationProps {
  readonly stepper?: StepperProps | undefined;
}

/** Before recovery codes are shown: while they are made, and where that takes a press. */
export const MakeCodesView = replaceableView(
  'settingsMakeCodes',
  function DefaultMakeCodesView(props: MakeCodesViewProps): ReactElement {
    const words = useSettingsMessages().makeCodes;
    const { stepper, failure } = props;
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="makeCodes"
          icon={<SettingsIcon name="shieldOpen" />}
          title={words.heading}
          intro={words.text}
          failed={failure !== undefined}
          isSignedIn
        >
          <ConfirmationForm state={props} confirm={words.confirm} keep={words.keep} />
        </ScreenFrame>
      </>
    );
  },
);
