'use client';
import { createContext, useContext } from 'react';
import type { Shell } from './shell.types.ts';

export const ShellContext = createContext<Shell | undefined>(undefined);

/** Messages, formats, host options and announcements, from the nearest `MfaShell`. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) {
    throw new Error('Parts and views of mfa-flow need <MfaShell> around them.');
  }
  return shell;
}
