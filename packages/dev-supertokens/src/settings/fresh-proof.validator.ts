import type { SessionClaimValidator, SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import type { Proofs } from '../backend/proofs.ts';
import { readySecondFactors, recoveryFactor } from './second-factors.ts';

/** The validator's own id: what refuses is the application, and nothing is missing in the claim of the SDK. */
const freshProof = 'fresh-proof';

/** In seconds. */
const maxAgeInSeconds = 300;

/**
 * Demands a second step that was taken in the last five minutes, of whoever has one. A set-up is none: by the SDK's claim alone
 * whoever has the session could add an authenticator and be proven by it. The very first one is, as there was nothing before.
 * A recovery code is not asked for, and one that was used counts: what was lost can be replaced with it.
 */
export function needsFreshProof(
  sdk: BackendSdk,
  proofs: Proofs,
  session: SessionContainerInterface,
): SessionClaimValidator {
  const { MultiFactorAuthClaim } = sdk.multiFactorAuth.default;
  return {
    id: freshProof,
    claim: MultiFactorAuthClaim,
    shouldRefetch: () => false,
    validate: async () => {
      const ready = await readySecondFactors(sdk, session);
      const ages = [...ready, recoveryFactor].map((id) => proofs.provenAgo(session.getHandle(), id));
      if (ready.length === 0 || Math.min(...ages) <= maxAgeInSeconds * 1000) return { isValid: true };
      const ageInSeconds = Math.round(Math.min(...ages) / 1000);
      const reason = {
        message: 'fresh proof needed',
        oneOf: [...ready],
        maxAgeInSeconds,
        ...(Number.isFinite(ageInSeconds) && { ageInSeconds }),
      };
      return { isValid: false, reason };
    },
  };
}
