import { enrolmentMachine } from '../enrolment/enrolment.machine.ts';

/**
 * Signs in with a code that is sent to an address. It asks for an address, sends a code and checks it, exactly as an
 * enrolment does: the same machine, started with `codeSignInCalls` instead of `enrolmentCalls`.
 */
export const signInByCodeMachine = enrolmentMachine;
