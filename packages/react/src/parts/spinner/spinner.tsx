'use client';
import type { ReactElement } from 'react';
import { replaceablePart } from '../../slots/replaceable.tsx';

export interface SpinnerProps {
  /** Always shown beside the animation. */
  readonly text: string;
}

/** Shows that something is in progress. */
export const Spinner = replaceablePart(
  'Spinner',
  function DefaultSpinner({ text }: SpinnerProps): ReactElement {
    return (
      <span data-mfa-part="spinner">
        <svg
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
          focusable="false"
        >
          <circle cx="10" cy="10" r="7.5" />
          <path d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" strokeLinecap="round" />
        </svg>
        <span>{text}</span>
      </span>
    );
  },
);
