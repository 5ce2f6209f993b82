'use client';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { useEffect, useState } from 'react';
import type { Drafts } from './drafts.ts';

/**
 * Notifies the flow when the page is visible again, and forgets typed codes when it is hidden.
 * Returns a number that changes when the page is restored from the back/forward cache: fields start empty then.
 */
export function usePageReturns(actor: MfaFlowActor, drafts: Drafts): number {
  const [restores, setRestores] = useState(0);
  useEffect(() => {
    const notify = (isRestored: boolean) => {
      if (actor.getSnapshot().status === 'active') actor.send({ type: 'page.returned', isRestored });
    };
    const seen = () => {
      if (!document.hidden) notify(false);
    };
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      setRestores((count) => count + 1);
      notify(true);
    };
    const hidden = () => {
      drafts.forgetCodes();
      if (actor.getSnapshot().status === 'active') actor.send({ type: 'page.left' });
    };
    // Runs again when <Activity> shows the flow again.
    seen();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pageshow', shown);
    window.addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pageshow', shown);
      window.removeEventListener('pagehide', hidden);
    };
  }, [actor, drafts]);
  return restores;
}
