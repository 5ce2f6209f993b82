'use client';
import { useEffect, type RefObject } from 'react';

/**
 * Marks the cell of the next digit while the field has the focus, and hides the cells where they do not fit: what is pasted or
 * filled in may be longer, or hold more than digits. Outside React, since typing renders nothing.
 */
export function useCodeCells(
  cells: RefObject<HTMLElement | null>,
  inputRef: RefObject<HTMLInputElement | null>,
  length: number | undefined,
): void {
  useEffect(() => {
    const { current: box } = cells;
    const { current: input } = inputRef;
    if (!box || !input || length === undefined) return;
    const { ownerDocument: page } = input;
    const mark = () => {
      const root = input.getRootNode();
      const hasFocus = (root instanceof ShadowRoot ? root : page).activeElement === input;
      const at = Math.min(input.selectionStart ?? 0, length - 1);
      box.toggleAttribute('data-overfull', input.value.length > length || /\D/.test(input.value));
      for (const [index, cell] of [...box.querySelectorAll('[data-mfa-part="cell"]')].entries())
        cell.toggleAttribute('data-current', hasFocus && index === at);
    };
    mark();
    const events = ['input', 'focus', 'blur', 'select', 'keyup', 'pointerup'] as const;
    for (const type of events) input.addEventListener(type, mark);
    page.addEventListener('selectionchange', mark);
    return () => {
      for (const type of events) input.removeEventListener(type, mark);
      page.removeEventListener('selectionchange', mark);
    };
  }, [cells, inputRef, length]);
}
