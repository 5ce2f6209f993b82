'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Puts back what was typed before, where the browser holds nothing. Into the field and not into its attribute `value`:
 * that would be a part of the page, for everything that reads pages.
 */
export function useTypedBefore(inputRef: RefObject<HTMLInputElement | null>, text: string | undefined): void {
  const left = useRef(text);
  useEffect(() => {
    const input = inputRef.current;
    if (input?.value === '' && left.current) input.value = left.current;
    // Once: a field that was emptied since, hidden and shown again, stays empty.
    left.current = undefined;
  }, [inputRef]);
}
