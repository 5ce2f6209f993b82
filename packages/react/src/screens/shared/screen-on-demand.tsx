'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import type { ComponentType, ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '../../flow/use-selector.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { useLoaded, type Source } from './use-loaded.ts';

const none = {};

/** A screen of the flow that is loaded when its step is due. One press fetches all that is missing for it. */
export function screenOnDemand(load: Source<object>['load']): ComponentType {
  const source: Source<object> = { load };
  return function ScreenOnDemand(): ReactElement {
    const { actor } = useFlow();
    const screen = useLoaded(source);
    // Whoever does not wait for the screen does not wait for its step either, which is fetched beside it.
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
