import { defaultWebsite, isLoopbackOrigin } from '../loopback.ts';
import type { Backend } from './backend.ts';
import { multiFactorRecipe } from './multi-factor.recipe.ts';
import {
  accountLinkingRecipe,
  emailVerificationRecipe,
  thirdPartyRecipe,
  totpRecipe,
} from './other.recipes.ts';
import { passwordlessRecipe } from './passwordless.recipe.ts';
import { sessionRecipe } from './session.recipe.ts';

/** Initialises the backend SDK, which then speaks to this core. */
export function initBackend(backend: Backend, coreUrl: string): void {
  const { sdk, options, url } = backend;
  const hasThirdParty = options.firstFactors?.includes('thirdparty') ?? true;
  sdk.supertokens.default.init({
    framework: 'express',
    telemetry: false,
    supertokens: { connectionURI: coreUrl },
    appInfo: {
      appName: options.appName ?? 'Example',
      apiDomain: url,
      // Any page of this machine may be the front end.
      origin: ({ request }) => {
        const origin = request?.getHeaderValue('origin');
        return origin !== undefined && isLoopbackOrigin(origin) ? origin : defaultWebsite;
      },
    },
    recipeList: [
      sdk.emailPassword.default.init(),
      passwordlessRecipe(backend),
      ...(hasThirdParty ? [thirdPartyRecipe(backend)] : []),
      totpRecipe(backend),
      ...(options.accountLinking === 'absent' ? [] : [accountLinkingRecipe(backend)]),
      ...(options.emailVerification === 'absent' ? [] : [emailVerificationRecipe(backend)]),
      multiFactorRecipe(backend),
      sessionRecipe(backend),
    ],
  });
}
