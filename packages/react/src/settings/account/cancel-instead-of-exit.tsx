'use client';
import type { Account } from '@mfa-flow/contract';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { ShellContext, useShell } from '../../shell/shell-context.ts';

interface CancelInsteadOfExitProps {
  /** Whose settings these are, for pages that do not say it themselves. */
  readonly account?: Account | undefined;
  readonly children: ReactNode;
}

/** The screens of signing in as they are, except that leaving them signs nobody out, and says so. */
export function CancelInsteadOfExit({ account, children }: CancelInsteadOfExitProps): ReactElement {
  const shell = useShell();
  const inner = useMemo(() => {
    const { messages } = shell;
    const { cancel, signedInAs } = messages.common;
    return {
      ...shell,
      ...(account && { owner: { account } }),
      messages: { ...messages, common: { ...messages.common, exit: cancel, signingInAs: signedInAs } },
    };
  }, [shell, account]);
  return <ShellContext.Provider value={inner}>{children}</ShellContext.Provider>;
}
