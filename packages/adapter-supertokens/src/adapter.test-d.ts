import * as EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import EmailVerification from 'supertokens-web-js/recipe/emailverification';
import MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import Passwordless from 'supertokens-web-js/recipe/passwordless';
import Session from 'supertokens-web-js/recipe/session';
import ThirdParty from 'supertokens-web-js/recipe/thirdparty';
import Totp from 'supertokens-web-js/recipe/totp';
import {
  accountSettings,
  codesBy,
  createSuperTokensAdapter,
  emailVerificationBy,
  protectionBy,
  providersBy,
  recoveryCodesBy,
} from './index.ts';

const session = Session;
const multiFactorAuth = MultiFactorAuth;

// The default exports fit as they are, and so do namespaces.
export const fits = () => [
  createSuperTokensAdapter({ session, multiFactorAuth }),
  createSuperTokensAdapter({
    session,
    multiFactorAuth,
    totp: Totp,
    emailPassword: EmailPassword,
    codes: codesBy(Passwordless, { kinds: ['email'], signIn: ['phone'] }),
    providers: providersBy(ThirdParty, { providers: [], returnTo: 'https://app.example/' }),
    emailVerification: emailVerificationBy(EmailVerification),
    recoveryCodes: recoveryCodesBy({ create: async () => [], regenerate: async () => [] }),
    protection: protectionBy({
      set: async () => undefined,
      isOn: (_, { signal }) => fetch('/switch', { signal }),
    }),
    settings: accountSettings({ signOutOthers: () => fetch('/sessions', { method: 'DELETE' }) }),
    freshProofClaims: ['sudo'],
  }),
];

// @ts-expect-error -- without MultiFactorAuth nobody knows of a second step
createSuperTokensAdapter({ session });
// @ts-expect-error -- another recipe
createSuperTokensAdapter({ session, multiFactorAuth, totp: Passwordless });
// @ts-expect-error -- what belongs into the list of recipes
createSuperTokensAdapter({ session, multiFactorAuth, totp: Totp.init() });
// @ts-expect-error -- the recipe has to be asked for what it can do
createSuperTokensAdapter({ session, multiFactorAuth, codes: Passwordless });
// @ts-expect-error -- a provider has to lead back
providersBy(ThirdParty, { providers: [] });
// @ts-expect-error -- codes go to addresses and numbers
codesBy(Passwordless, { kinds: ['totp'] });
// @ts-expect-error -- the endpoints have to be asked for what they can do
createSuperTokensAdapter({ session, multiFactorAuth, settings: {} });
// @ts-expect-error -- a switch that cannot be set is none
protectionBy({ isOn: async () => true });
