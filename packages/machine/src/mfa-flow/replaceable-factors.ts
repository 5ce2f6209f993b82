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
  // A pending answer that was left was right, if nothing more is required.
  const justVerifiedId = context.justVerifiedId ?? context.abandonedAnswerId;
  // Set-up did not succeed, so offer it again.
  if (isReplacing && abandonedSetUpId !== undefined) return setUps;
  const { enrolment } = environment.adapter;
  const isRecovered = factors.some(({ id, kind }) => id === justVerifiedId && kind === 'recoveryCode');
  return isRecovered && enrolment?.replace ? settableFactors(factors.map(anew), enrolment, factorStates) : [];
}
