'use client';
import { saveCodesSelectors, type SaveCodesActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { useLastBefore } from '../../screens/shared/use-last-before.ts';
import { useShell } from '../../shell/shell-context.ts';
import { RecoveryCodesView } from '../../screens/save-codes/recovery-codes.view.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useHeldCodes } from './held-codes.ts';
import type { ShownTask } from './settings-host.types.ts';

interface CodesProps extends ShownTask {
  readonly actor: SaveCodesActor;
  /** They are only looked at. Default false. */
  readonly isAgain?: boolean;
  readonly stepper?: StepperProps | undefined;
}

/** Recovery codes, shown once. */
export function Codes({ host, overview, actor, isAgain = false, stepper }: CodesProps): ReactElement | null {
  const shell = useShell();
  // Their screen stays until the next one is there.
  const isEnded = useSelector(actor, ({ status }) => status !== 'active');
  const codes = useLastBefore(isEnded, useSelector(actor, saveCodesSelectors.selectCodes));
  const asksToLeave = useLastBefore(isEnded, useSelector(actor, saveCodesSelectors.selectAsksToLeave));
  useHeldCodes(codes !== undefined && !isAgain);
  if (!codes) return null;
  return (
    <RecoveryCodesView
      codes={codes}
      service={shell.options.service}
      account={nameOfAccount(shell, overview.account)?.shown}
      confirmBy={host.confirmCodesBy ?? 'tick'}
      stepper={stepper}
      shown={isAgain ? 'again' : host.adapter.recoveryCodes?.reveal ? 'canBeShownAgain' : 'once'}
      asksToLeave={asksToLeave}
      onSaved={() => actor.send({ type: 'codes.saved' })}
      onLeave={() => actor.send({ type: asksToLeave ? 'leave.confirmed' : 'leave.requested' })}
      onStay={() => actor.send({ type: 'leave.declined' })}
    />
  );
}
