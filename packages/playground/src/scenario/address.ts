import { backends } from './backends.ts';
import type { BackendName } from './backends.ts';
import { isFaultName, isMethod } from './faults.ts';
import type { ArmedFault } from './faults.ts';
import { languageNames } from './languages.ts';
import { personNamed } from './people.ts';
import { policies } from './policies.ts';
import type { PolicyName } from './policies.ts';
import { onBackend, pageNames, standardSetup } from './setup.ts';
import type { Setup } from './setup.ts';

/** Reads the scenario from the query of a URL. Unknown values fall back to the default. */
export function readSetup(query: string): Setup {
  const given = new URLSearchParams(query);
  const oneOf = <Name extends keyof Setup, Value extends Setup[Name] & string>(
    name: Name,
    ...values: Value[]
  ) => values.find((value) => value === given.get(name)) ?? standardSetup[name];
  const policy = given.get('policy');
  const backend = given.get('backend');
  const setup = {
    ...standardSetup,
    account: personNamed(given.get('account'))?.id ?? standardSetup.account,
    policy: isPolicyName(policy) ? policy : standardSetup.policy,
    signIn: oneOf('signIn', 'host'),
    signInWith: oneOf('signInWith', 'all', 'link'),
    cookies: oneOf('cookies', 'blocked'),
    addresses: oneOf('addresses', 'onFile'),
    authenticators: oneOf('authenticators', 'several'),
    emailBy: oneOf('emailBy', 'link'),
    remember: oneOf('remember', 'offered'),
    page: oneOf('page', ...pageNames),
    faults: given.getAll('fault').flatMap(readFault),
    latency: readLatency(given.get('latency')),
    theme: oneOf('theme', 'light', 'dark'),
    dir: oneOf('dir', 'rtl'),
    language: oneOf('language', ...languageNames),
    autofocus: given.get('autofocus') === '1',
    strict: given.get('strict') === '1',
  };
  return onBackend(setup, isBackendName(backend) ? backend : standardSetup.backend);
}

const texts = [
  'backend',
  'account',
  'policy',
  'signIn',
  'signInWith',
  'cookies',
  'addresses',
  'authenticators',
  'emailBy',
  'remember',
  'page',
  'latency',
  'theme',
  'dir',
  'language',
] as const;
const switches = ['autofocus', 'strict'] as const;

/** The query parameters of the scenario; all others belong to somebody else. */
export const setupNames: readonly string[] = [...texts, ...switches, 'fault'];

/** The query for a scenario: only what differs from the default. */
export function writeSetup(setup: Setup): string {
  const query = new URLSearchParams();
  for (const name of texts) {
    if (setup[name] !== standardSetup[name]) query.set(name, String(setup[name]));
  }
  for (const name of switches) if (setup[name]) query.set(name, '1');
  for (const { method, fault, lasting } of setup.faults) {
    query.append('fault', `${method}:${fault}${lasting ? ':always' : ''}`);
  }
  // A colon may stand in a query; written as it is, a person can read it.
  const text = query.toString().replaceAll('%3A', ':');
  return text && `?${text}`;
}

const isBackendName = (text: string | null): text is BackendName =>
  text !== null && Object.hasOwn(backends, text);

const isPolicyName = (text: string | null): text is PolicyName =>
  text !== null && Object.hasOwn(policies, text);

function readLatency(text: string | null): number {
  const latency = Number(text ?? standardSetup.latency);
  return latency >= 0 && latency <= 60_000 ? latency : standardSetup.latency;
}

function readFault(text: string): readonly ArmedFault[] {
  const [method, fault, lasting] = text.split(':');
  return isMethod(method) && isFaultName(fault) ? [{ method, fault, lasting: lasting === 'always' }] : [];
}
