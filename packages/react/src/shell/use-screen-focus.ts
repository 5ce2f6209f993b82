'use client';
import { useCallback, useRef } from 'react';
import type { ScreenArrived } from './shell.types.ts';

/**
 * Decides where the focus goes when a screen appears. The first screen leaves it where it is, unless the host wants
 * otherwise or the person has been inside already; every later one takes it, so that it is never lost to the page.
 */
export function useScreenFocus(autoFocus: boolean): {
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
      // Strict Mode and <Activity> run effects again for a screen that is there already, and one may end to wait.
      if (current.current === screen) return;
      current.current = screen;
      const takesFocus = isFirst && autoFocus && !passing;
      // A dialog that is opened later asks for it, and would take the heading for its first control.
      if (takesFocus) (field ?? heading)?.setAttribute('autofocus', '');
      if (isFirst && !takesFocus && !entered.current) return;
      const target = takesFocus || (!isFirst && startsAt === 'field') ? (field ?? heading) : heading;
      target?.focus();
    },
    [autoFocus],
  );
  const onFocus = useCallback(() => {
    entered.current = true;
  }, []);
  return { screenArrived, onFocus };
}
