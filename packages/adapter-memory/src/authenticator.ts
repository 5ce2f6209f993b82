import { Secret, TOTP } from 'otpauth';
import type { Account } from './account.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';
import type { AuthenticatorWay } from './way.ts';

export const authenticatorDigits = 6;

/** What the person's authenticator app shows. */
export interface AuthenticatorCode {
  readonly code: string;
  /** How long the app goes on showing it, in milliseconds. */
  readonly remainingMs: number;
}

/** 20 bytes, as RFC 4226 recommends; base32. */
export const createSecret = (random: Random) => new Secret({ buffer: random(20).slice().buffer }).base32;

const totp = ({ secret }: AuthenticatorWay, names: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...names, secret, digits: authenticatorDigits, period: 30 });

/** The `otpauth:` address by which an app learns the key. */
export const keyAddress = (way: AuthenticatorWay, { identifier }: Account, { issuer }: Settings['totp']) =>
  totp(way, { issuer, label: identifier }).toString();

export function codeShown(way: AuthenticatorWay, now: number): AuthenticatorCode {
  const app = totp(way);
  return { code: app.generate({ timestamp: now }), remainingMs: app.remaining({ timestamp: now }) };
}

/** Whether this code is right now; a right one is remembered. */
export function acceptsCode(way: AuthenticatorWay, code: string, settings: Settings): boolean {
  // otpauth throws for six characters that are not ASCII.
  if (!/^[0-9]+$/.test(code)) return false;
  const now = settings.clock();
  const app = totp(way);
  const delta = app.validate({ token: code, timestamp: now, window: settings.totp.window });
  if (delta === null) return false;
  const step = app.counter({ timestamp: now }) + delta;
  if (settings.totp.refuseReplay && way.lastStep !== undefined && step <= way.lastStep) return false;
  way.lastStep = step;
  return true;
}
