import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { CoreOptions } from '../core-options.ts';
import { sha256Hex } from '../random.ts';
import type { Users } from '../users/users.ts';
import { writeAccessToken } from './access-token.ts';
import { createRefreshTokens } from './refresh-tokens.ts';
import type { Payload, RefreshToken, Session } from './session.ts';
import type { SigningKeys } from './signing-keys.ts';

/** 144 000 minutes, the default of a true core. */
const refreshTokenLifetimeMs = 144_000 * 60_000;

type TokenLinks = Pick<RefreshToken, 'hash1' | 'parentHash1' | 'antiCsrfToken'>;

/** Sessions and the tokens that stand for them. */
export function createSessions(
  users: Users,
  clock: Clock,
  keys: SigningKeys,
  options: Required<CoreOptions>,
) {
  const sessions = new Map<string, Session>();
  const refreshTokens = createRefreshTokens();

  const view = ({ handle, recipeUserId, payload }: Session) => ({
    handle,
    userId: users.personIdOf(recipeUserId),
    recipeUserId,
    userDataInJWT: payload,
    tenantId: 'public',
  });

  /** Expires after the usual time unless told when, in seconds since 1970. */
  function accessToken(session: Session, links: TokenLinks, expiresAt?: number) {
    const iat = Math.floor(clock.now() / 1000);
    const exp = expiresAt ?? iat + options.accessTokenSeconds;
    const claims = {
      iat,
      exp,
      sub: users.personIdOf(session.recipeUserId),
      tId: 'public' as const,
      rsub: session.recipeUserId,
      sessionHandle: session.handle,
      refreshTokenHash1: links.hash1,
      parentRefreshTokenHash1: links.parentHash1,
      antiCsrfToken: links.antiCsrfToken,
    };
    const token = writeAccessToken(keys, claims, session.payload);
    return { token, expiry: exp * 1000, createdTime: iat * 1000 };
  }

  /** All that a browser gets: session, access token, refresh token. */
  function tokens(session: Session, refreshToken: RefreshToken) {
    const createdTime = clock.now();
    const { token, antiCsrfToken } = refreshToken;
    return {
      session: view(session),
      accessToken: accessToken(session, refreshToken),
      refreshToken: { token, expiry: createdTime + refreshTokenLifetimeMs, createdTime },
      ...(antiCsrfToken === null ? {} : { antiCsrfToken }),
    };
  }

  /** From now on this refresh token counts, and its parent no more. */
  function promote(session: Session, hash1: string): void {
    session.refreshTokenHash2 = sha256Hex(hash1);
    session.expiresAt = clock.now() + refreshTokenLifetimeMs;
  }

  const find = (handle: string): Session | undefined => {
    const session = sessions.get(handle);
    return session === undefined || session.expiresAt < clock.now() ? undefined : session;
  };

  const remove = (isGone: (session: Session) => boolean): string[] => {
    const gone = [...sessions.values()].filter(isGone).map(({ handle }) => handle);
    for (const handle of gone) sessions.delete(handle);
    return gone;
  };

  return {
    create: (recipeUserId: string, payload: Payload, dataInDatabase: Payload, withAntiCsrf: boolean) => {
      const handle = randomUUID();
      const refreshToken = refreshTokens.issue(handle, null, withAntiCsrf);
      const session: Session = {
        handle,
        recipeUserId,
        timeCreated: clock.now(),
        dataInDatabase,
        payload,
        refreshTokenHash2: '',
        expiresAt: 0,
      };
      promote(session, refreshToken.hash1);
      sessions.set(handle, session);
      return tokens(session, refreshToken);
    },
    refreshed: (session: Session, parent: RefreshToken, withAntiCsrf: boolean) =>
      tokens(session, refreshTokens.issue(session.handle, parent.hash1, withAntiCsrf)),
    readRefreshToken: refreshTokens.read,
    accessToken,
    promote,
    view,
    find,
    remove,
    ofPerson: (personId: string): readonly string[] =>
      [...sessions.values()]
        .filter(({ recipeUserId }) => users.personIdOf(recipeUserId) === personId)
        .map(({ handle }) => handle),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
