'use client';
import type { AccountFactor } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { ConfirmationProps } from '../dialogs/confirmation.types.ts';
import { ConfirmationForm } from '../dialogs/dialog-parts.tsx';
import { nameOfFactor } from '../name-of-factor.ts';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

/** `onConfirm` turns it on, `onCancel` leaves it off. */
export interface TurnOnViewProps extends ConfirmationProps {
  /** What counts from now on. */
  readonly factors: readonly AccountFactor[];
  /** How many recovery codes were saved just now. */
  readonly codesSaved?: number | undefined;
  readonly stepper?: StepperProps | undefined;
}

/** The last step: everything is ready, and one press turns it on. */
export const TurnOnView = replaceableView(
  'settingsTurnOn',
  function DefaultTurnOnView(props: TurnOnViewProps): ReactElement {
    const shell = useShell();
    const settings = useSettingsMessages();
    const words = settings.turnOn;
    const { factors, codesSaved, stepper } = props;
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="turnOn"
          icon={<SettingsIcon name="shieldOpen" />}
          title={words.heading}
          intro={words.intro}
          failed={props.failure !== undefined}
          isSignedIn
        >
          <ConfirmationForm state={props} confirm={words.confirm} keep={words.skip}>
            <ul data-mfa-part="consequences">
              {factors.map((factor) => (
                <li key={factor.id}>
                  <Icon name="check" />
                  <span>{words.ready(nameOfFactor(shell, settings, factor))}</span>
                </li>
              ))}
              {codesSaved !== undefined && (
                <li>
                  <Icon name="check" />
                  <span>{words.codesSaved(codesSaved)}</span>
                </li>
              )}
            </ul>
          </ConfirmationForm>
        </ScreenFrame>
      </>
    );
  },
);
