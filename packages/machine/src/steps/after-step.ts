import type { Factor } from '@mfa-flow/contract';
import type { EnrolmentOutput } from '../enrolment/enrolment.types.ts';
import type { EmailVerificationOutcome } from '../email-verification/email-verification.types.ts';
import { withFactorState } from '../factor-states/factor-states.ts';
import type { MfaFlowContext } from '../mfa-flow/mfa-flow.types.ts';
import type { ReturningOutput } from '../returning/returning.types.ts';
import { holdSecret, type Environment } from '../shared/environment.ts';
import type { StepReport } from '../mfa-flow/mfa-flow.types.ts';
import { factorStateOf } from '../factor-states/factor-states.ts';

const over = (changes: StepReport['changes']): StepReport => ({ type: 'step.over', changes });

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
    return { ...over({ leftSetUpId: id }), ...(type === 'factorUnusable' && unusable) };
  }
  switch (type) {
    case 'verified':
      return {
        ...over({ justSetUpId: id, ...codesOf(environment, output) }),
        emitted: { type: 'factor.added', kind },
      };
    case 'sessionEnded':
      return over({ returnToId: id, leftSetUpId: id });
    case 'factorGone':
      return over({ notice: 'factorGone' });
    case 'factorUnusable': {
      const factorState = { ...factorStateOf(factorStates, id), isUnusable: true };
      return {
        ...over({ factorStates: withFactorState(factorStates, id, factorState), notice: 'factorUnusable' }),
        ...unusable,
      };
    }
    case 'restartLoop':
      return { ...over({ deniedReason: 'restartLoop' }), isStuck: true };
    case 'changed':
      return over({ leftSetUpId: id });
    // While signing in no proof can be fresher: this backend does not let anybody set it up now.
    case 'stepUpRequired':
      return over({ leftSetUpId: id, notice: 'factorUnusable' });
  }
}

export const afterEmailVerification = (outcome: EmailVerificationOutcome): StepReport =>
  outcome === 'confirmed'
    ? {
        ...over({ returned: undefined, hasJustVerifiedEmail: true, notice: 'emailVerified' }),
        emitted: { type: 'email.verified' },
      }
    : over({ returned: undefined });

export function afterReturn(environment: Environment, output: ReturningOutput): StepReport {
  const used = { returned: undefined, expectedState: undefined };
  if (output.type === 'failed') return over({ ...used, notice: 'returnFailed' });
  environment.identifier = undefined;
  if (output.type === 'changed' && output.isFound) {
    return over({ ...used, notice: 'returnFailed', hasFoundSession: true });
  }
  environment.memo = output.type === 'signedIn' ? output.memo : undefined;
  if (output.type !== 'signedIn') return over(used);
  return over({
    ...used,
    factorStates: new Map(),
    hasJustSignedIn: true,
    isSignedInHere: true,
    notice: undefined,
  });
}
