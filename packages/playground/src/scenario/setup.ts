import { backendNamed } from './backends.ts';
import type { BackendName } from './backends.ts';
import type { ArmedFault } from './faults.ts';
import type { LanguageName } from './languages.ts';
import { firstPerson, peopleOn } from './people.ts';
import type { PolicyName } from './policies.ts';

/** The pages of the app that people sign in to. */
export const pageNames = ['home', 'settings', 'set-up', 'guarded'] as const;

export type PageName = (typeof pageNames)[number];

/** The whole scenario, stored in the page's URL, so that a link shows it to somebody else. */
export interface Setup {
  readonly backend: BackendName;
  readonly account: string;
  readonly policy: PolicyName;
  /** Whether the flow asks for the password, or the page around it did. */
  readonly signIn: 'flow' | 'host';
  /** What people can sign in with: the password alone; also a code, or a provider; or also a link in an email. */
  readonly signInWith: 'password' | 'all' | 'link';
  readonly cookies: 'kept' | 'blocked';
  /** Which addresses count in memory: those that somebody has set up, or, as on Appwrite, the verified one on file. */
  readonly addresses: 'chosen' | 'onFile';
  /** How many authenticator apps an account may have in memory. */
  readonly authenticators: 'one' | 'several';
  /** What the message holds in memory that sets an email address up. */
  readonly emailBy: 'code' | 'link';
  /** Whether a browser can be remembered, so that it is asked for no second step. */
  readonly remember: 'never' | 'offered';
  /** What is shown once somebody is signed in. */
  readonly page: PageName;
  readonly faults: readonly ArmedFault[];
  /** How long every answer takes, in ms. */
  readonly latency: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly language: LanguageName;
  readonly autofocus: boolean;
  /** React's Strict Mode. */
  readonly strict: boolean;
}

export const standardSetup: Setup = {
  backend: 'memory',
  account: firstPerson.id,
  policy: 'account',
  signIn: 'flow',
  signInWith: 'password',
  cookies: 'kept',
  addresses: 'chosen',
  authenticators: 'one',
  emailBy: 'code',
  remember: 'never',
  page: 'home',
  faults: [],
  latency: 350,
  theme: 'system',
  dir: 'ltr',
  language: 'en',
  autofocus: false,
  strict: false,
};

/** The same situation on another backend, as far as that has it. */
export function onBackend(setup: Setup, backend: BackendName): Setup {
  const { has } = backendNamed(backend);
  const policy = has.policies ? setup.policy : standardSetup.policy;
  const hasLinks = backend === 'memory' || setup.signInWith !== 'link';
  const signInWith = has.otherSignIns && hasLinks ? setup.signInWith : standardSetup.signInWith;
  const { cookies, addresses, authenticators, emailBy } = backend === 'memory' ? setup : standardSetup;
  const { remember } = has.rememberedBrowsers ? setup : standardSetup;
  const isThere = peopleOn(backend).some(({ id }) => id === setup.account);
  const account = isThere ? setup.account : standardSetup.account;
  return {
    ...setup,
    backend,
    account,
    policy,
    signInWith,
    cookies,
    addresses,
    authenticators,
    emailBy,
    remember,
  };
}

/** The server's part: a change of these restarts everything. */
export const serverPart = ({
  backend,
  account,
  policy,
  signIn,
  signInWith,
  cookies,
  addresses,
  authenticators,
  emailBy,
  remember,
  faults,
}: Setup): string =>
  JSON.stringify({
    backend,
    account,
    policy,
    signIn,
    signInWith,
    cookies,
    addresses,
    authenticators,
    emailBy,
    remember,
    faults,
  });
