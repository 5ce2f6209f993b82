'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Restores earlier input if the field is empty. Sets the property, not the attribute `value`, which would be readable in
 * the page's markup.
 */
export function useTypedBefore(inputRef: RefObject<HTMLInputElement | null>, text: string | undefined): void {
  const left = useRef(text);
  useEffect(() => {
    const input = inputRef.current;
    if (input?.value === '' && left.current) input.value = left.current;
    // Once: a field that was emptied in the meantime stays empty when it is hidden and shown again.
    left.current = undefined;
  }, [inputRef]);
}
