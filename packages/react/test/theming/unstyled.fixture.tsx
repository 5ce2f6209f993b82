import { useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** A place that no stylesheet of the page reaches. */
export function InShadowRoot({ children }: { readonly children: ReactNode }): ReactElement {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = (element: HTMLElement | null) => {
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  };
  return <div ref={attach}>{root && createPortal(children, root)}</div>;
}
