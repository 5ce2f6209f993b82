'use client';
import { useRef, type ReactElement } from 'react';
import { useHostOptions } from '../flow/use-host-options.ts';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icons/icon.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { useShell } from '../shell/shell-context.ts';
import type { StepUpHostProps } from './step-up.types.ts';

interface AskAfterProps {
  readonly host: StepUpHostProps;
  readonly messages: StepUpMessages;
  readonly purpose: string | undefined;
  readonly onConfirmed: () => void;
  readonly onCancelled: () => void;
}

/** Proof was given; what cannot be undone is asked about once more, with the focus on the safe choice (SEC-12, UX-18). */
export function AskAfter({ host, ...asked }: AskAfterProps): ReactElement {
  const options = useHostOptions({ autoFocus: true, ...host });
  const { catalog, messages, slots, theme } = host;
  return (
    <MfaShell options={options} catalog={catalog} messages={messages} slots={slots} theme={theme}>
      <Question {...asked} />
    </MfaShell>
  );
}

function Question({
  messages,
  purpose,
  onConfirmed,
  onCancelled,
}: Omit<AskAfterProps, 'host'>): ReactElement {
  const { common } = useShell().messages;
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <ScreenFrame
      step="stepUpProved"
      icon={<Icon name="check" />}
      title={messages.provedHeading}
      intro={messages.proved(purpose)}
      fieldRef={safe}
      startsAt="field"
    >
      <div data-mfa-part="actions">
        <Button buttonRef={safe} onPress={onCancelled}>
          {common.cancel}
        </Button>
        <Button kind="primary" onPress={onConfirmed}>
          {messages.goOn(purpose)}
        </Button>
      </div>
    </ScreenFrame>
  );
}
