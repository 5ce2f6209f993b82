'use client';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { useEffect, useState } from 'react';
import type { Drafts } from './drafts.ts';

/**
 * Notifies the flow when the page is seen again, and forgets what was typed when it is put away.
 * Gives a number that changes when the browser brings the page back out of its cache: fields start empty then.
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
    // Also after <Activity> has shown the flow again.
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
