import {
  codesBy,
  createSuperTokensAdapter,
  emailVerificationBy,
  providersBy,
} from '@mfa-flow/adapter-supertokens';
import type { MfaAdapter } from '@mfa-flow/contract';
import { places } from '../../scenario/places.ts';
import type { Setup } from '../../scenario/setup.ts';
import type { initRecipes } from './recipes.ts';
import { settingsAt } from './settings.ts';

/** The provider of the server beside the page. */
const provider = { id: 'local-oauth', name: 'Acme ID' };

/** The adapter as an app makes it: what people may sign in with is in it. */
export function createAdapter(
  recipes: ReturnType<typeof initRecipes>,
  setup: Pick<Setup, 'signIn' | 'signInWith'>,
  appUrl: string,
): MfaAdapter {
  const isFlows = setup.signIn === 'flow';
  const isAll = isFlows && setup.signInWith === 'all';
  return createSuperTokensAdapter({
    session: recipes.Session,
    multiFactorAuth: recipes.MultiFactorAuth,
    totp: recipes.Totp,
    codes: codesBy(recipes.Passwordless, isAll ? { signIn: ['email', 'phone'] } : {}),
    emailVerification: emailVerificationBy(recipes.EmailVerification),
    ...settingsAt(appUrl),
    ...(isFlows && { emailPassword: recipes.EmailPassword }),
    ...(isAll && {
      providers: providersBy(recipes.ThirdParty, {
        providers: [provider],
        returnTo: location.origin + places.signedIn,
      }),
    }),
  });
}
