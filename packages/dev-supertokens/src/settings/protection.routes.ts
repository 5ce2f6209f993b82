import express from 'express';
import type { Router } from 'express';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { refuse } from './body.ts';
import type { Guards } from './guards.ts';
import { protecting, readySecondFactors } from './second-factors.ts';

/** The switch: what the SDK requires of this user. */
export function protectionRoutes(sdk: BackendSdk, guards: Guards): Router {
  const {
    addToRequiredSecondaryFactorsForUser: require,
    getRequiredSecondaryFactorsForUser: requiredOf,
    removeFromRequiredSecondaryFactorsForUser: release,
  } = sdk.multiFactorAuth.default;
  const routes = express.Router();

  routes.get(
    '/',
    ...guards.whole(async (session, _body, response) => {
      const required = await requiredOf(session.getUserId());
      response.json({ status: 'OK', on: required.length > 0 });
    }),
  );
  routes.put(
    '/',
    ...guards.fresh(async (session, body, response) => {
      const on: unknown = Reflect.get(Object(body), 'on');
      if (typeof on !== 'boolean') return refuse(response, 400, 'The body is not { on: boolean }.');
      // Required of somebody who has none, it would lock them into a set-up at once.
      if (on && (await readySecondFactors(sdk, session)).length === 0)
        return refuse(response, 422, 'Set up a second step first.');
      const userId = session.getUserId();
      // One after the other: the SDK reads the list, and writes it back whole.
      for (const factorId of on ? protecting : await requiredOf(userId))
        await (on ? require(userId, factorId) : release(userId, factorId));
      response.json({ status: 'OK' });
    }),
  );
  return routes;
}
