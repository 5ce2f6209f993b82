'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useShell } from './shell-context.ts';
import type { Waiting } from './shell.types.ts';

interface WaitOptions extends Pick<Waiting, 'slow' | 'onCancel' | 'words'> {
  readonly isWaiting: boolean;
}

/** What is shown stays until the next is there: the pressed button shows it, and nothing else can be pressed. */
export function useWaiting({ isWaiting, slow, onCancel, words }: WaitOptions): void {
  const { waitFor } = useShell();
  const latest = useRef(onCancel);
  useEffect(() => {
    latest.current = onCancel;
  });
  useLayoutEffect(() => {
    if (!isWaiting) return undefined;
    return waitFor({ slow, onCancel: () => latest.current(), ...(words && { words }) });
  }, [isWaiting, slow, words, waitFor]);
}

/** Whether something has lasted for so long, in ms. */
export function useLasts(isOn: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isOn, ms]);
  return isOn && lasts;
}
