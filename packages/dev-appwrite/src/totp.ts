import { Secret, TOTP } from 'otpauth';

/** 64 random bytes: 103 base32 characters, far more than an authenticator app expects. */
export const newTotpSecret = (): string => new Secret({ size: 64 }).base32;

/** Whether this is base32 as authenticator apps take it. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]+$/.test(text);

/** What the person's app shows at a given time. */
export const totpCode = (secret: string, atMs: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: atMs });

/** Plain equality with the code of the current step: no tolerance, no trimming, no replay protection. */
export const isTotpCode = (secret: string, typed: string, atMs: number): boolean =>
  totpCode(secret, atMs) === typed;

/**
 * The `otpauth:` address, or undefined where the server fails: no email for the label, or a colon in it or in the
 * project's name.
 */
export function totpUri(secret: string, project: string, email: string | undefined): string | undefined {
  if (email === undefined || email.includes(':') || project.includes(':')) return undefined;
  const issuer = encodeURIComponent(project);
  return `otpauth://totp/${issuer}%3A${encodeURIComponent(email)}?issuer=${issuer}&secret=${secret}`;
}
