'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { DeniedReason } from '../../messages/messages.types.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { safeHref } from '../../shell/safe-href.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface DeniedViewProps {
  readonly reason: DeniedReason;
  /** Reads the session again. */
  readonly onRetry: () => void;
  /** Absent if there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}

/** Sign-in cannot continue: why, and what the user can do. */
export const DeniedView = replaceableView(
  'denied',
  function DefaultDeniedView({ reason, onRetry, onOtherFactor, onExit }: DeniedViewProps): ReactElement {
    const { messages, options } = useShell();
    const { denied, common } = messages;
    const text = denied.reasons[reason];
    const passwordHref =
      reason === 'passwordReset' ? safeHref(options.forgotPasswordHref, 'forgotPasswordHref') : undefined;
    const helpHref = safeHref(options.helpHref, 'helpHref');
    const occasion = useMemo(() => ({ reason }), [reason]);
    useAnnouncement(occasion, text, 'alert');
    return (
      <ScreenFrame
        step="denied"
        icon={<Icon name="denied" />}
        iconKind="danger"
        title={denied.heading}
        intro={text}
        onExit={onExit}
        failed
      >
        <div data-mfa-part="actions">
          {passwordHref && (
            <a data-mfa-part="button" data-kind="primary" href={passwordHref}>
              <span>{denied.changePassword}</span>
            </a>
          )}
          {helpHref && (
            <a data-mfa-part="button" data-kind={passwordHref ? 'secondary' : 'primary'} href={helpHref}>
              <span>{denied.contactSupport}</span>
            </a>
          )}
          <Button kind={(passwordHref ?? helpHref) ? 'secondary' : 'primary'} onPress={onRetry}>
            {common.tryAgain}
          </Button>
          {onOtherFactor && (
            <Button kind="quiet" onPress={onOtherFactor}>
              {common.otherFactor}
            </Button>
          )}
        </div>
      </ScreenFrame>
    );
  },
);
