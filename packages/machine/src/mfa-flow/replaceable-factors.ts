import type { Factor } from '@mfa-flow/contract';
import { settableFactors } from './usable-factors.ts';
import type { MfaFlowContext } from './mfa-flow.types.ts';

/** Where codes went before is what may be lost: a new place is asked for. */
const anew = (factor: Factor): Factor => ({
  ...factor,
  can: { challenge: false, setUp: true },
  destinations: [],
});

/**
 * Whoever has just used a recovery code may have lost another way: these can be replaced (UX-17), at a backend that keeps
 * the old factor until the new one works.
 */
export function replaceableFactors(context: MfaFlowContext): readonly Factor[] {
  const { factors, setUps, isReplacing, leftSetUpId, environment, factorStates } = context;
  // An answer that was not waited for was right, if nothing is asked for any more.
  const justVerifiedId = context.justVerifiedId ?? context.leftAnswerId;
  // It came to nothing, so it is offered again.
  if (isReplacing && leftSetUpId !== undefined) return setUps;
  const { enrolment } = environment.adapter;
  const isRecovered = factors.some(({ id, kind }) => id === justVerifiedId && kind === 'recoveryCode');
  return isRecovered && enrolment?.replace ? settableFactors(factors.map(anew), enrolment, factorStates) : [];
}
