import { Secret, TOTP } from 'otpauth';
import type { Account } from '../accounts/account.ts';
import type { Random } from '../random.ts';
import type { Settings } from '../settings.ts';
import type { AuthenticatorFactor } from '../accounts/factor.ts';

export const authenticatorDigits = 6;

/** What the person's authenticator app shows. */
export interface AuthenticatorCode {
  readonly code: string;
  /** How long the app goes on showing it, in milliseconds. */
  readonly remainingMs: number;
}

/** 20 bytes, as RFC 4226 recommends; base32. */
export const createSecret = (random: Random) => new Secret({ buffer: random(20).slice().buffer }).base32;

const totp = ({ secret }: AuthenticatorFactor, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...names, secret, digits: authenticatorDigits, period: 30 });

/** The `otpauth:` address by which an app learns the key. */
export const keyAddress = (
  factor: AuthenticatorFactor,
  { identifier }: Account,
  { issuer }: Settings['totp'],
) => totp(factor, { issuer, label: identifier }).toString();

export function codeShown(factor: AuthenticatorFactor, now: number): AuthenticatorCode {
  const app = totp(factor);
  return { code: app.generate({ timestamp: now }), remainingMs: app.remaining({ timestamp: now }) };
}

/** Whether this code is right now; a right one is remembered. */
export function acceptsCode(factor: AuthenticatorFactor, code: string, settings: Settings): boolean {
  // otpauth throws for six characters that are not ASCII.
  if (!/^[0-9]+$/.test(code)) return false;
  const now = settings.clock();
  const app = totp(factor);
  const delta = app.validate({ token: code, timestamp: now, window: settings.totp.window });
  if (delta === null) return false;
  const step = app.counter({ timestamp: now }) + delta;
  if (settings.totp.refuseReplay && factor.lastStep !== undefined && step <= factor.lastStep) return false;
  factor.lastStep = step;
  return true;
}
