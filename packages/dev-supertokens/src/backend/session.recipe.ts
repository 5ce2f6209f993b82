import type { SessionClaimValidator } from 'supertokens-node/recipe/session/types';
import type { Backend } from './backend.ts';
import { namesOf } from './multi-factor.recipe.ts';

const emailClaim = 'st-ev';

/** The email's claim before or after the second factor's, or not at all. */
function orderValidators(
  validators: readonly SessionClaimValidator[],
  emailVerification: 'never' | 'first' | 'last',
): SessionClaimValidator[] {
  const email = validators.filter(({ id }) => id === emailClaim);
  const others = validators.filter(({ id }) => id !== emailClaim);
  if (emailVerification === 'never') return others;
  return emailVerification === 'first' ? [...email, ...others] : [...others, ...email];
}

export function sessionRecipe({ sdk, options, policies, clock }: Backend) {
  const { Error: SessionError } = sdk.session.default;
  const unsaid = options.emailVerification ?? 'never';

  return sdk.session.default.init({
    ...(options.antiCsrf === undefined ? {} : { antiCsrf: options.antiCsrf }),
    override: {
      functions: (original) => ({
        ...original,
        getGlobalClaimValidators: async (input) => {
          const all = input.claimValidatorsAddedByOtherRecipes;
          const user = await sdk.supertokens.default.getUser(input.userId);
          const said = user && policies.of(namesOf(user)).emailVerification;
          return orderValidators(all, said ?? (unsaid === 'absent' ? 'never' : unsaid));
        },
        // The SDK looks at the real clock only. The stand-in's may be ahead of it.
        getSession: async (input) => {
          const session = await original.getSession(input);
          const payload: { exp?: unknown } = session?.getAccessTokenPayload() ?? {};
          if (clock !== undefined && typeof payload.exp === 'number' && payload.exp * 1000 < clock.now())
            throw new SessionError({
              type: SessionError.TRY_REFRESH_TOKEN,
              message: 'The access token has expired by the clock of the stand-in core.',
            });
          return session;
        },
      }),
    },
  });
}
