import type { SessionClaimValidator, SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from './backend-sdk.ts';
import type { Proofs } from './proofs.ts';

/** Demands that a factor was proven a short while ago, in the form that the vendor's guide to step-up gives it. */
export function hasFreshProof(
  { multiFactorAuth }: BackendSdk,
  proofs: Proofs,
  session: SessionContainerInterface,
  factorId: string,
  maxAgeMs: number,
): SessionClaimValidator {
  const { MultiFactorAuthClaim } = multiFactorAuth.default;
  return {
    id: MultiFactorAuthClaim.key,
    claim: MultiFactorAuthClaim,
    shouldRefetch: () => false,
    validate: async () =>
      proofs.age(session.getHandle(), factorId) <= maxAgeMs
        ? { isValid: true }
        : { isValid: false, reason: { message: `Fresh proof needed: ${factorId}`, factorId } },
  };
}
