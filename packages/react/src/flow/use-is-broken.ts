'use client';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a mistake in the machine itself has ended it. `useSelector` hears of no such end; and as somebody listens here,
 * the error is not reported as one that nobody has seen to.
 */
export function useIsBroken(actor: MfaFlowActor): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = actor.subscribe({ error: onChange });
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const read = () => actor.getSnapshot().status === 'error';
  return useSyncExternalStore(subscribe, read, read);
}
