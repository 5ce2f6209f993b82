import type { RequestListener } from 'node:http';
import type { Clock } from './clock.ts';
import { withDefaults } from './core-options.ts';
import type { CoreOptions } from './core-options.ts';
import { passwordlessRoutes } from './passwordless/passwordless.routes.ts';
import { createCoreListener, publicApp } from './protocol/core-listener.ts';
import type { CoreApps } from './protocol/core-listener.ts';
import { CoreProblem } from './protocol/core-problem.ts';
import { ok } from './protocol/core-routes.ts';
import type { CoreRoutes } from './protocol/core-routes.ts';
import { createSessions } from './sessions/sessions.ts';
import { sessionsRoutes } from './sessions/sessions.routes.ts';
import { otherSigningKeys } from './sessions/signing-keys.ts';
import type { SigningKeys } from './sessions/signing-keys.ts';
import { tenantRoutes } from './tenant.routes.ts';
import { totpRoutes } from './totp/totp.routes.ts';
import { accountLinkingRoutes } from './users/account-linking.routes.ts';
import { emailPasswordRoutes } from './users/email-password.routes.ts';
import { emailVerificationRoutes } from './users/email-verification.routes.ts';
import { metadataRoutes } from './users/metadata.routes.ts';
import { thirdPartyRoutes } from './users/third-party.routes.ts';
import { createUsers } from './users/users.ts';
import { usersRoutes } from './users/users.routes.ts';

export interface Core {
  readonly listener: RequestListener;
  /** Forgets everybody and everything but its keys and its time. */
  readonly reset: () => void;
}

/** The interface version that supertokens-node 24 speaks. */
const cdiVersion = '5.4';

function createRoutes(clock: Clock, keys: SigningKeys, options: Required<CoreOptions>): CoreRoutes {
  const users = createUsers(clock);
  const sessions = createSessions(users, clock, keys, options);
  const endSessions = (recipeUserId: string) =>
    sessions.remove((session) => session.recipeUserId === recipeUserId);
  return {
    'GET /apiversion': () => ({ versions: [cdiVersion] }),
    'GET /.well-known/jwks.json': () => ({ keys: keys.jwks }),
    ...tenantRoutes(),
    ...usersRoutes(users, (personId) =>
      sessions.remove((session) => users.personIdOf(session.recipeUserId) === personId),
    ),
    ...emailPasswordRoutes(users),
    ...thirdPartyRoutes(users),
    ...passwordlessRoutes(users, clock, options),
    ...totpRoutes(clock, options),
    ...accountLinkingRoutes(users, endSessions),
    ...emailVerificationRoutes(users, clock),
    ...metadataRoutes(),
    ...sessionsRoutes(sessions, users, clock, keys),
  };
}

const isAppId = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

/** The app `public` and those that are opened beside it, each with people and sessions of its own. */
function createApps(clock: Clock, keys: SigningKeys, options: Required<CoreOptions>): CoreApps {
  const apps = new Map<string, CoreRoutes>();
  const openApp: CoreRoutes = {
    'PUT /recipe/multitenancy/app/v2': (input) => {
      const appId = (input.optionalText('appId') ?? publicApp).toLowerCase();
      if (!isAppId(appId)) throw new CoreProblem(400, 'appId can only contain letters, numbers and hyphens');
      if (Object.keys(input.fields('coreConfig')).length > 0)
        throw new CoreProblem(501, 'The stand-in core gives no app a configuration of its own.');
      const createdNew = !apps.has(appId);
      if (createdNew) {
        const own = otherSigningKeys(keys, clock.now() + apps.size);
        apps.set(appId, createRoutes(clock, own, options));
      }
      return ok({ createdNew });
    },
  };
  apps.set(publicApp, { ...createRoutes(clock, keys, options), ...openApp });
  return apps;
}

/** A stand-in for a SuperTokens core: what the backend SDK asks of one, kept in memory. Not for production. */
export function createCore(clock: Clock, keys: SigningKeys, chosen: CoreOptions = {}): Core {
  const options = withDefaults(chosen);
  let listener = createCoreListener(createApps(clock, keys, options));
  return {
    listener: (request, response) => listener(request, response),
    reset: () => {
      listener = createCoreListener(createApps(clock, keys, options));
    },
  };
}
