'use client';
import { createMfaFlow, type MfaFlowActor, type MfaFlowInput } from '@mfa-flow/machine';
import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import type { Restart } from './flow-context.ts';
import { developmentWarning } from '../shell/development-warning.ts';
import { lastUsedInLocalStorage } from './last-used-in-local-storage.ts';
import { sessionStateStorage } from './session-state-storage.ts';

const warnOfSetup = (fix: string) => developmentWarning('setup', fix);

const leaveFor = (url: string) => window.location.assign(url);

/**
 * Makes a flow that lives as long as the component. The options are read once. Notes are kept in session storage
 * and the factor used last in local storage, unless others are given.
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

/** The same, and a way to begin another flow in its place. */
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
  // What a return carried is used up by the first flow.
  const restart = useCallback<Restart>(
    (input) => setFlow(createFlow({ ...latest.current, returned: undefined, ...input })),
    [],
  );
  // The one effect that neither Strict Mode nor <Activity> undoes: it ends when the component does, and only then.
  // So a flow is never stopped and started again, and nothing that it sends is sent twice.
  useInsertionEffect(() => {
    actor.start();
    return () => void actor.stop();
  }, [actor]);
  useEffect(() => {
    // Fast Refresh ends every effect and begins it again: a flow that was stopped cannot go on.
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
