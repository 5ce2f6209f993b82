'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LimitCause } from '../../messages/messages.types.ts';
import { sentences } from '../../messages/sentences.ts';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { WaitText } from '../../parts/wait-text/wait-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncementAfter } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { OtherFactor, type OtherFactorProps } from '../shared/other-factor.tsx';
import { now } from '../../shell/clock.ts';

export interface LimitedViewProps extends OtherFactorProps {
  /** Which limit was hit: wrong codes, calls, messages, or sign-ins. */
  readonly cause: LimitCause;
  /** When it can be tried again (epoch ms). */
  readonly until: number;
  /** Whether the backend gave a duration. If not, no time is shown. */
  readonly waitKnown: boolean;
  /** Whether that time has passed. */
  readonly over: boolean;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  readonly onRetry: () => void;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}

/** A limit was reached: why, how long, and what can be done in the meantime. */
export const LimitedView = replaceableView(
  'limited',
  function DefaultLimitedView(props: LimitedViewProps): ReactElement {
    const { messages, format, announce } = useShell();
    const { limited, common } = messages;
    const { cause, until, waitKnown, over, onOtherFactor, replacing } = props;
    useAnnouncementAfter(over, limited.now);
    const sayWait = () => {
      const wait = format.wait(until - now());
      announce(waitKnown ? limited.tooEarly(wait) : limited.waitUnknown, 'status');
    };
    const untilText = (wait: string) =>
      limited.until({ wait, time: format.time(Date.now() + until - now()) });
    // As it was on arrival: a number that changes would be read again and again (A11Y-25).
    const [description] = useState(() =>
      sentences(
        over ? limited.now : waitKnown ? untilText(format.wait(until - now())) : limited.waitUnknown,
        over || !onOtherFactor || replacing ? '' : limited.otherFactors,
      ),
    );
    // Until the end of the wait what works comes first. It stays there after that: no press meets another button.
    const [otherFirst] = useState(!over && onOtherFactor !== undefined && !replacing);
    const intro = (
      <>
        <p>
          {over && limited.now}
          {!over && !waitKnown && limited.waitUnknown}
          {!over && waitKnown && <WaitText until={until}>{untilText}</WaitText>}
        </p>
        {!over && onOtherFactor && !replacing && <p>{limited.otherFactors}</p>}
      </>
    );
    return (
      <ScreenFrame
        step="limited"
        icon={<Icon name="clock" />}
        iconKind="warning"
        description={description}
        title={limited.heading[cause]}
        intro={intro}
        progress={props.progress}
        onBack={replacing ? undefined : onOtherFactor}
        onExit={props.onExit}
      >
        <div data-mfa-part="actions">
          {otherFirst && (
            <Button kind="primary" onPress={onOtherFactor}>
              {common.otherFactor}
            </Button>
          )}
          <Button
            kind={otherFirst ? 'secondary' : 'primary'}
            blocked={!over}
            onPress={props.onRetry}
            onBlockedPress={sayWait}
          >
            {common.tryAgain}
          </Button>
          {!otherFirst && <OtherFactor {...props} />}
        </div>
      </ScreenFrame>
    );
  },
);
