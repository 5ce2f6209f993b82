import { createActor, type Actor } from 'xstate';
import { mfaFlowMachine } from './mfa-flow.machine.ts';
import type { MfaFlowInput, MfaFlowMachine } from './mfa-flow.types.ts';

/**
 * Creates a flow to run without React, or to pass to `<MfaFlow actor={…}/>`. Call `start()` on it.
 * It can't be started from a stored snapshot: a flow always begins by reading the session.
 */
export const createMfaFlow = (input: MfaFlowInput): Actor<MfaFlowMachine> =>
  createActor(mfaFlowMachine, { input });
