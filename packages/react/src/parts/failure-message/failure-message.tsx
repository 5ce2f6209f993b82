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

/** What went wrong, in view. It is not a live region: the announcement is made by the flow, once. */
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
