'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface SignedOutViewProps {
  readonly reason: 'sessionEnded' | 'tooManyAttempts' | 'notSignedIn';
  /** Opens the host's sign-in. Absent if the host navigates by itself. */
  readonly onSignIn?: (() => void) | undefined;
}

/** There is no session, and the host is responsible for sign-in. */
export const SignedOutView = replaceableView(
  'signedOut',
  function DefaultSignedOutView({ reason, onSignIn }: SignedOutViewProps): ReactElement {
    const { messages } = useShell();
    const { heading, text, signIn } = messages.signedOut[reason];
    const ended = useMemo(() => (reason === 'notSignedIn' ? undefined : { reason }), [reason]);
    useAnnouncement(ended, reason === 'notSignedIn' ? undefined : messages.signIn[reason], 'alert');
    return (
      <ScreenFrame step="signedOut" icon={<Icon name="clock" />} title={heading} intro={text}>
        {onSignIn && (
          <div data-mfa-part="actions">
            <Button kind="primary" onPress={onSignIn}>
              {signIn}
            </Button>
          </div>
        )}
      </ScreenFrame>
    );
  },
);
