import type { GenericEndpointContext } from 'better-auth';
import { APIError, isAPIError } from 'better-auth/api';
import { fieldIn } from './body.ts';
import { optionsOf } from './factors.ts';
import { findRow, leavePending, whoAsks } from './people.ts';
import type { TwoFactorRow } from './people.ts';
import { noTriesLeft } from './refusals.ts';

/** What better-auth has by default: wrong answers in one sign-in, and in all sign-ins of an account. */
const triesPerSignIn = 5;
const triesPerAccount = 10;

/** How many wrong answers a record has counted; undefined: there is no record. */
async function countIn(
  ctx: GenericEndpointContext,
  identifier: string,
  read: (value: string) => string | undefined,
): Promise<number | undefined> {
  const record = await ctx.context.internalAdapter.findVerificationValue(identifier);
  const count = Number.parseInt(record ? (read(record.value) ?? '') : '', 10);
  return Number.isNaN(count) ? undefined : count;
}

/** How many wrong answers the account has left, in all its sign-ins together. */
function leftOfAccount(ctx: GenericEndpointContext, row: TwoFactorRow | null): number {
  const { enabled = true, maxFailedAttempts = triesPerAccount } = optionsOf(ctx).accountLockout ?? {};
  return enabled && row ? maxFailedAttempts - (row.failedVerificationCount ?? 0) : Number.POSITIVE_INFINITY;
}

/** Adds to a refusal of a sign-in how many tries are left, or how long the account is locked. better-auth says neither. */
export async function tellLimits(ctx: GenericEndpointContext, refusal: unknown): Promise<void> {
  if (!isAPIError(refusal)) return;
  const code = fieldIn(refusal.body, 'code');
  const isWrong = code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE';
  if (!isWrong && code !== 'ACCOUNT_TEMPORARILY_LOCKED') return;
  const asking = await whoAsks(ctx);
  if (asking.is !== 'pending') return;
  const row = await findRow(ctx, asking.user.id);
  if (!isWrong) {
    const retryAfterMs = new Date(row?.lockedUntil ?? 0).getTime() - Date.now();
    if (retryAfterMs > 0) throw new APIError(refusal.status, { ...refusal.body, retryAfterMs });
    return;
  }
  const { token } = asking;
  const isSent = ctx.path === '/two-factor/verify-otp';
  const allowed = isSent ? (optionsOf(ctx).otpOptions?.allowedAttempts ?? triesPerSignIn) : triesPerSignIn;
  const used = isSent
    ? await countIn(ctx, `2fa-otp-${token}`, (value) => value.split(':').at(-1))
    : await countIn(ctx, `2fa-attempts-${token}`, (value) => value);
  if (used === undefined) return;
  const ofAccount = leftOfAccount(ctx, row);
  if (used < allowed || ofAccount <= 0)
    throw new APIError(refusal.status, {
      ...refusal.body,
      attemptsLeft: Math.max(0, Math.min(allowed - used, ofAccount)),
    });
  // better-auth would say so to the next answer, also if that is right: nobody is to type it in vain.
  if (isSent) await ctx.context.internalAdapter.deleteVerificationByIdentifier(`2fa-otp-${token}`);
  else await leavePending(ctx);
  throw noTriesLeft();
}
