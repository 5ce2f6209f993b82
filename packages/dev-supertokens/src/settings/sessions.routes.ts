import express from 'express';
import type { Router } from 'express';
import type { SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import type { Guards } from './guards.ts';

/** The other sessions of somebody. Their access tokens are good until they run out, at routes that do not ask the core. */
export function sessionsRoutes(sdk: BackendSdk, guards: Guards): Router {
  const { getAllSessionHandlesForUser, revokeMultipleSessions } = sdk.session.default;
  const othersOf = async (session: SessionContainerInterface) =>
    (await getAllSessionHandlesForUser(session.getUserId())).filter(
      (handle) => handle !== session.getHandle(),
    );
  const routes = express.Router();

  routes.get(
    '/others',
    ...guards.whole(async (session, _body, response) => {
      response.json({ status: 'OK', count: (await othersOf(session)).length });
    }),
  );
  routes.delete(
    '/others',
    ...guards.whole(async (session, _body, response) => {
      const others = await othersOf(session);
      if (others.length > 0) await revokeMultipleSessions(others);
      response.json({ status: 'OK' });
    }),
  );
  return routes;
}
