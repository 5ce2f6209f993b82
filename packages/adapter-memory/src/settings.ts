import { defaultLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import type { MemoryBackendOptions, RecoveryCodeOptions, TotpOptions } from './options.ts';
import { cryptoRandom } from './random.ts';
import type { Random } from './random.ts';

/** The options with every default filled in. */
export interface Settings extends Required<
  Pick<MemoryBackendOptions, 'firstFactors' | 'policy' | 'enrolment' | 'emailMustBeVerified'>
> {
  readonly providerPage: string | undefined;
  readonly emailVerificationPage: string | undefined;
  readonly limits: Limits;
  readonly totp: TotpOptions;
  readonly recoveryCodes: RecoveryCodeOptions;
  readonly clock: () => number;
  readonly random: Random;
}

export const resolveSettings = (options: MemoryBackendOptions): Settings => ({
  firstFactors: options.firstFactors ?? ['password'],
  policy: options.policy ?? { anyOf: 'ready' },
  enrolment: options.enrolment ?? [],
  emailMustBeVerified: options.emailMustBeVerified ?? 'never',
  providerPage: providerPageOf(options),
  emailVerificationPage: wholeAddress('emailVerificationPage', options),
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

function providerPageOf(options: MemoryBackendOptions): string | undefined {
  const page = wholeAddress('providerPage', options);
  if (page === undefined && options.firstFactors?.includes('provider')) {
    throw new Error(
      'People are to sign in at a provider, and there is no page that stands for it. Give createMemoryBackend `providerPage`.',
    );
  }
  return page;
}

function wholeAddress(
  option: 'providerPage' | 'emailVerificationPage',
  { [option]: page }: MemoryBackendOptions,
): string | undefined {
  if (page === undefined || (URL.canParse(page) && /^https?:$/.test(new URL(page).protocol))) return page;
  throw new Error(
    `\`${option}\` is "${page}", which is not a whole address. Write it with its origin: "https://app.example/page".`,
  );
}
