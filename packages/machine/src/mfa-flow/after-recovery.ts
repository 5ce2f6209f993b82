import type { Factor } from '@mfa-flow/contract';
import { settableFactors } from './usable-factors.ts';
import type { MfaFlowContext } from './mfa-flow.types.ts';

/** The old destination may be what was lost, so ask for a new one. */
const anew = (factor: Factor): Factor => ({
  ...factor,
  can: { challenge: false, setUp: true },
  destinations: [],
});

/**
 * The factors to offer for replacement after a recovery code (UX-17), at a backend that keeps the old factor until the new
 * one works.
 */
export function replaceableFactors(context: MfaFlowContext): readonly Factor[] {
  const { factors, setUps, isReplacing, abandonedSetUpId, environment, factorStates } = context;
  // Set-up did not succeed, so offer it again.
  if (isReplacing && abandonedSetUpId !== undefined) return setUps;
  const { enrolment } = environment.adapter;
  return isRecovered(context) && enrolment?.replace
    ? settableFactors(factors.map(anew), enrolment, factorStates)
    : [];
}

/** The last answer was a recovery code. */
export function isRecovered({ factors, justVerifiedId, abandonedAnswerId }: MfaFlowContext): boolean {
  // A pending answer that was left was right, if nothing more is required.
  const id = justVerifiedId ?? abandonedAnswerId;
  return factors.some((each) => each.id === id && each.kind === 'recoveryCode');
}

/** At this number, new recovery codes are offered. */
const few = 2;

/** Few recovery codes are left, and the backend can make a new set (UX-17). */
export const canRenewCodes = ({ recoveryCodesLeft = few + 1, environment }: MfaFlowContext): boolean =>
  recoveryCodesLeft <= few && environment.adapter.recoveryCodes?.regenerate !== undefined;
