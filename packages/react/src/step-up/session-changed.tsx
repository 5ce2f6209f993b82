'use client';
import type { ReactElement } from 'react';
import { useHostOptions } from '../flow/use-host-options.ts';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icons/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import type { StepUpHostProps } from './step-up.types.ts';

interface SessionChangedProps {
  readonly host: StepUpHostProps;
  readonly messages: StepUpMessages;
  readonly onClosed: () => void;
}

/** The session is another meanwhile, or gone: says why nothing was done, before the page gets the error of its call (ERR-11). */
export function SessionChanged({ host, messages, onClosed }: SessionChangedProps): ReactElement {
  const options = useHostOptions({ autoFocus: true, ...host });
  return (
    <MfaShell
      options={options}
      catalog={host.catalog}
      messages={host.messages}
      slots={host.slots}
      theme={host.theme}
    >
      <ScreenFrame
        step="stepUpSessionChanged"
        icon={<Icon name="alert" />}
        title={messages.sessionChangedHeading}
        intro={messages.sessionChanged}
      >
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onClosed}>
            {messages.close}
          </Button>
        </div>
      </ScreenFrame>
    </MfaShell>
  );
}
