'use client';
import type { ReactElement } from 'react';
import type { Spoken } from '../../messages/messages.types.ts';

/** A text that screen readers read differently, such as the digits of a masked number. */
export function SpokenText({ text }: { readonly text: Spoken }): ReactElement {
  if (text.shown === text.spoken) return <>{text.shown}</>;
  return (
    <>
      <span aria-hidden="true">{text.shown}</span>
      <span data-mfa-part="hidden-text">{text.spoken}</span>
    </>
  );
}
