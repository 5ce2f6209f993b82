import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface HostPageProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A page of the app around the flow. It takes the focus, since it has replaced the flow. */
export function HostPage({ heading, children }: HostPageProps): ReactElement {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headingRef.current?.focus();
    document.title = `${heading} · mfa-flow playground`;
  }, [heading]);
  return (
    <section className="host-page">
      <h2 tabIndex={-1} ref={headingRef}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
