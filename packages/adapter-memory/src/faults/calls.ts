import type { MethodName as ContractMethod } from '@mfa-flow/contract';
import { createLog } from './log.ts';

/** The methods of the contract, named `port.method`. This adapter has them all. */
export const methodNames = [
  'session.check',
  'session.signOut',
  'firstFactor.password.signIn',
  'firstFactor.code.start',
  'firstFactor.code.resend',
  'firstFactor.code.verify',
  'firstFactor.redirect.start',
  'firstFactor.redirect.complete',
  'emailVerification.send',
  'emailVerification.confirm',
  'enrolment.begin',
  'enrolment.replace',
  'enrolment.resend',
  'enrolment.confirm',
  'enrolment.cancel',
  'enrolment.remove',
  'challenges.available',
  'challenges.start',
  'challenges.resend',
  'challenges.verify',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'recoveryCodes.remaining',
  'protection.set',
  'account.overview',
  'account.rename',
  'account.forgetDevice',
  'account.signOutOthers',
] as const satisfies readonly ContractMethod[];

export type MethodName = (typeof methodNames)[number];

/** Which methods were called, never with what: proves "exactly once" without holding a secret. */
export interface Calls {
  /** In the order of the calls; a new array after each. */
  readonly list: readonly MethodName[];
  /** How many calls there were, of one method or of all. */
  readonly count: (method?: MethodName) => number;
  readonly clear: () => void;
  /** Calls `listener` after each change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface CallCounter {
  readonly calls: Calls;
  readonly add: (method: MethodName) => void;
}

export function createCallCounter(): CallCounter {
  const log = createLog<MethodName>();
  return {
    calls: {
      get list() {
        return log.entries;
      },
      count: (method) => log.entries.filter((name) => method === undefined || name === method).length,
      clear: log.clear,
      subscribe: log.subscribe,
    },
    add: log.add,
  };
}
