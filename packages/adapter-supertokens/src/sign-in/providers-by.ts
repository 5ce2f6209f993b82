import type { RedirectMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { refuseMisfit } from '../misfit.ts';
import type { ThirdPartyRecipe } from '../vendor/recipes.types.ts';
import { createRedirectMethod } from './redirect.method.ts';

export interface ProvidersOptions {
  /** Providers of the server's ThirdParty recipe: its `thirdPartyId`, and the name that people know. */
  readonly providers: RedirectMethod['providers'];
  /**
   * Absolute address of the page that providers lead back to, as it is registered with them. A flow may ask for another
   * page of the same origin; anything else leads here. Without a fragment, since providers carry none: one that is there
   * is left out.
   */
  readonly returnTo: string;
}

/** Made by `providersBy`. */
export type Providers = (context: Context) => RedirectMethod;

/**
 * Lets people sign in at a provider.
 *
 * @throws TypeError where the recipe is not `ThirdParty`, or `returnTo` is not an absolute address.
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
