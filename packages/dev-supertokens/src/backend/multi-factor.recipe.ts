import type { User } from 'supertokens-node';
import type { MFARequirementList } from 'supertokens-node/recipe/multifactorauth/types';
import type { Policy, Requirements } from '../people/policy.ts';
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

export function multiFactorRecipe({ sdk, options, policies, proofs }: Backend) {
  const policyOf = (user: User): Policy => policies.of(namesOf(user));

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
          proofs.note(input.session.getHandle(), input.factorId);
        },
        assertAllowedToSetupFactorElseThrowInvalidClaimError: async (input) => {
          const user = await sdk.supertokens.default.getUser(input.session.getUserId());
          const isFree = user !== undefined && policyOf(user).setUpBesideReady === true;
          if (!isFree) await original.assertAllowedToSetupFactorElseThrowInvalidClaimError(input);
        },
      }),
    },
  });
}
