'use client';
import { useCallback, useRef } from 'react';
import type { Announcer, ScreenArrived } from './shell.types.ts';

/**
 * Moves the focus when a screen appears. The first screen leaves it alone, unless the host wants otherwise or the focus was
 * already inside; every later screen takes it, so that it is never lost.
 */
export function useScreenFocus(
  autoFocus: boolean,
  moveFocus: Announcer['moveFocus'],
): {
  readonly screenArrived: ScreenArrived;
  readonly onFocus: () => void;
} {
  const current = useRef<object>(undefined);
  const settled = useRef(false);
  const entered = useRef(false);

  const screenArrived = useCallback<ScreenArrived>(
    (screen, { heading, field, startsAt, passing }) => {
      const isFirst = !settled.current;
      settled.current ||= !passing;
      // Strict Mode and <Activity> re-run effects of a mounted screen, and a screen may suspend.
      if (current.current === screen) return;
      current.current = screen;
      const takesFocus = isFirst && autoFocus && !passing;
      // A dialog that opens later looks for its first focusable element, and would find the heading.
      if (takesFocus) (field ?? heading)?.setAttribute('autofocus', '');
      if (isFirst && !takesFocus && !entered.current) return;
      const target = takesFocus || (!isFirst && startsAt === 'field') ? (field ?? heading) : heading;
      moveFocus(target);
    },
    [autoFocus, moveFocus],
  );
  const onFocus = useCallback(() => {
    entered.current = true;
  }, []);
  return { screenArrived, onFocus };
}
