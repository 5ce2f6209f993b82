'use client';
import type { ReactElement } from 'react';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { useShell } from '../../shell/shell-context.ts';
import { RecoveryCodesView } from '../codes/recovery-codes.view.tsx';
import type { RunningProps } from './settings-task.types.ts';

interface CodesProps extends Omit<RunningProps, 'onOver'> {
  readonly codes: readonly string[];
  readonly asksToLeave: boolean;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Recovery codes, shown once. */
export function Codes({ host, overview, ...codes }: CodesProps): ReactElement {
  const shell = useShell();
  return (
    <RecoveryCodesView
      {...codes}
      service={shell.options.service}
      account={nameOfAccount(shell, overview.account)?.shown}
      confirmBy={host.confirmCodesBy ?? 'tick'}
    />
  );
}
