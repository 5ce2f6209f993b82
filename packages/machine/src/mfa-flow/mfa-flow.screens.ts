import type { StateValueFrom } from 'xstate';
import type { mfaFlowMachine } from './mfa-flow.machine.ts';

type Names<Value> = Value extends string ? Value : keyof Value & string;

/** The states of the flow, taken from the machine, except the first, which is left at once. */
export type MfaFlowState = Exclude<Names<StateValueFrom<typeof mfaFlowMachine>>, 'arriving'>;

/** Which screen a state shows. Total: a state without a screen does not compile. */
export const screens = {
  checkFactors: 'checkFactors',
  firstFactor: 'firstFactor',
  otherAccount: 'otherAccount',
  chooseFactor: 'chooseFactor',
  challenge: 'challenge',
  recovery: 'recovery',
  replaceFactor: 'replaceFactor',
  renewingCodes: 'replaceFactor',
  enrol: 'enrol',
  saveCodes: 'saveCodes',
  verifyEmail: 'verifyEmail',
  returning: 'returning',
  denied: 'denied',
  unreachable: 'unreachable',
  signedOut: 'signedOut',
  signingOut: 'signingOut',
  done: 'done',
} as const satisfies Record<MfaFlowState, string>;

export type ScreenName = (typeof screens)[MfaFlowState];
