import { Secret, TOTP } from 'otpauth';
import type { Account } from '../accounts/account.ts';
import type { Random } from '../random.ts';
import type { Settings } from '../settings.ts';
import type { AuthenticatorApp } from '../accounts/factor.ts';

export const authenticatorDigits = 6;

/** What the person's authenticator app shows. */
export interface AuthenticatorCode {
  readonly code: string;
  /** How long the app goes on showing it, in milliseconds. */
  readonly remainingMs: number;
}

/** 20 bytes, as RFC 4226 recommends; base32. */
export const createSecret = (random: Random) => new Secret({ buffer: random(20).slice().buffer }).base32;

const totp = ({ secret }: AuthenticatorApp, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...names, secret, digits: authenticatorDigits, period: 30 });

/** The `otpauth:` address by which an app learns the key. */
export const keyAddress = (key: AuthenticatorApp, { identifier }: Account, { issuer }: Settings['totp']) =>
  totp(key, { issuer, label: identifier }).toString();

export function codeShown(shown: AuthenticatorApp, now: number): AuthenticatorCode {
  const app = totp(shown);
  return { code: app.generate({ timestamp: now }), remainingMs: app.remaining({ timestamp: now }) };
}

/** Whether this code is right now for one of the apps; a right one is remembered. */
export const acceptsCode = (apps: readonly AuthenticatorApp[], code: string, settings: Settings): boolean =>
  apps.some((app) => isShownBy(app, code, settings));

function isShownBy(app: AuthenticatorApp, code: string, { clock, totp: options }: Settings): boolean {
  // otpauth throws for six characters that are not ASCII.
  if (!/^[0-9]+$/.test(code)) return false;
  const now = clock();
  const password = totp(app);
  const delta = password.validate({ token: code, timestamp: now, window: options.window });
  if (delta === null) return false;
  const step = password.counter({ timestamp: now }) + delta;
  if (options.refuseReplay && app.lastStep !== undefined && step <= app.lastStep) return false;
  app.lastStep = step;
  app.usedAt = now;
  return true;
}
