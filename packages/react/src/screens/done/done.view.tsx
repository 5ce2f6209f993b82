'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { asSentence, sentences } from '../../messages/sentences.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface DoneViewProps {
  readonly outcome: 'signedIn' | 'alreadySignedIn';
  /** After a recovery code, if the backend says so. */
  readonly recoveryCodesLeft?: number | undefined;
  /** The address was confirmed on the way, by a link in an email. Default false. */
  readonly emailVerified?: boolean | undefined;
  /** Absent if the host navigates by itself. */
  readonly onContinue?: (() => void) | undefined;
}

/** The server says that the session is complete. */
export const DoneView = replaceableView('done', function DefaultDoneView(props: DoneViewProps): ReactElement {
  const { outcome, recoveryCodesLeft, emailVerified = false, onContinue } = props;
  const { messages } = useShell();
  const { done, recovery, common } = messages;
  const left = recoveryCodesLeft === undefined ? '' : recovery.left(recoveryCodesLeft);
  const also = sentences(emailVerified && done.emailVerified, left);
  const occasion = useMemo(() => ({ outcome }), [outcome]);
  useAnnouncement(occasion, sentences(asSentence(done[outcome]), also), 'status');
  return (
    <ScreenFrame
      step="done"
      icon={<Icon name="check" />}
      iconKind="success"
      align="center"
      title={done[outcome]}
      intro={also || undefined}
      isSignedIn
    >
      {onContinue && (
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onContinue}>
            {common.continue}
          </Button>
        </div>
      )}
    </ScreenFrame>
  );
});
