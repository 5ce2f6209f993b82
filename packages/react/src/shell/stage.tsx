'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactElement, ReactNode, RefObject } from 'react';
import { SlowCall } from '../parts/slow-call/slow-call.tsx';
import { useShell } from './shell-context.ts';
import type { Waiting } from './shell.types.ts';
import { useEasedSize } from './use-eased-size.ts';
import { useAnnouncementWhen } from './use-announcement.ts';

interface StageProps {
  readonly waiting: Waiting | undefined;
  /** The screen on show; another object for each. None while it is one that only passes. */
  readonly screen: object | undefined;
  readonly header: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** What a host has put between the sections of settings goes on. */
const isOfHost = (target: Node) =>
  target instanceof Element && target.closest('[data-mfa-part]')?.matches('[data-mfa-part="settings"]');

/** A wait that is shorter is not said. In ms. */
const shortWaitMs = 300;

/** The card that stays, and the screens in it. While the flow is between two of them, the one before stays here, busy. */
export function Stage({ waiting, screen, header, footer, children }: StageProps): ReactElement {
  const { messages, announce } = useShell();
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const wait = useRef<HTMLDivElement>(null);
  useEasedSize(card, body, screen);
  const pressed = useRef<HTMLElement>(null);
  const onClickCapture = (event: MouseEvent) => {
    const { target } = event;
    if (waiting && target instanceof Node && (wait.current?.contains(target) || isOfHost(target))) return;
    if (waiting) {
      const { stillWorking, loading } = messages.common;
      event.preventDefault();
      event.stopPropagation();
      announce(waiting.slow ? stillWorking : (waiting.words?.notNow ?? loading), 'status');
    } else if (target instanceof Element) {
      pressed.current = target.closest('button');
    }
  };
  return (
    <div data-mfa-part="card" ref={card}>
      {header}
      <div data-mfa-part="stage" aria-busy={waiting !== undefined} onClickCapture={onClickCapture}>
        <div data-mfa-part="body" ref={body}>
          {children}
          {waiting && (
            <div ref={wait}>
              <Wait waiting={waiting} stage={body} pressed={pressed} />
            </div>
          )}
        </div>
      </div>
      {footer}
    </div>
  );
}

const mainButton = '[data-mfa-part="screen"] [data-mfa-part="button"][data-kind="primary"]';

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
  // A button that says so itself has been read.
  const [isSaid, setSaid] = useState(false);
  useAnnouncementWhen(isLong && !hasBeenSlow && !isSaid, waiting.words?.underWay ?? common.loading);
  useLayoutEffect(() => {
    const { current } = pressed;
    // A code may have been sent with its last digit, without a press.
    const button = current?.isConnected ? current : stage.current?.querySelector<HTMLElement>(mainButton);
    if (button?.dataset['state'] === 'busy' || button?.dataset['state'] === 'done') {
      // oxlint-disable-next-line react-hooks/set-state-in-effect -- what the button shows is known from its element only
      setSaid(true);
      return undefined;
    }
    button?.setAttribute('data-pressed', '');
    return () => button?.removeAttribute('data-pressed');
  }, [stage, pressed]);
  return hasBeenSlow ? <SlowCall isOfStage onCancel={waiting.onCancel} focusAfter={pressed} /> : null;
}
