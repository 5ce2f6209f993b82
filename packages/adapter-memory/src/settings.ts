import { defaultLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import type { MemoryBackendOptions, RecoveryCodeOptions, TotpOptions } from './options.ts';
import { cryptoRandom } from './random.ts';
import type { Random } from './random.ts';

/** The options with every default filled in. */
export interface Settings {
  readonly limits: Limits;
  readonly totp: TotpOptions;
  readonly recoveryCodes: RecoveryCodeOptions;
  readonly clock: () => number;
  readonly random: Random;
}

export const resolveSettings = (options: MemoryBackendOptions): Settings => ({
  limits: { ...defaultLimits, ...options.limits },
  totp: { window: 0, refuseReplay: false, ...options.totp },
  recoveryCodes: {
    count: 10,
    format: { alphabet: 'text', ignore: 'caseAndHyphens' },
    ...options.recoveryCodes,
  },
  // Looked up at each call, so that a test may replace Date.now at any time.
  clock: options.clock ?? (() => Date.now()),
  random: options.random ?? cryptoRandom,
});
