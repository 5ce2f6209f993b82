'use client';
import type { ReactElement, ReactNode } from 'react';

/** A drawing beside a text that says the same. */
export function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      data-mfa-part="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
