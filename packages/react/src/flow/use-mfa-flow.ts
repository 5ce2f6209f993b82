'use client';
import { createMfaFlow, type MfaFlowActor, type MfaFlowInput } from '@mfa-flow/machine';
import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import type { Restart } from './flow-context.ts';
import { developmentWarning, warnOfSetup } from '../shell/development-warning.ts';
import { startAfterCommit } from '../shell/start-after-commit.ts';
import { lastUsedInLocalStorage } from './last-used-in-local-storage.ts';
import { sessionStateStorage } from './session-state-storage.ts';

const leaveFor = (url: string) => window.location.assign(url);

/**
 * Creates a flow that lives as long as the component. The options are read once. By default, persisted state is kept in
 * session storage and the factor used last in local storage.
 */
export const useMfaFlow = (options: MfaFlowInput): MfaFlowActor => useOwnFlow(options).actor;

const createFlow = (options: MfaFlowInput) => ({
  adapter: options.adapter,
  actor: createMfaFlow({
    ...options,
    storage: options.storage ?? sessionStateStorage(options.adapter),
    lastUsed: options.lastUsed ?? lastUsedInLocalStorage(options.adapter),
    navigate: options.navigate ?? leaveFor,
    onMisconfigured: options.onMisconfigured ?? warnOfSetup,
  }),
});

/** The same, plus a function that replaces the flow by a new one. */
export function useOwnFlow(options: MfaFlowInput): {
  readonly actor: MfaFlowActor;
  readonly restart: Restart;
} {
  const { adapter } = options;
  const [flow, setFlow] = useState(() => createFlow(options));
  const { actor } = flow;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  // A return is used up by the first flow.
  const restart = useCallback<Restart>(
    (input) => setFlow(createFlow({ ...latest.current, returned: undefined, ...input })),
    [],
  );
  // Insertion effects are not re-run by Strict Mode or <Activity>: this one is cleaned up only when the component unmounts.
  // So a flow is never stopped and restarted, and sends nothing twice.
  useInsertionEffect(() => startAfterCommit(actor), [actor]);
  useEffect(() => {
    // Fast Refresh re-runs every effect, and a stopped flow cannot continue.
    if (actor.getSnapshot().status === 'stopped') restart();
  }, [actor, restart]);
  useEffect(() => {
    if (adapter !== flow.adapter)
      developmentWarning(
        'adapter',
        'The flow was given another adapter after it had begun; it goes on with the first. ' +
          'Make the adapter outside of the component, or change the key of <MfaFlow> to begin again.',
      );
  }, [adapter, flow]);
  return { actor, restart };
}
