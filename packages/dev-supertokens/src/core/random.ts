import { createHash, randomBytes, randomInt } from 'node:crypto';

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Six decimal digits; a leading zero is possible. */
export const randomCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');

export const randomBase64 = (bytes: number): string => randomBytes(bytes).toString('base64');

export const randomBase64Url = (bytes: number): string => randomBytes(bytes).toString('base64url');

export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Characters that mean nothing in an address. */
export const randomAlphanumeric = (length: number): string =>
  randomBytes(length * 2)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length);
