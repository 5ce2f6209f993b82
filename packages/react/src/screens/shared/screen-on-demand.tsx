'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useContext, type ComponentType, type ReactElement } from 'react';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import { LoadingScreen } from './loading-screen.tsx';
import { fromScreensFile, ScreensFileContext } from './screens-file.ts';

const none = {};

/** A screen of the flow that is loaded when its step is due, if not before. One press fetches all that is missing for it. */
export function screenOnDemand(pick: Parameters<typeof fromScreensFile<object>>[0]): ComponentType {
  const source = fromScreensFile(pick);
  return function ScreenOnDemand(): ReactElement {
    const { actor } = useFlow();
    const file = useContext(ScreensFileContext);
    const component = source.peek?.();
    if (!file) throw new Error('The screens of a flow need the load of their file around them.');
    // Cancelling the wait for the screen also cancels the wait for its step, which loads in parallel.
    const cancel = () => {
      file.cancel();
      actor.send({ type: 'call.cancelled' });
    };
    const canSignOut = useSelector(actor, mfaFlowSelectors.selectCanSignOut);
    const isStepMissing = useSelector(actor, mfaFlowSelectors.selectIsStepMissing);
    return (
      <LoadingScreen
        loading={{ ...file, component, cancel }}
        props={none}
        onExit={canSignOut ? () => actor.send({ type: 'signOut.requested' }) : undefined}
        onRetry={isStepMissing ? () => actor.send({ type: 'retry.requested' }) : undefined}
      />
    );
  };
}
