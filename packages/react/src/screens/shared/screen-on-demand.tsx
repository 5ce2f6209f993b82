'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import type { ComponentType, ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '../../flow/use-selector.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { useLoaded, type Source } from './use-loaded.ts';

const none = {};

/** A lazily loaded screen. One press retries everything that failed to load. */
export function screenOnDemand(load: Source<object>['load']): ComponentType {
  const source: Source<object> = { load };
  return function ScreenOnDemand(): ReactElement {
    const { actor } = useFlow();
    const screen = useLoaded(source);
    // Cancelling the wait for the screen also cancels the wait for its step, which loads in parallel.
    const cancel = () => {
      screen.cancel();
      actor.send({ type: 'call.cancelled' });
    };
    const canSignOut = useSelector(actor, mfaFlowSelectors.selectCanSignOut);
    const isStepMissing = useSelector(actor, mfaFlowSelectors.selectIsStepMissing);
    return (
      <LoadingScreen
        loading={{ ...screen, cancel }}
        props={none}
        onExit={canSignOut ? () => actor.send({ type: 'signOut.requested' }) : undefined}
        onRetry={isStepMissing ? () => actor.send({ type: 'retry.requested' }) : undefined}
      />
    );
  };
}
