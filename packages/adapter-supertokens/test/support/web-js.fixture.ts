import { createRequire } from 'node:module';
import type SuperTokensModule from 'supertokens-web-js';
import type EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import type EmailVerification from 'supertokens-web-js/recipe/emailverification';
import type MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import type Passwordless from 'supertokens-web-js/recipe/passwordless';
import type Session from 'supertokens-web-js/recipe/session';
import type ThirdParty from 'supertokens-web-js/recipe/thirdparty';
import type Totp from 'supertokens-web-js/recipe/totp';
import { createLocks } from './locks.fixture.ts';
import type { Tab } from './node-browser.fixture.ts';

export interface WebJs {
  readonly SuperTokens: typeof SuperTokensModule;
  readonly EmailPassword: typeof EmailPassword;
  readonly EmailVerification: typeof EmailVerification;
  readonly MultiFactorAuth: typeof MultiFactorAuth;
  readonly Passwordless: typeof Passwordless;
  readonly Session: typeof Session;
  readonly ThirdParty: typeof ThirdParty;
  readonly Totp: typeof Totp;
}

const require = createRequire(import.meta.url);

/** Each tab has a copy of its own: the SDK is one per page. */
export function loadWebJs(): WebJs {
  for (const path of Object.keys(require.cache)) {
    if (/supertokens-(web-js|website|js-override)/.test(path)) Reflect.deleteProperty(require.cache, path);
  }
  const load = (path: string) => (require(`supertokens-web-js${path}`) as { default: unknown }).default;
  return {
    SuperTokens: load(''),
    EmailPassword: load('/recipe/emailpassword'),
    EmailVerification: load('/recipe/emailverification'),
    MultiFactorAuth: load('/recipe/multifactorauth'),
    Passwordless: load('/recipe/passwordless'),
    Session: load('/recipe/session'),
    ThirdParty: load('/recipe/thirdparty'),
    Totp: load('/recipe/totp'),
  } as WebJs; // what those paths hold
}

export type EmailDemand = 'never' | 'first' | 'last';

export interface InitOptions {
  readonly apiDomain: string;
  /** When the host demands it, asked at each check; absent: the recipe is not there. */
  readonly emailVerification?: () => EmailDemand;
  /** Left out of the list of recipes, as a host may forget one. */
  readonly without?: keyof WebJs;
}

/** Calls `init` as a host does, in this tab. */
export function openWebJs(tab: Tab, { apiDomain, emailVerification, without }: InitOptions): WebJs {
  const sdk = loadWebJs();
  const recipes = ['EmailPassword', 'MultiFactorAuth', 'Passwordless', 'ThirdParty', 'Totp'] as const;
  const wanted = emailVerification === undefined ? recipes : ([...recipes, 'EmailVerification'] as const);
  tab.run(() =>
    sdk.SuperTokens.init({
      appInfo: { appName: 'Demo', apiDomain, apiBasePath: '/auth' },
      recipeList: [
        sdk.Session.init({
          tokenTransferMethod: 'header',
          lockFactory: async () => createLocks(),
          ...(emailVerification && {
            override: {
              functions: (original) => ({
                ...original,
                getGlobalClaimValidators: (input) =>
                  inOrder(original.getGlobalClaimValidators(input), emailVerification()),
              }),
            },
          }),
        }),
        ...wanted.filter((name) => name !== without).map((name) => sdk[name].init()),
      ],
    }),
  );
  return sdk;
}

function inOrder<Validator extends { readonly id: string }>(
  validators: readonly Validator[],
  demand: EmailDemand,
): Validator[] {
  const email = validators.filter(({ id }) => id === 'st-ev');
  const others = validators.filter(({ id }) => id !== 'st-ev');
  if (demand === 'never') return others;
  return demand === 'first' ? [...email, ...others] : [...others, ...email];
}
