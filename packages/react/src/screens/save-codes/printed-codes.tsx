'use client';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';

/** On the root of the page while it is printed; the stylesheet hides all but the codes then. */
const mark = 'data-mfa-printing';

/** Whoever prints this page gets the codes only, by our button or by the browser. In the page only while it prints. */
export function PrintedCodes({ text }: { readonly text: string }): ReactElement | null {
  const sensitive = useSensitiveProps();
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const html = document.documentElement;
    const begin = () => {
      html.setAttribute(mark, '');
      // The browser takes its picture right after this event.
      flushSync(() => setIsPrinting(true));
    };
    const end = () => {
      html.removeAttribute(mark);
      setIsPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      html.removeAttribute(mark);
    };
  }, []);
  if (!isPrinting) return null;
  const sheet = (
    <div {...sensitive} data-mfa-part="print" dir="ltr" translate="no" aria-hidden="true">
      {text}
    </div>
  );
  return createPortal(sheet, document.body);
}

/** Whether the browser can. On some devices it only asks, and answers later. */
export function print(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}
