import express from 'express';
import type { Router } from 'express';
import type { DevSuperTokens } from '../dev-supertokens.ts';
import type { WorldOptions, Worlds } from './worlds.ts';

/** How a world shall differ, or undefined if the body says something else. No body is none of all. */
function readOptions(body: unknown): WorldOptions | undefined {
  const { appName, verifyEmailPath, ...more }: Readonly<Record<string, unknown>> = { ...Object(body) };
  const isName = appName === undefined || typeof appName === 'string';
  const isPage =
    verifyEmailPath === undefined || (typeof verifyEmailPath === 'string' && verifyEmailPath.startsWith('/'));
  if (!isName || !isPage || Object.keys(more).length > 0) return undefined;
  return { ...(appName && { appName }), ...(verifyEmailPath && { verifyEmailPath }) };
}

/** A server of one's own for whoever needs the clock for themselves, as a demo does that lets time pass. */
export function worldsRoutes({ standIn }: DevSuperTokens, worlds: Worlds): Router {
  const routes = express.Router();
  routes.post('/', express.json({ type: () => true }), async (request, response) => {
    if (standIn === undefined) {
      response.status(409).json({ problem: 'This runs on a true core, which has one world only.' });
      return;
    }
    const options = readOptions(request.body);
    if (options === undefined) {
      response
        .status(400)
        .json({ problem: 'The body is not { appName?: string, verifyEmailPath?: string }.' });
      return;
    }
    // Under the name by which it was asked for: a browser keeps its cookies by name.
    const { url } = await worlds.open(request.hostname, options);
    response.status(201).json({ url });
  });
  return routes;
}
