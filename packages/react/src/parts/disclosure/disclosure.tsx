'use client';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Rarely needed help, in a native `<details>`. */
export function Disclosure({ title, children }: DisclosureProps): ReactElement {
  return (
    <details data-mfa-part="disclosure">
      <summary>
        <Icon name="chevron" />
        {title}
      </summary>
      {children}
    </details>
  );
}
