import { isConfirmed } from './mfa-flow.follow.ts';
import type { MfaFlowSnapshot } from './mfa-flow.types.ts';
import { canRenewCodes } from './after-recovery.ts';
import { screens, type MfaFlowState, type ScreenName } from './mfa-flow.screens.ts';

// Each gives a primitive or a reference that the context holds, so that a component renders only when it changed.

export function selectState({ value }: MfaFlowSnapshot): MfaFlowState {
  // A state with substates is the one key of an object; `MfaFlowState` is made from the same type.
  const [name] = (typeof value === 'string' ? [value] : Object.keys(value)) as [MfaFlowState | 'arriving'];
  return name === 'arriving' ? 'checkFactors' : name;
}

/** The screen to show. */
export function selectScreen(snapshot: MfaFlowSnapshot): ScreenName {
  const state = selectState(snapshot);
  return screens[state === 'done' && !selectFinished(snapshot) ? 'signedOut' : state];
}

/** A call of the flow itself is pending (for a child's call, see its snapshot). */
export const selectIsBusy = (snapshot: MfaFlowSnapshot) => snapshot.hasTag('busy');
export const selectIsSlow = (snapshot: MfaFlowSnapshot) => snapshot.hasTag('slow');

/**
 * The flow is between two screens: it reads the session, signs out or loads a step, and asks nothing. `<MfaFlow/>` keeps the
 * screen before until the next one is there.
 */
export const selectIsPassing = (snapshot: MfaFlowSnapshot) =>
  selectIsBusy(snapshot) && passing.includes(selectState(snapshot));

const passing: readonly MfaFlowState[] = ['checkFactors', 'signingOut', 'enrol', 'verifyEmail', 'returning'];

/** The account that is signing in, if the backend says. */
export const selectAccount = ({ context }: MfaFlowSnapshot) => context.account;
/** What was typed to sign in, if the backend says that it belongs to that account; undefined after a reload. */
export const selectTypedIdentifier = ({ context }: MfaFlowSnapshot) => context.typedIdentifier?.reveal();
/** The owner of the session that was found instead; undefined if the backend does not say. */
export const selectOtherAccount = ({ context }: MfaFlowSnapshot) => context.otherAccount;
/** Why reading the session has to wait. */
export const selectReadLimit = ({ context }: MfaFlowSnapshot) => context.readLimit;

export const selectFactors = ({ context }: MfaFlowSnapshot) => context.factors;
/** The factors that can be set up now. */
export const selectSetUps = ({ context }: MfaFlowSnapshot) => context.setUps;
export const selectFactorStates = ({ context }: MfaFlowSnapshot) => context.factorStates;
export const selectProgress = ({ context }: MfaFlowSnapshot) => context.progress;
export const selectNotice = ({ context }: MfaFlowSnapshot) => context.notice;
export const selectFailure = ({ context }: MfaFlowSnapshot) => context.failure;
export const selectDeniedReason = ({ context }: MfaFlowSnapshot) => context.deniedReason;
/** A new set can be made now, since few are left (UX-17). */
export const selectCanRenewCodes = ({ context }: MfaFlowSnapshot) => canRenewCodes(context);
export const selectIsRenewingCodes = (snapshot: MfaFlowSnapshot) => selectState(snapshot) === 'renewingCodes';
export const selectRenewalFailure = ({ context }: MfaFlowSnapshot) => context.renewalFailure;
export const selectRecoveryCodesLeft = ({ context }: MfaFlowSnapshot) => context.recoveryCodesLeft;
/** The ways to sign in that the adapter offers. */
export const selectFirstFactorPort = ({ context }: MfaFlowSnapshot) =>
  context.environment.adapter.firstFactor;

/** Recovery codes to be saved before the flow goes on; undefined once their screen is over. */
export const selectRecoveryCodes = ({ context }: MfaFlowSnapshot) => context.recoveryCodes?.reveal();
/** Codes that are not saved are about to be left. */
export const selectAsksToLeaveCodes = (snapshot: MfaFlowSnapshot) =>
  snapshot.matches({ saveCodes: 'leaving' });

/** Whether "Try another way" has anything to offer. */
export const selectHasOtherFactor = (snapshot: MfaFlowSnapshot) =>
  snapshot.can({ type: 'otherFactor.requested' });

/** A lost factor is being replaced, in a session that is complete. */
export const selectIsReplacing = ({ context }: MfaFlowSnapshot) => context.isReplacing;

/** Whether there is a pending session to leave. */
export const selectCanSignOut = (snapshot: MfaFlowSnapshot) => snapshot.can({ type: 'signOut.requested' });

/** The recovery code, where it is offered beside the current factor. */
export const selectRecoveryFactor = ({ context: { factors, current } }: MfaFlowSnapshot) =>
  current?.factor.kind === 'recoveryCode' ? undefined : factors.find(({ kind }) => kind === 'recoveryCode');

/** How the flow ended. Only set by a read on this page, never by a stored snapshot. */
export const selectFinished = ({ context: { finished } }: MfaFlowSnapshot) =>
  finished && isConfirmed(finished) ? finished : undefined;

export const selectFirstFactorActor = ({ children }: MfaFlowSnapshot) => children.firstFactor;
/** The chunk of the current step failed to load; "retry" loads it again. */
export const selectIsStepMissing = (snapshot: MfaFlowSnapshot) =>
  (['notLoaded', 'overdue'] as const).some(
    (state) =>
      snapshot.matches({ enrol: state }) ||
      snapshot.matches({ verifyEmail: state }) ||
      snapshot.matches({ returning: state }),
  );
export const selectEnrolActor = (snapshot: MfaFlowSnapshot) =>
  snapshot.matches({ enrol: 'running' }) && snapshot.context.step?.name === 'enrol'
    ? snapshot.context.step.actor
    : undefined;
export const selectVerifyEmailActor = (snapshot: MfaFlowSnapshot) =>
  snapshot.matches({ verifyEmail: 'running' }) && snapshot.context.step?.name === 'verifyEmail'
    ? snapshot.context.step.actor
    : undefined;
export const selectReturningActor = (snapshot: MfaFlowSnapshot) =>
  snapshot.matches({ returning: 'running' }) && snapshot.context.step?.name === 'returning'
    ? snapshot.context.step.actor
    : undefined;
export const selectChallengeActor = ({ children }: MfaFlowSnapshot) => children.challenge;
export const selectRecoveryActor = ({ children }: MfaFlowSnapshot) => children.recovery;
