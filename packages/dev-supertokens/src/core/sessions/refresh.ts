import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreAnswer } from '../protocol/core-routes.ts';
import { sha256Hex } from '../random.ts';
import type { Sessions } from './sessions.ts';

interface Asked {
  readonly token: string;
  readonly antiCsrfToken: string | undefined;
  readonly withAntiCsrf: boolean;
}

const unauthorised = (message: string): CoreAnswer => refused('UNAUTHORISED', { message });

/**
 * Gives new tokens for a refresh token. The one that counts may be used again and again, until a token that it gave is
 * used; from then on using it means that somebody has stolen it.
 */
export function refresh(sessions: Sessions, { token, antiCsrfToken, withAntiCsrf }: Asked): CoreAnswer {
  const presented = sessions.readRefreshToken(token);
  if (presented === undefined)
    return unauthorised(
      'io.supertokens.session.refreshToken.RefreshToken$InvalidRefreshTokenFormatException: version of refresh token not recognised',
    );
  if (withAntiCsrf && presented.antiCsrfToken !== (antiCsrfToken ?? ''))
    return unauthorised('Anti CSRF token missing, or not matching');
  const session = sessions.find(presented.handle);
  if (session === undefined) return unauthorised('Session missing in db or has expired');

  const { hash1, parentHash1 } = presented;
  if (parentHash1 !== null && sha256Hex(parentHash1) === session.refreshTokenHash2)
    sessions.promote(session, hash1);
  if (sha256Hex(hash1) === session.refreshTokenHash2)
    return ok(sessions.refreshed(session, presented, withAntiCsrf));
  const { handle, userId, recipeUserId } = sessions.view(session);
  return refused('TOKEN_THEFT_DETECTED', { session: { handle, userId, recipeUserId } });
}
