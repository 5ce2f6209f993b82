import { createActor, type Actor } from 'xstate';
import { mfaFlowMachine } from './mfa-flow.machine.ts';
import type { MfaFlowInput, MfaFlowMachine } from './mfa-flow.types.ts';

/**
 * Makes a flow to run without React, or to hand to `<MfaFlow actor={…}/>`. Call `start()` on it.
 * There is no way to start from a stored snapshot: a flow always begins by reading the session.
 */
export const createMfaFlow = (input: MfaFlowInput): Actor<MfaFlowMachine> =>
  createActor(mfaFlowMachine, { input });
