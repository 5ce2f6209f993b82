import express from 'express';
import type { Router } from 'express';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { factorsRoutes } from './factors.routes.ts';
import type { Guards } from './guards.ts';
import { protectionRoutes } from './protection.routes.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import { recoveryCodesRoutes } from './recovery-codes.routes.ts';
import { sessionsRoutes } from './sessions.routes.ts';

/** What a settings page needs of an application, since the SDK has no routes for it. */
export function settingsRoutes(sdk: BackendSdk, guards: Guards, recoveryCodes: RecoveryCodes): Router {
  const routes = express.Router();
  routes.use(express.json());
  routes.use('/protection', protectionRoutes(sdk, guards));
  routes.use('/recovery-codes', recoveryCodesRoutes(sdk, guards, recoveryCodes));
  routes.use('/sessions', sessionsRoutes(sdk, guards));
  routes.use(factorsRoutes(sdk, guards));
  return routes;
}
