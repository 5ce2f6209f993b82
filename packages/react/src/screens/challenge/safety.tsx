'use client';
import type { ReactElement } from 'react';
import { Icon } from '../../parts/icons/icon.tsx';
import { useShell } from '../../shell/shell-context.ts';

interface SafetyProps {
  /** The user has just requested the code and knows it. */
  readonly askedFor: boolean;
  readonly weaker: boolean;
}

/** The warning against sharing a code. */
export function Safety({ askedFor, weaker }: SafetyProps): ReactElement {
  const { messages, options } = useShell();
  const { code, sentCode } = messages;
  return (
    <div data-mfa-part="safety">
      <Icon name="shield" />
      <div>
        <p>{code.onlyHere(options)}</p>
        {!askedFor && <p>{code.notYou}</p>}
        {weaker && <p>{sentCode.weaker}</p>}
      </div>
    </div>
  );
}
