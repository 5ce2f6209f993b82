'use client';
import type { ReactElement } from 'react';
import { replaceableView } from '../../slots/replaceable.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface RegenerateCodesViewProps extends ConfirmationProps {
  /** How many of the old codes are left, if known. */
  readonly left?: number | undefined;
}

/** A new set of recovery codes: the old one stops working. */
export const RegenerateCodesView = replaceableView(
  'settingsRegenerateCodes',
  function DefaultRegenerateCodesView(props: RegenerateCodesViewProps): ReactElement {
    const words = useSettingsMessages().regenerateCodes;
    return (
      <ConfirmationDialog
        name="regenerateCodes"
        heading={words.heading}
        text={<p>{words.text({ left: props.left })}</p>}
        keep={words.keep}
        confirm={words.confirm}
        action="primary"
        state={props}
      />
    );
  },
);
