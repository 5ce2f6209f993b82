import { readPersistedState } from '../persisted-state/persisted-state.ts';
import { createEnvironment, holdSecret } from '../shared/environment.ts';
import { Redacted } from '../shared/redacted.ts';
import type { MfaFlowContext, MfaFlowInput, Returned } from './mfa-flow.types.ts';

/** Used before, it is empty; and a page written in JavaScript may hand over anything. */
const isReturned = (returned: MfaFlowInput['returned']): returned is Returned =>
  returned?.address instanceof Redacted && returned.address.reveal() !== undefined;

/** What a flow knows when it begins: nothing but its options, and what was kept over a reload. */
export function createContext(input: MfaFlowInput): MfaFlowContext {
  const environment = createEnvironment(input);
  const persisted = readPersistedState(environment);
  environment.memo = persisted.memo;
  environment.accountId = persisted.accountId;
  const returned = isReturned(input.returned) ? input.returned : undefined;
  if (returned) holdSecret(environment, returned.address);
  for (const [id, state] of persisted.factorStates) {
    environment.sentMessages.restore(id, state.resendAt ?? 0);
    environment.messageWaits.remember(persisted.accountId, id, state);
  }
  return {
    environment,
    factorStates: persisted.factorStates,
    signInLimit: persisted.signInLimit,
    isLeaving: input.isLeaving ?? false,
    account: undefined,
    otherAccount: undefined,
    // Whoever comes back from a provider was signing in: a session that is there already was not made by that.
    hasFoundSession: returned?.from === 'signIn',
    leftAnswerId: undefined,
    nextChoice: undefined,
    readLimit: undefined,
    factors: [],
    setUps: [],
    progress: undefined,
    current: undefined,
    isReplacing: false,
    settingUp: undefined,
    isSetUpFresh: false,
    verifying: undefined,
    step: undefined,
    returned,
    expectedState: persisted.expectedState,
    isSignedInHere: false,
    hasJustSignedIn: false,
    hasJustVerifiedEmail: false,
    justVerifiedId: undefined,
    justSetUpId: undefined,
    leftSetUpId: undefined,
    hasSeenSession: false,
    returnToId: undefined,
    endedAccount: undefined,
    failure: undefined,
    deniedReason: undefined,
    notice: undefined,
    finished: undefined,
    recoveryCodesLeft: undefined,
    signingOut: undefined,
  };
}
