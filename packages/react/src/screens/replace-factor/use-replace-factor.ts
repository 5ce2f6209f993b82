'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useMemo } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { ReplaceableKind, ReplaceFactorViewProps } from './replace-factor.view.tsx';

const isReplaceable = (kind: string): kind is ReplaceableKind =>
  kind === 'authenticator' || kind === 'email' || kind === 'phone';

/** Props for the step after a recovery code, where lost factors can be replaced. */
export function useReplaceFactor(): ReplaceFactorViewProps {
  const { actor } = useFlow();
  const setUps = useSelector(actor, mfaFlowSelectors.selectSetUps);
  const recoveryCodesLeft = useSelector(actor, mfaFlowSelectors.selectRecoveryCodesLeft);
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  const canRenewCodes = useSelector(actor, mfaFlowSelectors.selectCanRenewCodes);
  const codesFailure = useSelector(actor, mfaFlowSelectors.selectRenewalFailure);
  const busy = useSelector(actor, mfaFlowSelectors.selectIsRenewingCodes);
  const slow = useSelector(actor, mfaFlowSelectors.selectIsSlow);
  const notReplaced = useMemo(() => (notice === 'factorUnusable' ? { notice } : undefined), [notice]);
  return {
    factors: setUps.flatMap(({ id, kind }) => (isReplaceable(kind) ? [{ id, kind }] : [])),
    recoveryCodesLeft,
    notReplaced,
    onNewCodes: canRenewCodes ? () => actor.send({ type: 'newCodes.requested' }) : undefined,
    busy,
    slow,
    onCancelCall: () => actor.send({ type: 'call.cancelled' }),
    codesFailure,
    onReplace: (factorId) => actor.send({ type: 'setUp.chosen', factorId }),
    onSkip: () => actor.send({ type: 'replacement.skipped' }),
    onExit: () => actor.send({ type: 'signOut.requested' }),
  };
}
