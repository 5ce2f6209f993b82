'use client';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../parts/button/button.tsx';
import type { ButtonProps } from '../../parts/button/button.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementAfter, useAnnouncementWhen } from '../../shell/use-announcement.ts';

export interface SendButtonProps {
  readonly kind: NonNullable<ButtonProps['kind']>;
  readonly sending: boolean;
  /** Cannot be pressed before this moment (epoch ms). */
  readonly resendAt: number | undefined;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** Sends a message, not before its time. A press that comes early is answered with the wait. */
export function SendButton({ kind, sending, resendAt, onSend, children }: SendButtonProps): ReactElement {
  const { messages, format, announce } = useShell();
  const { againIn, againNow, sending: sendingText } = messages.sentCode;
  const waitId = useId();
  const over = useIsOver(resendAt);
  const waiting = resendAt !== undefined && !over;
  useAnnouncementWhen(sending, sendingText);
  useAnnouncementAfter(over, againNow);
  return (
    <>
      <Button
        kind={kind}
        busyText={sending ? sendingText : undefined}
        blocked={waiting}
        describedBy={waiting ? waitId : undefined}
        onPress={onSend}
        onBlockedPress={() => {
          if (resendAt !== undefined) announce(againIn(format.wait(resendAt - Date.now())), 'status');
        }}
      >
        {children}
      </Button>
      {waiting && !sending && (
        <p data-mfa-part="waiting" id={waitId}>
          <WaitText until={resendAt}>{againIn}</WaitText>
        </p>
      )}
    </>
  );
}
