import { parseUrl } from '@mfa-flow/contract';
import type { FirstFactor } from './sessions/first-factor.ts';
import { defaultLimits } from './limits/limits.ts';
import type { Limits } from './limits/limits.ts';
import type { MemoryBackendOptions, RecoveryCodeOptions, TotpOptions } from './options.ts';
import { cryptoRandom } from './random.ts';
import type { Random } from './random.ts';
import { resolveSelfService } from './self-service/self-service-options.ts';
import type { SelfServiceOptions } from './self-service/self-service-options.ts';

let made = 0;

/** The options with every default filled in. */
export interface Settings extends Required<
  Pick<MemoryBackendOptions, 'firstFactors' | 'policy' | 'enrolment' | 'emailMustBeVerified'>
> {
  readonly scope: string;
  readonly providerPage: string | undefined;
  readonly signInLinkPage: string | undefined;
  readonly emailVerificationPage: string | undefined;
  readonly selfService: SelfServiceOptions;
  readonly rememberDevicesMs: number | undefined;
  readonly tooManyWrongCodes: 'lock' | 'endSignIn';
  readonly newestCodeOnly: boolean;
  readonly acceptsAttestation: (token: string | undefined) => boolean;
  readonly limits: Limits;
  readonly totp: TotpOptions;
  readonly recoveryCodes: RecoveryCodeOptions;
  readonly clock: () => number;
  readonly random: Random;
}

export const resolveSettings = (options: MemoryBackendOptions): Settings => ({
  scope: options.scope ?? `memory ${(made += 1)}`,
  firstFactors: firstFactorsOf(options),
  policy: options.policy ?? { anyOf: 'ready' },
  enrolment: options.enrolment ?? [],
  emailMustBeVerified: options.emailMustBeVerified ?? 'never',
  providerPage: neededPage('providerPage', 'provider', options),
  signInLinkPage: neededPage('signInLinkPage', 'emailLink', options),
  emailVerificationPage: wholeAddress('emailVerificationPage', options),
  selfService: selfServiceOf(options),
  rememberDevicesMs: options.rememberDevicesMs,
  tooManyWrongCodes: options.tooManyWrongCodes ?? 'lock',
  newestCodeOnly: options.newestCodeOnly ?? false,
  acceptsAttestation: options.acceptsAttestation ?? (() => true),
  limits: { ...defaultLimits, ...options.limits },
  totp: { window: 0, refuseReplay: false, issuer: 'Example', ...options.totp },
  recoveryCodes: {
    count: 10,
    format: { alphabet: 'text', ignore: 'caseAndHyphens' },
    ...options.recoveryCodes,
  },
  // Looked up at each call, so that a test may replace Date.now at any time.
  clock: options.clock ?? (() => Date.now()),
  random: options.random ?? cryptoRandom,
});

function firstFactorsOf({ firstFactors = ['password'] }: MemoryBackendOptions): readonly FirstFactor[] {
  if (firstFactors.includes('email') && firstFactors.includes('emailLink')) {
    throw new Error(
      'An email to sign in with holds a code or a link. Give createMemoryBackend one of the two.',
    );
  }
  return firstFactors;
}

function selfServiceOf({ selfService, emailVerificationPage }: MemoryBackendOptions): SelfServiceOptions {
  if (selfService?.emailLinks && emailVerificationPage === undefined) {
    throw new Error(
      'Email addresses are to be set up with a link, and there is no page that it could lead to. Give createMemoryBackend `emailVerificationPage`.',
    );
  }
  return resolveSelfService(selfService);
}

const reasons = {
  provider: 'People are to sign in at a provider, and there is no page that stands for it.',
  emailLink: 'People are to sign in with a link, and there is no page that it could lead to.',
} as const;

function neededPage(
  option: 'providerPage' | 'signInLinkPage',
  firstFactor: keyof typeof reasons,
  options: MemoryBackendOptions,
): string | undefined {
  const page = wholeAddress(option, options);
  if (page === undefined && options.firstFactors?.includes(firstFactor)) {
    throw new Error(`${reasons[firstFactor]} Give createMemoryBackend \`${option}\`.`);
  }
  return page;
}

const isWholeAddress = (page: string): boolean => /^https?:$/.test(parseUrl(page)?.protocol ?? '');

function wholeAddress(
  option: 'providerPage' | 'signInLinkPage' | 'emailVerificationPage',
  { [option]: page }: MemoryBackendOptions,
): string | undefined {
  if (page === undefined || isWholeAddress(page)) return page;
  throw new Error(
    `\`${option}\` is "${page}", which is not a whole address. Write it with its origin: "https://app.example/page".`,
  );
}
