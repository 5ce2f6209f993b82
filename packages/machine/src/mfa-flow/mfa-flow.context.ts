import { readPersistedState } from '../persisted-state/persisted-state.ts';
import { createEnvironment, holdSecret } from '../shared/environment.ts';
import { Redacted } from '../shared/redacted.ts';
import type { MfaFlowContext, MfaFlowInput, Returned } from './mfa-flow.types.ts';

/** A return that was used is empty, and a host written in JavaScript may pass anything. */
const isReturned = (returned: MfaFlowInput['returned']): returned is Returned =>
  returned?.address instanceof Redacted && returned.address.reveal() !== undefined;

/** The initial context: the options, and what survived a reload. */
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
    isSigningOutFirst: input.isSigningOutFirst ?? false,
    account: undefined,
    typedIdentifier: undefined,
    otherAccount: undefined,
    // A return from a provider means a sign-in was under way: an existing session was not created by it.
    hasFoundSession: returned?.from === 'signIn',
    abandonedAnswerId: undefined,
    nextChoice: undefined,
    readLimit: undefined,
    factors: [],
    setUps: [],
    progress: undefined,
    rememberDevice: undefined,
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
    abandonedSetUpId: undefined,
    hasSeenSession: false,
    returnToId: undefined,
    endedAccount: undefined,
    failure: undefined,
    deniedReason: undefined,
    notice: undefined,
    finished: undefined,
    recoveryCodesLeft: undefined,
    renewing: undefined,
    renewalFailure: undefined,
    recoveryCodes: undefined,
    signingOut: undefined,
  };
}
