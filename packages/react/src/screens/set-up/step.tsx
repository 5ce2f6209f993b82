'use client';
import type { ReactElement, ReactNode } from 'react';

export interface StepProps {
  readonly title: string;
  /** For `aria-describedby`. */
  readonly titleId?: string;
  readonly children?: ReactNode;
}

/** One step in a numbered list. */
export const Step = ({ title, titleId, children }: StepProps): ReactElement => (
  <li data-mfa-part="step">
    <p data-mfa-part="step-title" id={titleId}>
      {title}
    </p>
    {children}
  </li>
);
