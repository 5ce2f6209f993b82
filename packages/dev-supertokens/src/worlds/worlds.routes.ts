import express from 'express';
import type { Router } from 'express';
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
export function worldsRoutes(worlds: Worlds): Router {
  const routes = express.Router();
  routes.post('/', express.json({ type: () => true }), async (request, response) => {
    const options = readOptions(request.body);
    if (options === undefined) {
      response
        .status(400)
        .json({ problem: 'The body is not { appName?: string, verifyEmailPath?: string }.' });
      return;
    }
    // Under the name by which it was asked for: a browser keeps its cookies by name.
    try {
      const { url } = await worlds.open(request.hostname, options);
      response.status(201).json({ url });
    } catch (error) {
      // A core that is not there, or lets nobody open an app.
      response.status(502).json({ problem: error instanceof Error ? error.message : String(error) });
    }
  });
  return routes;
}
