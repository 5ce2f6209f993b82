'use client';
import type { ReactElement } from 'react';
import { drawings } from './drawings.ts';

export interface IconProps {
  readonly name: keyof typeof drawings;
}

/** A decorative icon beside a text that says the same. */
export const Icon = ({ name }: IconProps): ReactElement => <Drawing path={drawings[name]} />;

/** The same for a path on a 20 by 20 grid. */
export const Drawing = ({ path }: { readonly path: string }): ReactElement => (
  <svg
    data-mfa-part="icon"
    viewBox="0 0 20 20"
    // For pages without our stylesheet.
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
);
