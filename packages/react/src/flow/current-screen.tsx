'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { useFlow } from './flow-context.ts';
import { screens } from './screens.ts';
import { useCurrentScreen } from './use-current-screen.ts';
import { usePrefetch } from './use-prefetch.ts';

export function CurrentScreen(): ReactElement {
  const name = useCurrentScreen();
  usePrefetch(name === 'checkFactors');
  const Screen = screens[name];
  return (
    // Another one for each screen: what follows one that is broken is shown.
    <Boundary key={name} fallback={(retry) => <BrokenStep onRetry={retry} />}>
      <Screen />
    </Boundary>
  );
}

/** The flow goes on from where it is. */
function BrokenStep({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { actor } = useFlow();
  const canSignOut = useSelector(actor, mfaFlowSelectors.selectCanSignOut);
  const signOut = () => actor.send({ type: 'signOut.requested' });
  return <BrokenScreen onRetry={onRetry} onExit={canSignOut ? signOut : undefined} />;
}
