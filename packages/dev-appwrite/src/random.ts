import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Lower-case hexadecimal characters, as ids and secrets of the server are. */
export const randomHex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);

export const randomId = (): string => randomHex(20);

/** Six decimal digits; a leading zero is possible. */
export const randomCode = (): string => randomInt(1_000_000).toString().padStart(6, '0');

export const randomRecoveryCodes = (): string[] => Array.from({ length: 6 }, () => randomHex(10));

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
