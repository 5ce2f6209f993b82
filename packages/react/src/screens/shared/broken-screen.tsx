'use client';
import { useMemo, type ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { SlotsContext, type ShownSlots } from '../../slots/slots-context.ts';

const unexpected = { code: 'unexpected' } as const;

/** Uses only default parts, since any part that the host replaced may be what threw. */
const defaults: ShownSlots = { broken: new Map() };

export interface BrokenScreenProps {
  /** Default: that signing in cannot be finished. */
  readonly heading?: string | undefined;
  readonly onRetry: () => void;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}

/** Shown instead of a screen that failed to render. The flow keeps its state. */
export const BrokenScreen = replaceableView(
  'broken',
  function DefaultBrokenScreen({ heading, onRetry, onExit }: BrokenScreenProps): ReactElement {
    const shell = useShell();
    const text = describeFailure(shell, unexpected);
    const occasion = useMemo(() => ({ text }), [text]);
    useAnnouncement(occasion, text, 'alert');
    return (
      <SlotsContext.Provider value={defaults}>
        <ScreenFrame
          step="broken"
          icon={<Icon name="alert" />}
          iconKind="danger"
          title={heading ?? shell.messages.denied.heading}
          intro={text}
          onExit={onExit}
          failed
        >
          <div data-mfa-part="actions">
            <Button kind="primary" onPress={onRetry}>
              {shell.messages.common.tryAgain}
            </Button>
          </div>
        </ScreenFrame>
      </SlotsContext.Provider>
    );
  },
);
