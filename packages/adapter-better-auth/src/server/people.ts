import type { GenericEndpointContext } from 'better-auth';
import { getAuthoritativeSessionFromCtx } from 'better-auth/api';
import { expireCookie } from 'better-auth/cookies';

/** What better-auth calls its cookie of a pending second step. */
const pendingCookie = 'two_factor';

/** The user as the database has it now, with the fields that the plugins add. */
export interface StoredUser {
  readonly id: string;
  readonly email: string;
  readonly name?: unknown;
  readonly twoFactorEnabled?: unknown;
  readonly emailCodes?: unknown;
}

/** The row of the two-factor plugin. One per account at most; `verified` is false until the key was confirmed. */
export interface TwoFactorRow {
  readonly id: string;
  readonly backupCodes: string;
  readonly verified?: boolean | null;
  readonly lockedUntil?: Date | string | null;
  readonly failedVerificationCount?: number | null;
}

/** Who asks: nobody, somebody whose second step is missing, or somebody signed in. */
export type Asking =
  | { readonly is: 'nobody' }
  | { readonly is: 'pending'; readonly user: StoredUser; readonly endsAt: Date; readonly token: string }
  | {
      readonly is: 'complete';
      readonly user: StoredUser;
      readonly session: { readonly id: string; readonly token: string; readonly expiresAt: Date };
    };

/** Read from the database, never from a cached cookie: it has to be true now. */
export async function whoAsks(ctx: GenericEndpointContext): Promise<Asking> {
  const found = await getAuthoritativeSessionFromCtx(ctx);
  if (found) {
    const user = await findUser(ctx, found.user.id);
    if (user === undefined) return { is: 'nobody' };
    const { id, token, expiresAt } = found.session;
    return { is: 'complete', user, session: { id, token, expiresAt: new Date(expiresAt) } };
  }
  const cookie = ctx.context.createAuthCookie(pendingCookie);
  const token = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (!token) return { is: 'nobody' };
  const pending = await ctx.context.internalAdapter.findVerificationValue(token);
  const endsAt = new Date(pending?.expiresAt ?? 0);
  if (!pending || endsAt.getTime() <= Date.now()) return { is: 'nobody' };
  const user = await findUser(ctx, pending.value);
  // Switched off since: the password alone is enough now, so the person has to give it again.
  if (user?.twoFactorEnabled !== true) return { is: 'nobody' };
  return { is: 'pending', user, endsAt, token };
}

async function findUser(ctx: GenericEndpointContext, id: string): Promise<StoredUser | undefined> {
  return (await ctx.context.internalAdapter.findUserById(id)) ?? undefined;
}

export const findRow = (ctx: GenericEndpointContext, userId: string): Promise<TwoFactorRow | null> =>
  ctx.context.adapter.findOne<TwoFactorRow>({
    model: 'twoFactor',
    where: [{ field: 'userId', value: userId }],
  });

/** Ends a pending second step, with whatever was sent for it, and takes its cookie back. */
export async function leavePending(ctx: GenericEndpointContext): Promise<void> {
  const cookie = ctx.context.createAuthCookie(pendingCookie);
  const token = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  if (token) {
    const { internalAdapter } = ctx.context;
    for (const identifier of [token, `2fa-attempts-${token}`, `2fa-otp-${token}`])
      await internalAdapter.deleteVerificationByIdentifier(identifier);
  }
  expireCookie(ctx, cookie);
}
