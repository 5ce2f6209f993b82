'use client';
import type { ReactElement } from 'react';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';
import { ConfirmationForm } from '../dialogs/dialog-parts.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

/** `onConfirm` makes a new set, `onCancel` goes on without. */
export interface UnknownCodesViewProps extends ConfirmationProps {
  /** The account is read again, to find out. */
  readonly checking: boolean;
  readonly stepper?: StepperProps | undefined;
}

/** The answer to "make codes" was lost (ERR-29). Nothing is made again without a press. */
export const UnknownCodesView = replaceableView(
  'settingsUnknownCodes',
  function DefaultUnknownCodesView(props: UnknownCodesViewProps): ReactElement {
    const words = useSettingsMessages().unknownCodes;
    const { checking, stepper } = props;
    useAnnouncementWhen(checking, words.checking);
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="unknownCodes"
          icon={<SettingsIcon name="warning" />}
          iconKind="warning"
          title={words.heading}
          intro={
            <>
              <p>{words.text}</p>
              {!checking && <p>{words.warning}</p>}
            </>
          }
          failed={props.failure !== undefined}
          isSignedIn
        >
          {checking ? (
            <p data-mfa-part="waiting">
              <Spinner text={words.checking} />
            </p>
          ) : (
            <ConfirmationForm state={props} confirm={words.create} keep={words.skip} />
          )}
        </ScreenFrame>
      </>
    );
  },
);
