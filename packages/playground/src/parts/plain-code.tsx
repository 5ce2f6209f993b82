import type { ReactElement, RefObject } from 'react';

interface PlainCodeProps {
  readonly code: string;
  readonly codeRef: RefObject<HTMLElement | null>;
}

/** A code in two visual halves. There is no character between them, so it is selected and copied as plain digits. */
export function PlainCode({ code, codeRef }: PlainCodeProps): ReactElement {
  const half = Math.ceil(code.length / 2);
  return (
    <code className="code" dir="ltr" translate="no" ref={codeRef}>
      <span>{code.slice(0, half)}</span>
      <span>{code.slice(half)}</span>
    </code>
  );
}
