import { failed, succeeded } from '@mfa-flow/contract';
import type { EmailVerificationPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { linkFailures } from '../failures/link.failures.ts';
import { readDone } from '../vendor/read.ts';
import type { EmailVerificationRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import { withAddress } from '../vendor/with-address.ts';
import { refuseMisfit } from '../misfit.ts';

/** How the adapter verifies email addresses: created by `emailVerificationBy`. */
export type EmailVerification = (context: Context) => EmailVerificationPort;

const deadLink = failed({ code: 'wrong_or_expired' } as const);

/**
 * Verifies email addresses by link, for a server that requires it.
 *
 * @throws TypeError if the recipe is not `EmailVerification`.
 */
export function emailVerificationBy(recipe: EmailVerificationRecipe): EmailVerification {
  refuseMisfit('emailVerificationBy', 'emailverification', recipe, 'isEmailVerified');
  return ({ lastInfo, places, emailClaim, onlyFor }) => {
    // The core knows at once, the session only after this call.
    emailClaim.askBy((options) => run(recipe, 'isEmailVerified', {}, readDone, options));
    return {
      returns: [{ query: ['token'], optional: ['tenantId', 'rid'] }],

      send: async (_input, options) => {
        const sent = await onlyFor(undefined, () =>
          run(recipe, 'sendVerificationEmail', {}, readDone, options, linkFailures),
        );
        if (!sent.ok) return sent;
        const [only, ...more] = lastInfo()?.addresses.email ?? [];
        const isSure = only !== undefined && more.length === 0;
        return succeeded(isSure ? { destination: places.destinationOf('email', only) } : {});
      },

      confirm: async ({ returned }, options) => {
        const [, token] = /[?&]token=([^&#\s]{1,1000})(?:&|#|$)/.exec(returned) ?? [];
        if (token === undefined) return deadLink;
        const confirmed = await withAddress(returned, () =>
          run(recipe, 'verifyEmail', {}, readDone, options, linkFailures),
        );
        if (confirmed === undefined) return deadLink;
        if (!confirmed.ok) return confirmed;
        // The answer has updated the session.
        emailClaim.note(false);
        return succeeded();
      },
    };
  };
}
