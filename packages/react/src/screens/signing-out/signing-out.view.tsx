'use client';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface SigningOutViewProps {
  /** Why signing out failed. A new object each time; absent while it is in progress. */
  readonly failure?: ShownFailure | undefined;
  readonly onRetry: () => void;
}

/** Signing out, and what happens when that fails. */
export const SigningOutView = replaceableView(
  'signingOut',
  function DefaultSigningOutView({ failure, onRetry }: SigningOutViewProps): ReactElement {
    const shell = useShell();
    const { signingOut, common } = shell.messages;
    const text = failure && describeFailure(shell, failure);
    useAnnouncement(failure, text, 'alert');
    return (
      <ScreenFrame
        // A new frame, so that the focus is not lost with the button.
        key={failure ? 'failed' : 'going'}
        step="signingOut"
        title={failure ? signingOut.failedHeading : signingOut.heading}
        intro={text}
        failed={failure !== undefined}
      >
        {failure ? (
          <div data-mfa-part="actions">
            <Button kind="primary" onPress={onRetry}>
              {common.tryAgain}
            </Button>
          </div>
        ) : (
          <div data-mfa-part="waiting" data-kind="screen">
            <Spinner text={signingOut.working} />
          </div>
        )}
      </ScreenFrame>
    );
  },
);
