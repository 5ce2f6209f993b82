'use client';
import type { ReactElement } from 'react';
import { useShell } from '../../shell/shell-context.ts';

interface SafetyProps {
  /** The user has just requested the code and knows it. */
  readonly askedFor: boolean;
  readonly weaker: boolean;
}

/** What to know about this code. That nobody else may have it stands at its field. */
export function Safety({ askedFor, weaker }: SafetyProps): ReactElement | null {
  const { messages } = useShell();
  const { code, sentCode } = messages;
  if (askedFor && !weaker) return null;
  return (
    <div data-mfa-part="safety">
      {!askedFor && <p>{code.notYou}</p>}
      {weaker && <p>{sentCode.weaker}</p>}
    </div>
  );
}
