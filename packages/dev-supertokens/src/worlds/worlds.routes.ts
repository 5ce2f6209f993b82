import express from 'express';
import type { Router } from 'express';
import type { DevSuperTokens } from '../dev-supertokens.ts';
import type { Worlds } from './worlds.ts';

/** A server of one's own for whoever needs the clock for themselves, as a demo does that lets time pass. */
export function worldsRoutes({ standIn }: DevSuperTokens, worlds: Worlds): Router {
  const routes = express.Router();
  routes.post('/', async (request, response) => {
    if (standIn === undefined) {
      response.status(409).json({ problem: 'This runs on a true core, which has one world only.' });
      return;
    }
    // Under the name by which it was asked for: a browser keeps its cookies by name.
    const { url } = await worlds.open(request.hostname);
    response.status(201).json({ url });
  });
  return routes;
}
