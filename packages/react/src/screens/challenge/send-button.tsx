'use client';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../parts/button/button.tsx';
import type { ButtonProps } from '../../parts/button/button.tsx';
import { useIsOver } from '../../parts/wait-text/use-seconds-left.ts';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import type { Messages } from '../../messages/messages.types.ts';
import { useAnnouncementAfter, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { now } from '../../shell/clock.ts';

export type SendMessages = Pick<Messages['sentCode'], 'sending' | 'againIn' | 'againShort' | 'againNow'>;

export interface SendButtonProps {
  readonly kind: NonNullable<ButtonProps['kind']>;
  readonly sending: boolean;
  /** Not available before this time (epoch ms). */
  readonly resendAt: number | undefined;
  readonly onSend: () => void;
  /** If something other than a code is sent. */
  readonly screenMessages?: SendMessages | undefined;
  readonly children: ReactNode;
}

/** Sends a message once the wait is over. An early press announces the remaining wait. */
export function SendButton(props: SendButtonProps): ReactElement {
  const { messages, format, announce } = useShell();
  const { kind, sending, resendAt, onSend, screenMessages = messages.sentCode, children } = props;
  const { againIn, againShort, againNow, sending: sendingText } = screenMessages;
  const over = useIsOver(resendAt);
  const waiting = resendAt !== undefined && !over;
  useAnnouncementWhen(sending, sendingText);
  useAnnouncementAfter(over, againNow);
  return (
    <div data-mfa-part="send" data-kind={kind}>
      <Button
        kind={kind}
        busyText={sending ? sendingText : undefined}
        blocked={waiting}
        onPress={onSend}
        onBlockedPress={() => {
          if (resendAt !== undefined) announce(againIn(format.wait(resendAt - now())), 'status');
        }}
      >
        {children}
      </Button>
      {resendAt !== undefined && (
        // It stays after the wait: nothing moves when that ends (UX-29).
        <p data-mfa-part="waiting" data-kind="again">
          {waiting && !sending && <WaitText until={resendAt}>{againShort}</WaitText>}
        </p>
      )}
    </div>
  );
}
