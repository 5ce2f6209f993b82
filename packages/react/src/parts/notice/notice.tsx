'use client';
import type { ReactElement, ReactNode } from 'react';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { Icon } from '../icons/icon.tsx';

export interface NoticeProps {
  readonly children: ReactNode;
}

/** Information that is not an error. */
export const Notice = replaceablePart(
  'Notice',
  function DefaultNotice({ children }: NoticeProps): ReactElement {
    return (
      <div data-mfa-part="notice">
        <Icon name="info" />
        <div>{children}</div>
      </div>
    );
  },
);
