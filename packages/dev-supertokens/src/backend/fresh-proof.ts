import type { SessionClaimValidator, SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from './backend-sdk.ts';
import type { Proofs } from './proofs.ts';

/** Demands that a factor was proven a short while ago, in the form that the vendor's guide to step-up gives it. */
export function hasFreshProof(
  { multiFactorAuth }: BackendSdk,
  proofs: Proofs,
  session: SessionContainerInterface,
  factorId: string,
  { maxAgeSeconds, id }: { readonly maxAgeSeconds: number; readonly id?: string },
): SessionClaimValidator {
  const { MultiFactorAuthClaim } = multiFactorAuth.default;
  return {
    id: id ?? MultiFactorAuthClaim.key,
    claim: MultiFactorAuthClaim,
    shouldRefetch: () => false,
    validate: async () => {
      const ageInSeconds = proofs.age(session.getHandle(), factorId) / 1000;
      if (ageInSeconds <= maxAgeSeconds) return { isValid: true };
      const reason = {
        message: 'fresh proof needed',
        factorId,
        ...(Number.isFinite(ageInSeconds) && { ageInSeconds: Math.floor(ageInSeconds) }),
        maxAgeInSeconds: maxAgeSeconds,
      };
      return { isValid: false, reason };
    },
  };
}
