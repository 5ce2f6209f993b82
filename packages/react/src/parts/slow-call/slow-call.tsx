'use client';
import { useLayoutEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Button } from '../button/button.tsx';
import { useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useShell } from '../../shell/shell-context.ts';

export interface SlowCallProps {
  readonly onCancel?: (() => void) | undefined;
  /** Takes the focus if the button disappears while focused. */
  readonly focusAfter: RefObject<HTMLElement | null>;
  /** Of the wait for the next screen, beside which no other is shown. Default false. */
  readonly isOfStage?: boolean;
}

/** Shown while a call is slow. */
export function SlowCall({ onCancel, focusAfter, isOfStage = false }: SlowCallProps): ReactElement | null {
  const { messages, isWaiting } = useShell();
  const { stillWorking, cancel, stopWaiting, exit } = messages.common;
  const isShown = isOfStage || !isWaiting;
  const box = useRef<HTMLDivElement>(null);
  useAnnouncementWhen(isShown, stillWorking);
  useLayoutEffect(() => {
    const shown = box.current;
    const next = focusAfter.current;
    return () => {
      if (shown?.contains(document.activeElement)) next?.focus();
    };
  }, [focusAfter]);
  if (!isShown) return null;
  return (
    <div data-mfa-part="waiting" data-kind="call" ref={box}>
      <p>{stillWorking}</p>
      {onCancel && (
        <Button kind="quiet" onPress={onCancel}>
          {/* Beside a way out of the same name it says which of the two it is. */}
          {exit === cancel ? stopWaiting : cancel}
        </Button>
      )}
    </div>
  );
}
