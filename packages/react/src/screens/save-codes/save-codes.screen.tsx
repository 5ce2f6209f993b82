'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { RecoveryCodesView } from './recovery-codes.view.tsx';
import { useShell } from '../../shell/shell-context.ts';

/** Recovery codes that came with a factor which was set up while signing in. */
export function SaveCodesScreen(): ReactElement | null {
  const { actor } = useFlow();
  const shell = useShell();
  const codes = useSelector(actor, mfaFlowSelectors.selectRecoveryCodes);
  const account = useSelector(actor, mfaFlowSelectors.selectAccount);
  const asksToLeave = useSelector(actor, mfaFlowSelectors.selectAsksToLeaveCodes);
  if (!codes) return null;
  return (
    <RecoveryCodesView
      codes={codes}
      service={shell.options.service}
      account={nameOfAccount(shell, account)?.shown}
      confirmBy="tick"
      signsOut
      asksToLeave={asksToLeave}
      onSaved={() => actor.send({ type: 'codes.saved' })}
      onLeave={() => actor.send({ type: asksToLeave ? 'leave.confirmed' : 'signOut.requested' })}
      onStay={() => actor.send({ type: 'leave.declined' })}
    />
  );
}
