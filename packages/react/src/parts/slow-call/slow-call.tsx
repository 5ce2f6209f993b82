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
}

/** Shown while a call is slow. */
export function SlowCall({ onCancel, focusAfter }: SlowCallProps): ReactElement {
  const { messages } = useShell();
  const { stillWorking, cancel } = messages.common;
  const box = useRef<HTMLDivElement>(null);
  useAnnouncementWhen(true, stillWorking);
  useLayoutEffect(() => {
    const shown = box.current;
    const next = focusAfter.current;
    return () => {
      if (shown?.contains(document.activeElement)) next?.focus();
    };
  }, [focusAfter]);
  return (
    <div data-mfa-part="waiting" data-kind="call" ref={box}>
      <p>{stillWorking}</p>
      {onCancel && (
        <Button kind="quiet" onPress={onCancel}>
          {cancel}
        </Button>
      )}
    </div>
  );
}
