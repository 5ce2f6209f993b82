import type { Clock } from '../clock.ts';
import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreAnswer, CoreRoutes } from '../protocol/core-routes.ts';
import { sha256Hex } from '../random.ts';
import type { Users } from '../users/users.ts';
import { readAccessToken } from './access-token.ts';
import { refresh } from './refresh.ts';
import type { SigningKeys } from './signing-keys.ts';
import type { Sessions } from './sessions.ts';

const unauthorised = (message: string): CoreAnswer => refused('UNAUTHORISED', { message });

export function sessionsRoutes(
  sessions: Sessions,
  users: Users,
  clock: Clock,
  keys: SigningKeys,
): CoreRoutes {
  return {
    'POST /recipe/session': (input) =>
      ok(
        sessions.create(
          input.text('userId'),
          input.fields('userDataInJWT'),
          input.fields('userDataInDatabase'),
          input.flag('enableAntiCsrf'),
        ),
      ),
    'GET /recipe/session': (input) => {
      const session = sessions.find(input.text('sessionHandle'));
      if (session === undefined) return unauthorised('Session does not exist.');
      const { handle: sessionHandle, ...shown } = sessions.view(session);
      const { timeCreated, expiresAt: expiry, dataInDatabase: userDataInDatabase } = session;
      return ok({ sessionHandle, ...shown, timeCreated, expiry, userDataInDatabase });
    },
    'GET /recipe/session/user': (input) =>
      ok({ sessionHandles: sessions.ofPerson(users.personIdOf(input.text('userId'))) }),
    'POST /recipe/session/verify': (input) => {
      const claims = readAccessToken(keys, input.text('accessToken'));
      if (claims === undefined || claims.exp * 1000 < clock.now())
        return refused('TRY_REFRESH_TOKEN', { message: 'Access token expired' });
      const session = sessions.find(claims.sessionHandle);
      if (session === undefined) return unauthorised('Either the session has ended or has been blacklisted');
      const { refreshTokenHash1: hash1, parentRefreshTokenHash1: parentHash1, antiCsrfToken } = claims;
      const isFirstUse = parentHash1 !== null && sha256Hex(parentHash1) === session.refreshTokenHash2;
      const isPromoted = parentHash1 !== null && sha256Hex(hash1) === session.refreshTokenHash2;
      if (isFirstUse) sessions.promote(session, hash1);
      if (!isFirstUse && !isPromoted) return ok({ session: sessions.view(session) });
      const links = { hash1, parentHash1: null, antiCsrfToken };
      return ok({ session: sessions.view(session), accessToken: sessions.accessToken(session, links) });
    },
    'POST /recipe/session/regenerate': (input) => {
      const claims = readAccessToken(keys, input.text('accessToken'));
      const session = claims && sessions.find(claims.sessionHandle);
      if (claims === undefined || session === undefined) return unauthorised('Session does not exist.');
      session.payload = input.fields('userDataInJWT');
      const { refreshTokenHash1: hash1, parentRefreshTokenHash1: parentHash1, antiCsrfToken, exp } = claims;
      const links = { hash1, parentHash1, antiCsrfToken };
      const accessToken = sessions.accessToken(session, links, exp);
      return ok({ session: sessions.view(session), accessToken });
    },
    'POST /recipe/session/refresh': (input) =>
      refresh(sessions, {
        token: input.text('refreshToken'),
        antiCsrfToken: input.optionalText('antiCsrfToken'),
        withAntiCsrf: input.flag('enableAntiCsrf'),
      }),
    'POST /recipe/session/remove': (input) => {
      const handles = input.texts('sessionHandles');
      const userId = input.optionalText('userId');
      const personId = userId === undefined ? undefined : users.personIdOf(userId);
      const sessionHandlesRevoked = sessions.remove((session) =>
        handles === undefined
          ? users.personIdOf(session.recipeUserId) === personId
          : handles.includes(session.handle),
      );
      return ok({ sessionHandlesRevoked });
    },
  };
}
