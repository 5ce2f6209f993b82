'use client';
import type { RememberedDevice } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { replaceableView } from '../../slots/replaceable.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface ConfirmTaskViewProps extends ConfirmationProps {
  readonly task: 'turnOn' | 'createCodes' | 'revealCodes' | 'forgetDevice';
  /** The one to forget; undefined for other tasks, and if it is not listed any more. */
  readonly device?: RememberedDevice | undefined;
}

/** Tasks that need no more than a question. */
export const ConfirmTaskView = replaceableView(
  'settingsConfirmTask',
  function DefaultConfirmTaskView({ task, device, ...state }: ConfirmTaskViewProps): ReactElement {
    const messages = useSettingsMessages();
    const { heading, text, keep, confirm } = messages[task === 'turnOn' ? 'turnOnAgain' : task];
    const { name, isThisOne = false } = device ?? {};
    return (
      <ConfirmationDialog
        name={task}
        heading={heading}
        text={<p>{typeof text === 'function' ? text({ name, isThisOne }) : text}</p>}
        keep={keep}
        confirm={confirm}
        action="primary"
        state={state}
      />
    );
  },
);
