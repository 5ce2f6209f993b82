'use client';
import type { ReactElement } from 'react';
import { Icon } from '../../parts/icons/icon.tsx';
import { useShell } from '../../shell/shell-context.ts';

/** What keeps a person from giving a code away. */
export function Safety({ weaker }: { readonly weaker: boolean }): ReactElement {
  const { messages, options } = useShell();
  const { code, sentCode } = messages;
  return (
    <div data-mfa-part="safety">
      <Icon name="shield" />
      <div>
        <p>{code.onlyHere(options)}</p>
        <p>{code.notYou}</p>
        {weaker && <p>{sentCode.weaker}</p>}
      </div>
    </div>
  );
}
