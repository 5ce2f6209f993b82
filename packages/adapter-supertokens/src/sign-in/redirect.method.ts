import { failed, parseUrl, returnUrl, succeeded } from '@mfa-flow/contract';
import type { RedirectMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { returnFailures } from '../failures/return.failures.ts';
import { signInFailures } from '../failures/sign-in.failures.ts';
import { readDone } from '../vendor/read.ts';
import type { ThirdPartyRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import type { Read } from '../vendor/run.ts';
import { withAddress } from '../vendor/with-address.ts';

const readUrl: Read<string> = (answer) =>
  typeof answer === 'string' && /^https?:\/\//.test(answer) && parseUrl(answer) ? answer : undefined;

/** Genuine values are not much longer. */
const longest = 8192;

/** A return contains the state of its departure, and either a code or an error. */
const isReturn = (address: string) =>
  address.length <= longest && /[?&]state=/.test(address) && /[?&](code|error)=/.test(address);

export const createRedirectMethod = (
  { forget }: Context,
  recipe: ThirdPartyRecipe,
  providers: RedirectMethod['providers'],
  home: string,
): RedirectMethod => ({
  providers,

  // What OpenID Connect and OAuth 2.0 providers add beside the code (RFC 6749, 4.1.2; RFC 9207).
  returns: [
    {
      query: ['code', 'state'],
      optional: ['scope', 'authuser', 'prompt', 'hd', 'iss', 'session_state', 'user'],
    },
    { query: ['error', 'state'], optional: ['error_description', 'error_uri', 'iss'] },
  ],

  start: async ({ providerId, returnTo }, options) => {
    if (!providers.some(({ id }) => id === providerId)) return failed({ code: 'refused' });
    const input = {
      thirdPartyId: providerId,
      // Providers refuse an address with a fragment (RFC 6749, 3.1.2).
      frontendRedirectURI: returnUrl(returnTo, home).replace(/#.*/, ''),
      shouldTryLinkingWithSessionUser: false,
    };
    const name = 'getAuthorisationURLWithQueryParamsAndSetState';
    const url = await run(recipe, name, input, readUrl, options, signInFailures);
    if (!url.ok) return url;
    // Created by the vendor's SDK, which refuses a return with any other.
    const state = new URL(url.value).searchParams.get('state');
    return succeeded({ to: 'navigate', url: url.value, ...(state !== null && { state }) });
  },

  complete: async ({ returned }, options) => {
    // Nothing usable came back, or it is not the URL of a return.
    if (!isReturn(returned)) return failed({ code: 'dismissed' });
    const signedIn = await withAddress(returned, () =>
      run(recipe, 'signInAndUp', {}, readDone, options, returnFailures),
    );
    if (signedIn === undefined) return failed({ code: 'refused' });
    if (!signedIn.ok) return signedIn;
    forget();
    return succeeded({});
  },
});
