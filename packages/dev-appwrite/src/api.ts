import { Hono } from 'hono';
import { accountRoutes } from './account/account.routes.ts';
import { addressRoutes } from './account/addresses.routes.ts';
import { aroundRoutes } from './account/around.routes.ts';
import { authenticatorRoutes } from './account/authenticators.routes.ts';
import { challengeRoutes } from './account/challenges.routes.ts';
import { mfaRoutes } from './account/mfa.routes.ts';
import { oauth2Routes } from './account/oauth2.routes.ts';
import { recoveryCodeRoutes } from './account/recovery-codes.routes.ts';
import { recoveryRoutes } from './account/recovery.routes.ts';
import { sessionRoutes } from './account/sessions.routes.ts';
import { signInTokenRoutes } from './account/sign-in-tokens.routes.ts';
import { tokenSessionRoutes } from './account/token-session.routes.ts';
import { verificationRoutes } from './account/verification.routes.ts';
import type { ProjectState } from './project/project.ts';
import { answerCall } from './protocol/pipeline.ts';
import type { Route } from './protocol/route.ts';
import { userAccessRoutes } from './users/user-access.routes.ts';
import { userRoutes } from './users/users.routes.ts';
import { behaviours } from './versions.ts';
import type { ServerVersion } from './versions.ts';

const routes: readonly Route[] = [
  ...accountRoutes,
  ...addressRoutes,
  ...sessionRoutes,
  ...tokenSessionRoutes,
  ...signInTokenRoutes,
  ...verificationRoutes,
  ...recoveryRoutes,
  ...mfaRoutes,
  ...authenticatorRoutes,
  ...recoveryCodeRoutes,
  ...challengeRoutes,
  ...oauth2Routes,
  ...aroundRoutes,
  ...userRoutes,
  ...userAccessRoutes,
];

interface ApiEnv {
  Bindings: { readonly project: ProjectState };
}

/** The paths of one version. What it does not have goes through the same checks before it is not found. */
export function createApi(version: ServerVersion): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>().basePath('/v1');
  for (const route of routes) {
    const paths = typeof route.paths === 'function' ? route.paths(behaviours[version]) : route.paths;
    // An alias shares the budget of the route.
    const name = `${route.method} ${paths[0]}`;
    for (const path of paths)
      api.on(route.method, path, (http) => answerCall(http, http.env.project, route, name));
  }
  api.notFound((http) => answerCall(http, http.env.project, undefined, ''));
  return api;
}
