import type { Clock } from '../clock.ts';
import type { CoreOptions } from '../core-options.ts';
import { acceptsCode, codeLifetimeMs } from './totp-device.ts';
import type { TotpDevice } from './totp-device.ts';

interface UsedCode {
  readonly code: string;
  readonly valid: boolean;
  readonly at: number;
  readonly expiresAt: number;
}

export type TotpOutcome =
  | { readonly outcome: 'valid' }
  | { readonly outcome: 'invalid'; readonly failed: number }
  | { readonly outcome: 'locked'; readonly failed: number; readonly retryAfterMs: number };

const longestCode = 8;

/** The codes that people tried, newest first: each valid code counts once, and too many wrong ones lock for a while. */
export function createTotpAttempts(clock: Clock, options: Required<CoreOptions>) {
  const tried = new Map<string, readonly UsedCode[]>();
  const cooldownMs = options.totpCooldownSeconds * 1000;

  /** Wrong codes in a row. Those that were followed by a whole cool-down are forgiven. */
  function failedInARow(codes: readonly UsedCode[], now: number): number {
    const recent = codes.slice(0, options.totpMaxAttempts);
    const firstValid = recent.findIndex(({ valid }) => valid);
    const failed = firstValid === -1 ? recent.length : firstValid;
    const isOver = now - (codes[0]?.at ?? now) >= cooldownMs;
    return failed >= options.totpMaxAttempts && isOver ? 0 : failed;
  }

  return {
    /** Checks a code against the devices of a person, and records it. */
    attempt: (personId: string, devices: readonly TotpDevice[], code: string): TotpOutcome => {
      const now = clock.now();
      const codes = tried.get(personId) ?? [];
      const failed = failedInARow(codes, now);
      if (failed >= options.totpMaxAttempts)
        return { outcome: 'locked', failed, retryAfterMs: cooldownMs - (now - (codes[0]?.at ?? now)) };
      if (code.length > longestCode) return { outcome: 'invalid', failed: failed + 1 };

      const device = devices.find((candidate) => acceptsCode(candidate, code, now));
      const isUsed = codes.some((used) => used.valid && used.code === code && used.expiresAt > now);
      const valid = device !== undefined && !isUsed;
      const lifetimes = (device === undefined ? devices : [device]).map(codeLifetimeMs);
      const expiresAt = now + Math.max(0, ...lifetimes);
      tried.set(personId, [{ code, valid, at: now, expiresAt }, ...codes]);
      return valid ? { outcome: 'valid' } : { outcome: 'invalid', failed: failed + 1 };
    },
    forget: (personId: string) => {
      tried.delete(personId);
    },
  };
}
