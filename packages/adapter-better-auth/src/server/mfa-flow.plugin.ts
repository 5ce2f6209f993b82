import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { fieldIn } from './body.ts';
import { factorsOf } from './factors.ts';
import { guard, isGuarded, meantFor } from './guard.ts';
import { findRow } from './people.ts';
import { tellLimits } from './tell-limits.ts';
import { createEndpoints } from './endpoints.ts';

export interface MfaFlowPluginOptions {
  /** Whether a person may ask not to be asked for the second step in this browser (`trustDevice`). Default: true. */
  readonly rememberDevices?: boolean;
}

/**
 * What `createBetterAuthAdapter` needs of a server beside `twoFactor()`: better-auth tells nobody that a second step is pending, cannot
 * leave that state or a set-up, and takes factors away all at once only. Adds `user.emailCodes`: whether codes by email are a second
 * step of this account.
 */
export function mfaFlow({ rememberDevices = true }: MfaFlowPluginOptions = {}): BetterAuthPlugin {
  return {
    id: 'mfa-flow',
    schema: {
      user: {
        fields: { emailCodes: { type: 'boolean', required: false, defaultValue: false, input: false } },
      },
    },
    init: (context) => {
      if (context.hasPlugin('two-factor')) return;
      throw new TypeError('mfaFlow: the server has no second step. Add `twoFactor()` to its `plugins`.');
    },
    endpoints: createEndpoints({ rememberDevices }),
    // As the two-factor plugin has it: the password can be tried there.
    rateLimit: [{ pathMatcher: (path) => path === '/mfa-flow/remove-factor', window: 10, max: 3 }],
    hooks: {
      before: [
        {
          matcher: ({ path }) => isGuarded(path),
          handler: createAuthMiddleware(async (ctx) => {
            await guard(ctx);
          }),
        },
      ],
      after: [
        {
          matcher: ({ path = '' }) => path.startsWith('/two-factor/verify-'),
          handler: createAuthMiddleware(async (ctx) => {
            await tellLimits(ctx, ctx.context.returned);
          }),
        },
        {
          matcher: ({ path }) => path === '/two-factor/verify-otp',
          handler: createAuthMiddleware(async (ctx) => {
            const { session } = ctx.context;
            // Not a sign-in: an address was set up.
            if (proven(ctx) && session && meantFor(ctx.body).pending === false)
              await ctx.context.internalAdapter.updateUser(session.user.id, { emailCodes: true });
          }),
        },
        {
          matcher: ({ path }) => path === '/two-factor/verify-backup-code',
          handler: createAuthMiddleware(async (ctx) => {
            const user = ctx.context.newSession?.user;
            const answer = proven(ctx);
            if (!answer || !user) return;
            const { backupCodes } = await factorsOf(ctx, user, await findRow(ctx, user.id));
            return ctx.json({ ...answer, backupCodesLeft: backupCodes });
          }),
        },
      ],
    },
  };
}

/** The answer to a right code; undefined if it was refused. */
function proven({ context: { returned } }: { context: { returned?: unknown } }): object | undefined {
  const isRight = !isAPIError(returned) && typeof fieldIn(returned, 'token') === 'string';
  return isRight && typeof returned === 'object' && returned !== null ? returned : undefined;
}
