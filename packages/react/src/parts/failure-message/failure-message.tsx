'use client';
import type { ReactElement } from 'react';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { Icon } from '../icons/icon.tsx';

export interface FailureMessageProps {
  /** What went wrong and what to do, in one or two sentences. */
  readonly text: string;
  /** For `aria-describedby`. */
  readonly id?: string;
  /** `field`: under the input at fault. `form`: about the whole step. Default `form`. */
  readonly about?: 'field' | 'form';
}

/** A visible error message. Not a live region: the flow announces it, once. */
export const FailureMessage = replaceablePart(
  'FailureMessage',
  function DefaultFailureMessage({ text, id, about = 'form' }: FailureMessageProps): ReactElement {
    return (
      <p data-mfa-part="failure" data-kind={about} id={id}>
        <Icon name="alert" />
        <span>{text}</span>
      </p>
    );
  },
);
