import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, Factor, RecoveryCodesPort, Result } from '@mfa-flow/contract';
import type { FactorCalls } from '../factors/factor.types.ts';
import { numberIn, textsIn } from '../vendor/field-of.ts';
import { readBoolean } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';

/**
 * The host's own endpoints: SuperTokens has no recovery codes. Their errors are mapped like those of the SDK, so
 * a `Response` that is not `ok` may be thrown as it is.
 */
export interface RecoveryCodeEndpoints {
  /** Creates the first set. */
  readonly create: (options: CallOptions) => Promise<readonly string[]>;
  /** Creates a new set; the old one stops working. */
  readonly regenerate: (options: CallOptions) => Promise<readonly string[]>;
  /** How many are left. */
  readonly remaining?: (options: CallOptions) => Promise<number>;
  /**
   * Whether the code was right. Afterwards the server has to allow setting up a new authenticator, which is the
   * next step. Absent: recovery codes are not offered as a factor.
   */
  readonly use?: (input: { readonly code: string }, options: CallOptions) => Promise<boolean>;
}

/** Made by `recoveryCodesBy`. */
export interface RecoveryCodes extends Pick<FactorCalls, 'start' | 'verify'> {
  readonly port: RecoveryCodesPort;
  readonly factor: Factor | undefined;
}

const handle = toHandle('recovery');

const factor: Factor = {
  id: 'recoveryCode',
  kind: 'recoveryCode',
  delivery: 'none',
  code: { alphabet: 'text' },
  can: { challenge: true, setUp: false },
  destinations: [],
};

const readCodes = (answer: unknown) => {
  const codes = textsIn(answer);
  return codes && codes.length > 0 ? { codes } : undefined;
};

const readCount = (answer: unknown) => {
  const count = numberIn({ count: answer }, 'count');
  return count === undefined ? undefined : { count };
};

export function recoveryCodesBy(endpoints: RecoveryCodeEndpoints): RecoveryCodes {
  const { remaining, use } = endpoints;
  const call = <Value>(
    endpoint: (options: CallOptions) => Promise<unknown>,
    read: (answer: unknown) => Value | undefined,
    options: CallOptions,
  ): Promise<Result<Value>> => run({ endpoint: () => endpoint(options) }, 'endpoint', {}, read, options);

  return {
    port: {
      create: (_input, options) => call(endpoints.create, readCodes, options),
      regenerate: (_input, options) => call(endpoints.regenerate, readCodes, options),
      ...(remaining && { remaining: (_input, options) => call(remaining, readCount, options) }),
    },
    factor: use && factor,
    start: async (factorId) => succeeded({ handle, factorId, delivery: 'none' }),
    verify: async (challenge, code, options) => {
      if (use === undefined || challenge.handle !== handle) return failed({ code: 'restart' });
      const used = await call((given) => use({ code }, given), readBoolean, options);
      return used.ok && !used.value ? failed({ code: 'wrong_code' }) : used;
    },
  };
}
