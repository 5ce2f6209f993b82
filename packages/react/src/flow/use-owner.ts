'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useMemo } from 'react';
import type { ShellOwner } from '../shell/shell.types.ts';
import { useFlow } from './flow-context.ts';
import { useSelector } from '@xstate/react';

/** The account that is signing in. "Not you?" ends the session, even a complete one. */
export function useOwner(): ShellOwner {
  const { actor, restart } = useFlow();
  const account = useSelector(actor, mfaFlowSelectors.selectAccount);
  const typedIdentifier = useSelector(actor, mfaFlowSelectors.selectTypedIdentifier);
  const canSignOut = useSelector(actor, mfaFlowSelectors.selectCanSignOut);
  return useMemo(() => {
    const signOut = () => actor.send({ type: 'signOut.requested' });
    const startOver = restart && (() => restart({ isSigningOutFirst: true }));
    return { account, typedIdentifier, onNotYou: canSignOut ? signOut : startOver };
  }, [actor, restart, account, typedIdentifier, canSignOut]);
}
