import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type * as Supertokens from 'supertokens-node';
import type * as Express from 'supertokens-node/framework/express';
import type * as AccountLinking from 'supertokens-node/recipe/accountlinking';
import type * as EmailPassword from 'supertokens-node/recipe/emailpassword';
import type * as EmailVerification from 'supertokens-node/recipe/emailverification';
import type * as MultiFactorAuth from 'supertokens-node/recipe/multifactorauth';
import type * as Passwordless from 'supertokens-node/recipe/passwordless';
import type * as Session from 'supertokens-node/recipe/session';
import type * as SessionGuard from 'supertokens-node/recipe/session/framework/express';
import type * as ThirdParty from 'supertokens-node/recipe/thirdparty';
import type * as Totp from 'supertokens-node/recipe/totp';

/** The parts of supertokens-node that the backend uses, all of one copy. */
export interface BackendSdk {
  readonly supertokens: typeof Supertokens;
  readonly express: typeof Express;
  readonly accountLinking: typeof AccountLinking;
  readonly emailPassword: typeof EmailPassword;
  readonly emailVerification: typeof EmailVerification;
  readonly multiFactorAuth: typeof MultiFactorAuth;
  readonly passwordless: typeof Passwordless;
  readonly session: typeof Session;
  readonly sessionGuard: typeof SessionGuard;
  readonly thirdParty: typeof ThirdParty;
  readonly totp: typeof Totp;
}

/**
 * A copy of supertokens-node of one's own. The SDK keeps its configuration in variables of its modules and can be
 * initialised only once, so that two servers in one process need two copies.
 */
export function loadBackendSdk(): BackendSdk {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('supertokens-node')) + sep;
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(folder)) Reflect.deleteProperty(require.cache, file);
  }
  return {
    supertokens: require('supertokens-node'),
    express: require('supertokens-node/framework/express'),
    accountLinking: require('supertokens-node/recipe/accountlinking'),
    emailPassword: require('supertokens-node/recipe/emailpassword'),
    emailVerification: require('supertokens-node/recipe/emailverification'),
    multiFactorAuth: require('supertokens-node/recipe/multifactorauth'),
    passwordless: require('supertokens-node/recipe/passwordless'),
    session: require('supertokens-node/recipe/session'),
    sessionGuard: require('supertokens-node/recipe/session/framework/express'),
    thirdParty: require('supertokens-node/recipe/thirdparty'),
    totp: require('supertokens-node/recipe/totp'),
  };
}
