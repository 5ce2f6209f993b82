import type { GenericEndpointContext } from 'better-auth';
import { symmetricDecrypt } from 'better-auth/crypto';
import type { TwoFactorOptions } from 'better-auth/plugins/two-factor';
import type { StoredUser, TwoFactorRow } from './people.ts';

export const authenticator = 'totp';
export const emailCode = 'otp';
export const backupCode = 'backupCode';

export interface Held {
  readonly authenticator: boolean;
  readonly email: boolean;
  /** How many recovery codes are left; they come with an authenticator and go with it. */
  readonly backupCodes: number;
}

export const optionsOf = (ctx: GenericEndpointContext): TwoFactorOptions =>
  ctx.context.getPlugin('two-factor')?.options ?? {};

export const canSendCodes = (ctx: GenericEndpointContext): boolean =>
  optionsOf(ctx).otpOptions?.sendOTP !== undefined;

/**
 * What this person can prove themselves with. better-auth sends codes to everybody as soon as it can send any; here only to those
 * who chose it, and to those who would be left with nothing.
 */
export async function factorsOf(
  ctx: GenericEndpointContext,
  user: StoredUser,
  row: TwoFactorRow | null,
): Promise<Held> {
  if (user.twoFactorEnabled !== true) return { authenticator: false, email: false, backupCodes: 0 };
  const hasKey = row !== null && row.verified !== false && optionsOf(ctx).totpOptions?.disable !== true;
  return {
    authenticator: hasKey,
    email: canSendCodes(ctx) && (user.emailCodes === true || !hasKey),
    backupCodes: hasKey ? (await readBackupCodes(ctx, row)).length : 0,
  };
}

async function readBackupCodes(
  ctx: GenericEndpointContext,
  { backupCodes }: TwoFactorRow,
): Promise<readonly unknown[]> {
  const stored = optionsOf(ctx).backupCodeOptions?.storeBackupCodes ?? 'encrypted';
  const text =
    stored === 'encrypted'
      ? await symmetricDecrypt({ key: ctx.context.secretConfig, data: backupCodes })
      : typeof stored === 'object'
        ? await stored.decrypt(backupCodes)
        : backupCodes;
  const codes: unknown = JSON.parse(text);
  return Array.isArray(codes) ? codes : [];
}

/** How the codes of a factor look and how long they live, as the host has set the two-factor plugin. */
export function formatOf(ctx: GenericEndpointContext, id: typeof authenticator | typeof emailCode) {
  const { totpOptions, otpOptions } = optionsOf(ctx);
  return id === authenticator
    ? { id, digits: totpOptions?.digits ?? 6 }
    : { id, digits: otpOptions?.digits ?? 6, lastsMs: (otpOptions?.period ?? 3) * 60_000 };
}
