'use client';
import { mfaFlowMachine, type MfaFlowActor, type MfaFlowInput } from '@mfa-flow/machine';
import { useActorRef } from '@xstate/react';
import { useEffect, useState } from 'react';
import { developmentWarning } from '../shell/development-warning.ts';
import { sessionStorageNotes } from './session-storage-notes.ts';

/**
 * Makes a flow that lives as long as the component, and no call of it is made twice however often React mounts it.
 * The options are read once. Notes are kept in session storage unless others are given.
 */
export function useMfaFlow(options: MfaFlowInput): MfaFlowActor {
  const [input] = useState(() => ({ ...options, notes: options.notes ?? sessionStorageNotes() }));
  useEffect(() => {
    if (options.adapter === input.adapter) return;
    developmentWarning(
      'The flow was given another adapter after it had begun; it goes on with the first. ' +
        'Make the adapter outside of the component, or change the key of <MfaFlow> to begin again.',
    );
  }, [options.adapter, input]);
  return useActorRef(mfaFlowMachine, { input });
}
