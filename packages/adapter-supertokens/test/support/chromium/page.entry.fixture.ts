import type { MfaAdapter } from '@mfa-flow/contract';
import SuperTokens from 'supertokens-web-js';
import EmailPassword from 'supertokens-web-js/recipe/emailpassword';
import EmailVerification from 'supertokens-web-js/recipe/emailverification';
import MultiFactorAuth from 'supertokens-web-js/recipe/multifactorauth';
import Passwordless from 'supertokens-web-js/recipe/passwordless';
import Session from 'supertokens-web-js/recipe/session';
import ThirdParty from 'supertokens-web-js/recipe/thirdparty';
import Totp from 'supertokens-web-js/recipe/totp';
import { receiveError } from './errors-across.fixture.ts';
import type { ErrorAcross } from './errors-across.fixture.ts';
import {
  accountSettings,
  codesBy,
  createSuperTokensAdapter,
  emailVerificationBy,
  protectionBy,
  providersBy,
  recoveryCodesBy,
} from '../../../src/index.ts';
import { worldEndpoints } from '../settings-endpoints.fixture.ts';

// Runs in the browser: a page of the host, with every part of the adapter switched on, and a way to call it from outside.

const parameters = new URLSearchParams(location.search);
const apiDomain = parameters.get('api') ?? '';
const settings = worldEndpoints(apiDomain, parameters.get('core') === 'stand-in');
let isEmailDemanded = false;

SuperTokens.init({
  appInfo: { appName: 'Demo', apiDomain },
  recipeList: [
    Session.init({
      override: {
        functions: (original) => ({
          ...original,
          getGlobalClaimValidators: (input) => {
            const all = original.getGlobalClaimValidators(input);
            const others = all.filter(({ id }) => id !== 'st-ev');
            return isEmailDemanded ? [...all.filter(({ id }) => id === 'st-ev'), ...others] : others;
          },
        }),
      },
    }),
    EmailPassword.init(),
    EmailVerification.init(),
    MultiFactorAuth.init(),
    Passwordless.init(),
    ThirdParty.init(),
    Totp.init(),
  ],
});

const adapter: MfaAdapter = createSuperTokensAdapter({
  session: Session,
  multiFactorAuth: MultiFactorAuth,
  totp: Totp,
  codes: codesBy(Passwordless, { signIn: ['email', 'phone'] }),
  emailPassword: EmailPassword,
  providers: providersBy(ThirdParty, {
    providers: [{ id: 'local-oauth', name: 'Local' }],
    returnTo: `${location.origin}/sign-in`,
  }),
  emailVerification: emailVerificationBy(EmailVerification),
  settings: accountSettings(settings.account),
  protection: protectionBy(settings.protection),
  recoveryCodes: recoveryCodesBy(settings.recoveryCodes),
});

/** The adapter without its methods, whose places are marked. */
const outline = (value: unknown): unknown => {
  if (typeof value === 'function') return { method: true };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, outline(part)]));
};

const underWay = new Map<number, AbortController>();
/** What cannot leave the page: an answer as the host caught it. */
const caught: unknown[] = [];

export interface RemoteCall {
  readonly id: number;
  /** `['session', 'check']`. */
  readonly path: readonly string[];
  readonly input: object;
  /** What is to be put into the input here. */
  readonly error?: ErrorAcross;
  readonly isAborted: boolean;
}

const host = {
  outline: outline(adapter),

  call: async ({ id, path, input, error, isAborted }: RemoteCall) => {
    const controller = new AbortController();
    underWay.set(id, controller);
    if (isAborted) controller.abort();
    const owner = path.slice(0, -1).reduce<unknown>((part, name) => Reflect.get(Object(part), name), adapter);
    const method: unknown = Reflect.get(Object(owner), path.at(-1) ?? '');
    if (typeof method !== 'function') throw new TypeError(`The adapter has no ${path.join('.')}.`);
    const given = error === undefined ? input : { ...input, error: receiveError(error, caught) };
    try {
      return (await Reflect.apply(method, owner, [given, { signal: controller.signal }])) as unknown;
    } finally {
      underWay.delete(id);
    }
  },

  abort: (id: number) => underWay.get(id)?.abort(),

  demandEmail: () => {
    isEmailDemanded = true;
  },

  /** Calls a route of the host's own. What comes back stays here, under a number. */
  visit: async (path: string) => {
    caught.push(await fetch(`${apiDomain}${path}`));
    return caught.length - 1;
  },
};

export type Host = typeof host;

Object.assign(globalThis, { host });
