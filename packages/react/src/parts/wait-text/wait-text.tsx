'use client';
import type { ReactElement } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

export interface WaitTextProps {
  /** The end of the wait (epoch ms). */
  readonly until: number;
  /** The sentence around the wait. */
  readonly children: (wait: string) => string;
}

/** A visual countdown, outside live regions and names of buttons. */
export function WaitText({ until, children }: WaitTextProps): ReactElement | null {
  const { format } = useShell();
  const seconds = useSecondsLeft(until);
  if (seconds === 0) return null;
  return <span data-mfa-part="wait">{children(format.wait(seconds * 1000))}</span>;
}
