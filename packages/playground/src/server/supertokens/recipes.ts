import SuperTokens from 'supertokens-web-js';
import EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import Passwordless from 'supertokens-web-js/recipe/passwordless';
import Session from 'supertokens-web-js/recipe/session';
import Totp from 'supertokens-web-js/recipe/totp';

/** The vendor's package, initialised as an app would: its session is in cookies, as is its custom. Once per page. */
export function initRecipes(apiDomain: string) {
  SuperTokens.init({
    appInfo: { appName: 'Acme', apiDomain },
    recipeList: [
      Session.init(),
      EmailPassword.init(),
      MultiFactorAuth.init(),
      Passwordless.init(),
      Totp.init(),
    ],
  });
  return { EmailPassword, MultiFactorAuth, Passwordless, Session, Totp };
}
