'use client';
import { useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';

/** Two taps within this time and distance are one double tap. */
const doubleTapMs = 500;
const doubleTapDistance = 30;

const control = 'button, a[href], input, select, textarea, summary, [tabindex]';

interface Press {
  readonly control: Element | null;
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

interface PressGuard {
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onMouseDownCapture: (event: MouseEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/**
 * Ignores presses that were not meant for the current control (UX-25): the second click or tap of a double, if the first
 * has changed the screen; and key repeat of Enter.
 */
export const usePressGuard = (): PressGuard => useState(createPressGuard)[0];

/** Remembers the last press outside React, without rendering. */
function createPressGuard(): PressGuard {
  let click: Element | null = null;
  let tap: Press | undefined;
  let isSecondTap = false;

  const controlOf = ({ target }: { readonly target: EventTarget }) =>
    target instanceof Element ? target.closest(control) : null;
  /** The browser's own click count. */
  const isSecondClick = (event: MouseEvent) => event.detail > 1 && controlOf(event) !== click;
  const takeBack = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    onPointerDownCapture(event) {
      isSecondTap = false;
      if (event.pointerType !== 'touch' && event.pointerType !== 'pen') return;
      const { timeStamp: at, clientX: x, clientY: y } = event;
      const next: Press = { control: controlOf(event), at, x, y };
      isSecondTap =
        tap !== undefined &&
        at - tap.at < doubleTapMs &&
        Math.hypot(x - tap.x, y - tap.y) < doubleTapDistance &&
        next.control !== tap.control;
      tap = next;
    },
    // A mousedown moves the focus: it would leave the heading that the new screen has just focused.
    onMouseDownCapture(event) {
      if (isSecondTap || isSecondClick(event)) event.preventDefault();
    },
    onClickCapture(event) {
      if (isSecondTap || isSecondClick(event)) takeBack(event);
      if (event.detail <= 1) click = controlOf(event);
      isSecondTap = false;
    },
    onKeyDownCapture(event) {
      if (event.key === 'Enter' && event.repeat) takeBack(event);
    },
  };
}
