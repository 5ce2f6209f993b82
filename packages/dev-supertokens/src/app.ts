import cors from 'cors';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler, Router } from 'express';
import { applicationRoutes } from './backend/application.routes.ts';
import type { BackendSdk } from './backend/backend-sdk.ts';
import type { Proofs } from './backend/proofs.ts';
import { defaultWebsite, isLoopbackHost, isLoopbackOrigin } from './loopback.ts';
import type { DevSuperTokens } from './dev-supertokens.ts';
import { workspacesRoutes } from './host/workspaces.routes.ts';
import { createGuards } from './settings/guards.ts';
import type { RecoveryCodes } from './settings/recovery-codes.ts';
import { settingsRoutes } from './settings/settings.routes.ts';
import { standInRoutes } from './stand-in/stand-in.routes.ts';
import { worldsRoutes } from './worlds/worlds.routes.ts';
import type { Worlds } from './worlds/worlds.ts';

export interface AppParts {
  readonly sdk: BackendSdk;
  readonly proofs: Proofs;
  readonly recoveryCodes: RecoveryCodes;
  readonly worlds: Worlds;
  readonly provider: Router;
  readonly onProblem: ((text: string) => void) | undefined;
}

/** A name that leads here by a trick of DNS is nobody's business. */
const loopbackOnly: RequestHandler = (request, response, next) => {
  if (isLoopbackHost(request.hostname)) next();
  else response.status(403).end();
};

/** Whoever is not of this machine is told of another origin, so that their browser refuses. */
const allowLoopback = (headers: readonly string[]): RequestHandler =>
  cors({
    origin: (origin, allow) =>
      allow(null, origin !== undefined && isLoopbackOrigin(origin) ? origin : defaultWebsite),
    credentials: true,
    allowedHeaders: ['content-type', ...headers],
  });

const logTo =
  (server: Pick<DevSuperTokens, 'requests'>): RequestHandler =>
  (request, response, next) => {
    const { method, path } = request;
    response.on('finish', () => server.requests.add({ method, path, status: response.statusCode }));
    next();
  };

/** What Express answers in production, where it keeps the reason to itself. */
const errorPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>Internal Server Error</pre>
</body>
</html>
`;

const answerProblem =
  (onProblem: AppParts['onProblem']): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    onProblem?.(error instanceof Error ? error.message : String(error));
    response.status(500).type('html').send(errorPage);
  };

/** The whole server: the SDK's API under `/auth`, the application beside it, the controls under `/stand-in`. */
export function createApp(server: DevSuperTokens, parts: AppParts): Express {
  const { sdk, proofs, recoveryCodes, worlds, provider, onProblem } = parts;
  const guards = createGuards(sdk, proofs);
  const app = express();
  app.disable('x-powered-by');
  app.use(loopbackOnly);
  app.use(allowLoopback(sdk.supertokens.default.getAllCORSHeaders()));
  app.use('/stand-in/worlds', worldsRoutes(worlds));
  app.use('/stand-in', standInRoutes(server));
  app.use('/oauth', provider);
  app.use(logTo(server));
  app.use(sdk.express.middleware());
  app.use(applicationRoutes(sdk, proofs));
  app.use('/settings', settingsRoutes(sdk, guards, recoveryCodes));
  app.use('/host/workspaces', workspacesRoutes(guards));
  app.use(sdk.express.errorHandler());
  app.use(answerProblem(onProblem));
  return app;
}
