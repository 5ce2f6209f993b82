import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A named part of the controls. */
export function Section({ heading, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section className="control-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
