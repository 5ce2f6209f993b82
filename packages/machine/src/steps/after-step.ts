import type { Factor } from '@mfa-flow/contract';
import type { BeginOutput } from '../begin-and-confirm/begin-and-confirm.types.ts';
import type { EmailVerificationOutcome } from '../email-verification/email-verification.types.ts';
import { entryOf, withEntry } from '../ledger/ledger.ts';
import type { MfaFlowContext } from '../mfa-flow/mfa-flow.types.ts';
import type { ReturningOutput } from '../returning/returning.types.ts';
import type { Environment } from '../shared/environment.ts';
import type { StepReport } from './step.types.ts';

const over = (changes: StepReport['changes']): StepReport => ({ type: 'step.over', changes });

/** What setting up a way means for the flow. A success, like everything else, leads to a read of the session. */
export function afterEnrolment(
  { ledger, isReplacing }: MfaFlowContext,
  { id, kind }: Factor,
  { type }: BeginOutput,
): StepReport {
  const unusable = { told: { type: 'way.unusable', kind } } as const;
  // Whoever replaces a way is signed in all the same: where it came to nothing, it is offered again.
  if (isReplacing && type !== 'verified') {
    return { ...over({ leftSetUpId: id }), ...(type === 'wayUnusable' && unusable) };
  }
  switch (type) {
    case 'verified':
      return { ...over({ justSetUpId: id }), told: { type: 'way.added', kind } };
    case 'sessionEnded':
      return over({ returnToId: id, leftSetUpId: id });
    case 'wayGone':
      return over({ notice: 'wayGone' });
    case 'wayUnusable': {
      const entry = { ...entryOf(ledger, id), isUnusable: true };
      return { ...over({ ledger: withEntry(ledger, id, entry), notice: 'wayUnusable' }), ...unusable };
    }
    case 'restartLoop':
      return { ...over({ deniedReason: 'restartLoop' }), isStuck: true };
    case 'changed':
      return over({ leftSetUpId: id });
  }
}

export const afterEmailVerification = (outcome: EmailVerificationOutcome): StepReport =>
  outcome === 'confirmed'
    ? {
        ...over({ returned: undefined, hasJustVerifiedEmail: true, notice: 'emailVerified' }),
        told: { type: 'email.verified' },
      }
    : over({ returned: undefined });

export function afterReturn(environment: Environment, output: ReturningOutput): StepReport {
  const used = { returned: undefined, expectedState: undefined };
  if (output.type === 'failed') return over({ ...used, notice: 'returnFailed' });
  environment.identifier = undefined;
  if (output.type === 'changed' && output.isFound) {
    return over({ ...used, notice: 'returnFailed', hasFoundSession: true });
  }
  if (output.type !== 'signedIn') return over(used);
  environment.memo = output.memo;
  return over({ ...used, ledger: new Map(), hasJustSignedIn: true, isSignedInHere: true, notice: undefined });
}
