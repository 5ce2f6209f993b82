import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface SectionProps {
  readonly heading: string;
  /** Beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of the controls. */
export function Section({ heading, action, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section className="control-section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{heading}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
