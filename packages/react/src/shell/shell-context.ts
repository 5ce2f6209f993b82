'use client';
import { createContext, useContext } from 'react';
import type { Shell } from './shell.types.ts';

export const ShellContext = createContext<Shell | undefined>(undefined);

/** Words, formats, host options and announcements, from the nearest `MfaShell`. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) {
    throw new Error(
      'A part or view of mfa-flow was rendered outside of <MfaFlow> or <MfaShell>. ' +
        'They supply the words and the live regions; put it inside one of them.',
    );
  }
  return shell;
}
