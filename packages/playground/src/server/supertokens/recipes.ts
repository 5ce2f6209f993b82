import SuperTokens from 'supertokens-web-js';
import EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import EmailVerification from 'supertokens-web-js/recipe/emailverification';
import MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import Passwordless from 'supertokens-web-js/recipe/passwordless';
import Session from 'supertokens-web-js/recipe/session';
import ThirdParty from 'supertokens-web-js/recipe/thirdparty';
import Totp from 'supertokens-web-js/recipe/totp';
import type { Person } from '../../scenario/people.ts';

const emailClaim = 'st-ev';

/** The host's order: before the second step or after it, or no confirmed address is asked for. */
function inOrder<Validator extends { readonly id: string }>(
  validators: readonly Validator[],
  demand: Person['confirmsEmail'],
): Validator[] {
  const email = validators.filter(({ id }) => id === emailClaim);
  const others = validators.filter(({ id }) => id !== emailClaim);
  if (demand === undefined) return others;
  return demand === 'first' ? [...email, ...others] : [...others, ...email];
}

/** The vendor's package, initialised as an app would: its session is in cookies, as is its custom. Once per page. */
export function initRecipes(apiDomain: string, { confirmsEmail }: Person) {
  SuperTokens.init({
    appInfo: { appName: 'Acme', apiDomain },
    recipeList: [
      Session.init({
        override: {
          functions: (original) => ({
            ...original,
            getGlobalClaimValidators: (input) =>
              inOrder(original.getGlobalClaimValidators(input), confirmsEmail),
          }),
        },
      }),
      EmailPassword.init(),
      EmailVerification.init(),
      MultiFactorAuth.init(),
      Passwordless.init(),
      ThirdParty.init(),
      Totp.init(),
    ],
  });
  return { EmailPassword, EmailVerification, MultiFactorAuth, Passwordless, Session, ThirdParty, Totp };
}
