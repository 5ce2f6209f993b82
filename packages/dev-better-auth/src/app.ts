import type { Auth } from 'better-auth';
import { toNodeHandler } from 'better-auth/node';
import cors from 'cors';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import { controlRoutes } from './controls.routes.ts';
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts';
import type { DevBetterAuth } from './dev-better-auth.ts';
import type { Worlds } from './worlds.ts';

interface AppParts {
  readonly auth: Auth;
  readonly worlds: Worlds;
  readonly onProblem: ((text: string) => void) | undefined;
}

/** A name that leads here by a trick of DNS is nobody's business. */
const loopbackOnly: RequestHandler = (request, response, next) => {
  if (isLoopbackHost(request.hostname)) next();
  else response.status(403).end();
};

/** Pages of this machine may call, with cookies; a browser refuses all others. */
const allowLoopback = cors({
  origin: (origin, allow) => allow(null, origin !== undefined && isLoopbackOrigin(origin) ? origin : false),
  credentials: true,
  allowedHeaders: ['content-type', 'x-captcha-response'],
  exposedHeaders: ['x-retry-after'],
});

/** better-auth under `/api/auth`, the controls under `/stand-in`. */
export function createApp(server: DevBetterAuth, { auth, worlds, onProblem }: AppParts): Express {
  const answer = toNodeHandler(auth);
  const app = express();
  app.disable('x-powered-by');
  app.use(loopbackOnly);
  app.use(allowLoopback);
  app.use('/stand-in', controlRoutes(server, worlds));
  app.use('/api/auth', (request, response) => {
    const { method, originalUrl } = request;
    response.on('finish', () => {
      const [path = ''] = originalUrl.split('?');
      server.requests.add({ method, path, status: response.statusCode });
      if (response.statusCode >= 500) onProblem?.(`${method} ${path}`);
    });
    void server.clock.run(() => answer(request, response));
  });
  return app;
}
