import express from 'express';
import type { Router } from 'express';
import type { Guards } from '../settings/guards.ts';

/**
 * A call that an application makes only for somebody who has just shown that it is them: the guard refuses with 403 and
 * `claimValidationErrors`, by which a page knows what to ask for. There is nothing that it deletes.
 */
export function workspacesRoutes(guards: Guards): Router {
  const routes = express.Router();
  routes.delete(
    '/:workspace',
    ...guards.fresh(async (_session, _body, response) => {
      response.status(204).end();
    }),
  );
  return routes;
}
