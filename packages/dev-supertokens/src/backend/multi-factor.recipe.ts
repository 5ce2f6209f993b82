import type { User } from 'supertokens-node';
import type { MFARequirementList } from 'supertokens-node/recipe/multifactorauth/types';
import type { UserContext } from 'supertokens-node/types';
import type { Policy, Requirements } from '../people/policy.ts';
import { needsFreshProof } from '../settings/fresh-proof.validator.ts';
import { isSecondFactor, recoveryFactor, secondFactorsAmong } from '../settings/second-factors.ts';
import type { BackendSdk } from './backend-sdk.ts';
import type { Backend } from './backend.ts';

const toMutable = (requirements: Exclude<Requirements, 'default'>): MFARequirementList =>
  requirements.map((item) => {
    if (typeof item === 'string') return item;
    return 'oneOf' in item ? { oneOf: [...item.oneOf] } : { allOfInAnyOrder: [...item.allOfInAnyOrder] };
  });

/** Everything that a policy may go by. */
export const namesOf = ({ id, emails, phoneNumbers }: User): readonly string[] => [
  id,
  ...emails,
  ...phoneNumbers,
];

const defaultFirstFactors = ['emailpassword', 'otp-email', 'otp-phone', 'thirdparty'];

/** `PUT /mfa/info` tries every set-up to see which are allowed. A demand for fresh proof there would leave none to offer. */
const isOnlyAsking = ({ supertokens }: BackendSdk, userContext: UserContext): boolean => {
  const request = supertokens.default.getRequestFromUserContext(userContext);
  return request?.getOriginalURL().split('?')[0]?.endsWith('/mfa/info') ?? false;
};

export function multiFactorRecipe(backend: Backend) {
  const { sdk, options, policies, proofs, recoveryCodes } = backend;
  const policyOf = (user: User): Policy => policies.of(namesOf(user));
  /** The calls in which something is set up, and whether the person had a second step before. */
  const setUps = new WeakMap<object, { readonly isFirst: boolean }>();

  return sdk.multiFactorAuth.default.init({
    firstFactors: [...(options.firstFactors ?? defaultFirstFactors)],
    override: {
      functions: (original) => ({
        ...original,
        getMFARequirementsForAuth: async (input) => {
          const { requirements = options.requirements ?? 'default' } = policyOf(await input.user);
          return requirements === 'default'
            ? original.getMFARequirementsForAuth(input)
            : toMutable(requirements);
        },
        markFactorAsCompleteInSession: async (input) => {
          await original.markFactorAsCompleteInSession(input);
          const isProof = setUps.get(input.userContext)?.isFirst ?? true;
          proofs.note(input.session.getHandle(), input.factorId, isProof);
        },
        // Listed as set up beside what it stands in for: alone, codes would be asked for in the place of a set-up.
        getFactorsSetupForUser: async (input) => {
          const setUp = await original.getFactorsSetupForUser(input);
          const standsIn = recoveryCodes.left(input.user.id) > 0 && setUp.some(isSecondFactor);
          return standsIn ? [...setUp, recoveryFactor] : setUp;
        },
        assertAllowedToSetupFactorElseThrowInvalidClaimError: async (input) => {
          const user = await sdk.supertokens.default.getUser(input.session.getUserId());
          const { setUpBesideReady, freshProofToChange } = user === undefined ? {} : policyOf(user);
          if (setUpBesideReady !== true)
            await original.assertAllowedToSetupFactorElseThrowInvalidClaimError(input);
          if (isOnlyAsking(sdk, input.userContext)) return;
          const ready = secondFactorsAmong(input.session, await input.factorsSetUpForUser);
          setUps.set(input.userContext, { isFirst: ready.length === 0 });
          if (freshProofToChange === true)
            await input.session.assertClaims(
              [needsFreshProof(sdk, proofs, input.session)],
              input.userContext,
            );
        },
      }),
    },
  });
}
