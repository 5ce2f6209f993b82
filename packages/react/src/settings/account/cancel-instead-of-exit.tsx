'use client';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { ShellContext, useShell } from '../../shell/shell-context.ts';

/** The screens of signing in as they are, except that leaving them signs nobody out, and says so. */
export function CancelInsteadOfExit({ children }: { readonly children: ReactNode }): ReactElement {
  const shell = useShell();
  const inner = useMemo(() => {
    const { messages } = shell;
    return {
      ...shell,
      messages: { ...messages, common: { ...messages.common, exit: messages.common.cancel } },
    };
  }, [shell]);
  return <ShellContext.Provider value={inner}>{children}</ShellContext.Provider>;
}
