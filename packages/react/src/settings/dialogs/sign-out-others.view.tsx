'use client';
import type { ReactElement } from 'react';
import { replaceableView } from '../../slots/replaceable.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface SignOutOthersViewProps extends ConfirmationProps {
  /** How many other sessions there are, if known. */
  readonly count?: number | undefined;
}

/** Ending every other session of this account. */
export const SignOutOthersView = replaceableView(
  'settingsSignOutOthers',
  function DefaultSignOutOthersView(props: SignOutOthersViewProps): ReactElement {
    const words = useSettingsMessages().signOutOthers;
    return (
      <ConfirmationDialog
        name="signOutOthers"
        heading={words.heading}
        text={
          <>
            <p>{words.text({ count: props.count })}</p>
            <p>{words.stay}</p>
          </>
        }
        keep={words.keep}
        confirm={words.confirm}
        action="primary"
        state={props}
      />
    );
  },
);
