import { randomUUID } from 'node:crypto';
import { randomBase64, randomHex, sha256Hex } from '../random.ts';
import type { RefreshToken } from './session.ts';

/** The refresh tokens that were given out. A true core reads them from the token itself, which it encrypts. */
export function createRefreshTokens() {
  const known = new Map<string, RefreshToken>();

  return {
    issue: (handle: string, parentHash1: string | null, withAntiCsrf: boolean): RefreshToken => {
      const token = `${randomBase64(213)}.${randomHex(32)}.V2`;
      const antiCsrfToken = withAntiCsrf ? randomUUID() : null;
      const issued = { token, handle, hash1: sha256Hex(token), parentHash1, antiCsrfToken };
      known.set(token, issued);
      return issued;
    },
    read: (token: string): RefreshToken | undefined => known.get(token),
  };
}
