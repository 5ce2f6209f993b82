import type { Factor } from '@mfa-flow/contract';
import type { EnrolmentOutput } from '../enrolment/enrolment.types.ts';
import type { EmailVerificationOutcome } from '../email-verification/email-verification.types.ts';
import { withFactorState } from '../factor-states/factor-states.ts';
import type { MfaFlowContext } from '../mfa-flow/mfa-flow.types.ts';
import type { ReturningOutput } from '../returning/returning.types.ts';
import { holdSecret, type Environment } from '../shared/environment.ts';
import type { StepReport } from '../mfa-flow/mfa-flow.types.ts';
import { factorStateOf } from '../factor-states/factor-states.ts';

const stepEnded = (changes: StepReport['changes']): StepReport => ({ type: 'step.ended', changes });

const codesOf = (environment: Environment, output: EnrolmentOutput) =>
  output.type === 'verified' && output.verified.recoveryCodes
    ? { recoveryCodes: holdSecret(environment, output.verified.recoveryCodes) }
    : {};

/** How set-up of a factor continues the flow. Every outcome, also success, is followed by a read of the session. */
export function afterEnrolment(
  { environment, factorStates, isReplacing }: MfaFlowContext,
  { id, kind }: Factor,
  output: EnrolmentOutput,
): StepReport {
  const { type } = output;
  const unusable = { emitted: { type: 'factor.unusable', kind } } as const;
  // While replacing a factor the user is already signed in: without success, offer it again.
  if (isReplacing && type !== 'verified') {
    return { ...stepEnded({ abandonedSetUpId: id }), ...(type === 'factorUnusable' && unusable) };
  }
  switch (type) {
    case 'verified':
      return {
        ...stepEnded({ justSetUpId: id, ...codesOf(environment, output) }),
        emitted: { type: 'factor.added', kind },
      };
    case 'sessionEnded':
      return stepEnded({
        returnToId: id,
        abandonedSetUpId: id,
        ...(output.cause && { notice: output.cause }),
      });
    case 'factorGone':
      return stepEnded({ notice: 'factorGone' });
    case 'factorUnusable': {
      const factorState = { ...factorStateOf(factorStates, id), isUnusable: true };
      return {
        ...stepEnded({
          factorStates: withFactorState(factorStates, id, factorState),
          notice: 'factorUnusable',
        }),
        ...unusable,
      };
    }
    case 'restartLoop':
      return { ...stepEnded({ deniedReason: 'restartLoop' }), isStuck: true };
    case 'changed':
      return stepEnded({ abandonedSetUpId: id });
    // While signing in no proof can be fresher: this backend does not let anybody set it up now.
    case 'stepUpRequired':
      return stepEnded({ abandonedSetUpId: id, notice: 'factorUnusable' });
  }
}

export const afterEmailVerification = (outcome: EmailVerificationOutcome): StepReport =>
  outcome === 'confirmed'
    ? {
        ...stepEnded({ returned: undefined, hasJustVerifiedEmail: true, notice: 'emailVerified' }),
        emitted: { type: 'email.verified' },
      }
    : stepEnded({ returned: undefined });

export function afterReturn(environment: Environment, output: ReturningOutput): StepReport {
  const used = { returned: undefined, expectedState: undefined };
  if (output.type === 'failed') return stepEnded({ ...used, notice: 'returnFailed' });
  environment.identifier = undefined;
  if (output.type === 'changed' && output.isFound) {
    return stepEnded({ ...used, notice: 'returnFailed', hasFoundSession: true });
  }
  environment.memo = output.type === 'signedIn' ? output.memo : undefined;
  if (output.type !== 'signedIn') return stepEnded(used);
  return stepEnded({
    ...used,
    factorStates: new Map(),
    hasJustSignedIn: true,
    isSignedInHere: true,
    notice: undefined,
  });
}
