'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactElement, ReactNode, RefObject } from 'react';
import { SlowCall } from '../parts/slow-call/slow-call.tsx';
import { useShell } from './shell-context.ts';
import type { Waiting } from './shell.types.ts';
import { useAnnouncementWhen } from './use-announcement.ts';

interface StageProps {
  readonly waiting: Waiting | undefined;
  readonly children: ReactNode;
}

/** A wait that is shorter is not said. In ms. */
const shortWaitMs = 300;

/** Where the screens are. While the flow is between two of them, the one before stays here, busy. */
export function Stage({ waiting, children }: StageProps): ReactElement {
  const { messages, announce } = useShell();
  const stage = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement>(null);
  const onClickCapture = (event: MouseEvent) => {
    if (waiting) {
      event.preventDefault();
      event.stopPropagation();
      announce(waiting.slow ? messages.common.stillWorking : messages.common.loading, 'status');
    } else if (event.target instanceof Element) {
      pressed.current = event.target.closest('button');
    }
  };
  return (
    <>
      <div
        data-mfa-part="stage"
        aria-busy={waiting !== undefined}
        ref={stage}
        onClickCapture={onClickCapture}
      >
        {children}
      </div>
      {waiting && <Wait waiting={waiting} stage={stage} pressed={pressed} />}
    </>
  );
}

interface WaitProps {
  readonly waiting: Waiting;
  readonly stage: RefObject<HTMLElement | null>;
  readonly pressed: RefObject<HTMLElement | null>;
}

/** The button that was pressed shows that something is under way; nothing is said of a short wait. */
function Wait({ waiting, stage, pressed }: WaitProps): ReactElement | null {
  const { common } = useShell().messages;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), shortWaitMs);
    return () => clearTimeout(timer);
  }, []);
  // One call may be slow and the next one not: the wait is the same, and is said once.
  const [hasBeenSlow, setHasBeenSlow] = useState(waiting.slow);
  if (waiting.slow && !hasBeenSlow) setHasBeenSlow(true);
  useAnnouncementWhen(isLong && !hasBeenSlow, common.loading);
  useLayoutEffect(() => {
    const { current } = pressed;
    // A code may have been sent with its last digit, without a press.
    const button = current?.isConnected
      ? current
      : stage.current?.querySelector<HTMLElement>('[data-mfa-part="button"][data-kind="primary"]');
    button?.setAttribute('data-pressed', '');
    return () => button?.removeAttribute('data-pressed');
  }, [stage, pressed]);
  return hasBeenSlow ? <SlowCall onCancel={waiting.onCancel} focusAfter={pressed} /> : null;
}
