'use client';
import type { ReactElement } from 'react';
import { FactorIcon } from '../../parts/icons/factor-icon.tsx';
import { replaceableView } from '../../slots/replaceable.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface TurnOffViewProps extends ConfirmationProps {
  /** Whether there are recovery codes, which will not be asked for. */
  readonly hasRecoveryCodes: boolean;
  /** Whether what is set up stays. Default true. */
  readonly factorsStay?: boolean | undefined;
}

/** Turning the protection off. */
export const TurnOffView = replaceableView(
  'settingsTurnOff',
  function DefaultTurnOffView(props: TurnOffViewProps): ReactElement {
    const words = useSettingsMessages().turnOff;
    const { hasRecoveryCodes, factorsStay = true } = props;
    return (
      <ConfirmationDialog
        name="turnOff"
        heading={words.heading}
        text={<p>{words.text}</p>}
        consequences={
          <ul data-mfa-part="consequences">
            <li>
              <SettingsIcon name="shieldOff" />
              <span>{words.passwordOnly}</span>
            </li>
            {hasRecoveryCodes && (
              <li>
                <FactorIcon kind="recoveryCode" />
                <span>{words.codesStop}</span>
              </li>
            )}
            {factorsStay && (
              <li>
                <FactorIcon kind="authenticator" />
                <span>{words.factorsStay}</span>
              </li>
            )}
          </ul>
        }
        keep={words.keep}
        confirm={words.confirm}
        action="danger"
        state={props}
      />
    );
  },
);
