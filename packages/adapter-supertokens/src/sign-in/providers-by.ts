import type { RedirectMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { refuseMisfit } from '../misfit.ts';
import type { ThirdPartyRecipe } from '../vendor/recipes.types.ts';
import { createRedirectMethod } from './redirect.method.ts';

export interface ProvidersOptions {
  /** Providers of the server's ThirdParty recipe: its `thirdPartyId`, and a display name. */
  readonly providers: RedirectMethod['providers'];
  /**
   * Absolute URL of the page that providers return to, as registered with them. A flow may request another page of the same
   * origin; anything else falls back to this one. A fragment is removed, since providers don't keep it.
   */
  readonly returnTo: string;
}

/** Created by `providersBy`. */
export type Providers = (context: Context) => RedirectMethod;

/**
 * Sign-in at identity providers.
 *
 * @throws TypeError if the recipe is not `ThirdParty`, or `returnTo` is not an absolute URL.
 */
export function providersBy(recipe: ThirdPartyRecipe, { providers, returnTo }: ProvidersOptions): Providers {
  refuseMisfit('providersBy', 'thirdparty', recipe, 'signInAndUp');
  if (!/^https?:\/\/[^/]/.test(returnTo)) {
    throw new TypeError(
      'providersBy: `returnTo` is not absolute. Pass one like `https://app.example/sign-in`.',
    );
  }
  return (context) => createRedirectMethod(context, recipe, providers, returnTo);
}
