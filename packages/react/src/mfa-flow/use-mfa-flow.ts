'use client';
import { createMfaFlow, type MfaFlowActor, type MfaFlowInput } from '@mfa-flow/machine';
import { useEffect, useInsertionEffect, useState } from 'react';
import { developmentWarning } from '../shell/development-warning.ts';
import { lastUsedInLocalStorage } from './last-used-in-local-storage.ts';
import { sessionStorageNotes } from './session-storage-notes.ts';

const warnOfSetup = (remedy: string) => developmentWarning('setup', remedy);

const leaveFor = (url: string) => window.location.assign(url);

/**
 * Makes a flow that lives as long as the component. The options are read once. Notes are kept in session storage
 * and the way used last in local storage, unless others are given.
 */
export function useMfaFlow(options: MfaFlowInput): MfaFlowActor {
  const { adapter } = options;
  const [flow] = useState(() => ({
    adapter,
    actor: createMfaFlow({
      ...options,
      notes: options.notes ?? sessionStorageNotes(),
      lastUsed: options.lastUsed ?? lastUsedInLocalStorage(),
      navigate: options.navigate ?? leaveFor,
      onMisconfigured: options.onMisconfigured ?? warnOfSetup,
    }),
  }));
  const { actor } = flow;
  // The one effect that neither Strict Mode nor <Activity> undoes: it ends when the component does, and only then.
  // So a flow is never stopped and started again, and nothing that it sends is sent twice.
  useInsertionEffect(() => {
    actor.start();
    return () => void actor.stop();
  }, [actor]);
  useEffect(() => {
    if (adapter !== flow.adapter)
      developmentWarning(
        'adapter',
        'The flow was given another adapter after it had begun; it goes on with the first. ' +
          'Make the adapter outside of the component, or change the key of <MfaFlow> to begin again.',
      );
  }, [adapter, flow]);
  return actor;
}
