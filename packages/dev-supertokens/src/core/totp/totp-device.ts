import { Secret, TOTP } from 'otpauth';

export interface TotpDevice {
  readonly name: string;
  readonly secret: string;
  /** Seconds. */
  readonly period: number;
  /** How many periods before and after the current one are accepted. */
  readonly skew: number;
  verified: boolean;
}

/** 20 random bytes: 32 base32 characters. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** All but the secret. */
export const deviceView = ({ name, period, skew, verified }: TotpDevice) => ({
  name,
  period,
  skew,
  verified,
});

/** What the person's app shows at a moment. */
export const totpCode = (secret: string, atMs: number, period = 30): string =>
  new TOTP({ secret: Secret.fromBase32(secret), period }).generate({ timestamp: atMs });

export const acceptsCode = ({ secret, period, skew }: TotpDevice, code: string, atMs: number): boolean =>
  Array.from({ length: 2 * skew + 1 }, (_, index) => index - skew).some(
    (away) => totpCode(secret, atMs + away * period * 1000, period) === code,
  );

/** As long as a code of this device could be shown again, in milliseconds. */
export const codeLifetimeMs = ({ period, skew }: TotpDevice): number => period * (2 * skew + 1) * 1000;
