import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type {
  Call,
  CallOptions,
  Factor,
  RecoveryCodeSet,
  RecoveryCodesPort,
  Result,
  WithPassword,
} from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { codeFailures } from '../failures/code.failures.ts';
import type { FactorCalls } from '../factors/factor.types.ts';
import type { MfaInfo } from '../vendor/mfa-info.ts';
import { hostCall } from '../vendor/host-call.ts';
import { readCodes, readCount, readUsed } from '../vendor/read.ts';

type Codes = Promise<readonly string[] | Response>;

/**
 * The host's own endpoints: SuperTokens has no recovery codes. A `Response` may be given as `fetch` gives it, with the value in
 * its JSON beside `status: 'OK'`; a bare value does as well. Their errors are mapped like those of the SDK. A method that is
 * absent is not offered.
 */
export interface RecoveryCodeEndpoints {
  /** Creates the first set: `codes`. 409 when there is one. */
  readonly create?: (input: WithPassword, options: CallOptions) => Codes;
  /** Creates a new set, `codes`; the old one stops working. */
  readonly regenerate?: (input: WithPassword, options: CallOptions) => Codes;
  /** How many are left: `count`. It must not ask for fresh proof. */
  readonly remaining?: (input: object, options: CallOptions) => Promise<number | Response>;
  /**
   * Called once after each factor that was added, for hosts that give codes together with the first one: `codes`, or 409 if there
   * are some. If it fails, the factor is added all the same, and codes can be made later. Default: none come with a factor.
   */
  readonly withFactor?: (input: object, options: CallOptions) => Codes;
  /**
   * Whether the code was right: a boolean, or the statuses of `consumeCode` and `LIMIT_REACHED_ERROR`, with `left` (how many codes
   * are left) beside `OK`. Afterwards the server has
   * to let the person go on: with `factorId` marked as complete in the session, or by letting them set up another factor.
   * Default: recovery codes are not offered as a factor.
   */
  readonly use?: (input: { readonly code: string }, options: CallOptions) => Promise<boolean | Response>;
  /**
   * The factor id under which the server lists recovery codes, if it does (`getFactorsSetupForUser`): then only those who have
   * some are offered to use one. Default: everybody is, while nothing can be set up.
   */
  readonly factorId?: string;
  /** What the flow may leave out of a code that is typed. Default: nothing but spaces around it. */
  readonly ignore?: 'case' | 'caseAndHyphens';
}

/** Recovery codes as the other ports use them. */
export interface RecoveryCodeCalls extends Pick<FactorCalls, 'start' | 'verify'> {
  readonly port: RecoveryCodesPort;
  readonly factor: Factor | undefined;
  /** As a way to sign in, beside these factors that are asked for. */
  readonly required: (info: MfaInfo, factors: readonly Factor[]) => readonly Factor[];
  /** As fresh proof. */
  readonly ready: (info: MfaInfo, wanted?: readonly string[]) => readonly Factor[];
  readonly remaining: ((input: object, options: CallOptions) => Promise<Result<number>>) | undefined;
  /** The codes that come with a factor that was added; undefined if none do. */
  readonly withFactor: (options: CallOptions) => Promise<readonly string[] | undefined>;
}

/** Created by `recoveryCodesBy`. */
export type RecoveryCodes = (context: Context) => RecoveryCodeCalls;

const handle = toHandle('recovery');

/** Recovery codes by endpoints of the host's own. */
export const recoveryCodesBy =
  ({
    create,
    regenerate,
    remaining,
    withFactor,
    use,
    factorId,
    ignore,
  }: RecoveryCodeEndpoints): RecoveryCodes =>
  ({ onlyFor }) => {
    const maker = (
      endpoint: (input: WithPassword, options: CallOptions) => Codes,
    ): Call<WithPassword, RecoveryCodeSet> => {
      const call = hostCall(endpoint, readCodes);
      return async (input, options) => {
        const made = await onlyFor(undefined, () => call(input, options));
        return made.ok ? succeeded({ codes: made.value }) : made;
      };
    };
    const count = remaining && hostCall(remaining, readCount);
    const made = withFactor && maker(withFactor);
    const factor: Factor | undefined = use && {
      id: factorId ?? 'recoveryCode',
      kind: 'recoveryCode',
      delivery: 'none',
      code: { alphabet: 'text', ...(ignore && { ignore }) },
      can: { challenge: true, setUp: false },
      destinations: [],
    };
    const using = use && hostCall(use, readUsed, codeFailures);

    return {
      port: {
        ...(create && { create: maker(create) }),
        ...(regenerate && { regenerate: maker(regenerate) }),
        ...(count && {
          remaining: async (input, options) => {
            const left = await onlyFor(undefined, () => count(input, options));
            return left.ok ? succeeded({ count: left.value }) : left;
          },
        }),
      },
      factor,
      required: ({ next }, factors) => {
        // Where the server does not list them: beside what cannot be set up. Once a code has been used, something can.
        const isOffered =
          factorId === undefined
            ? factors.length > 0 && !factors.some(({ can }) => can.setUp)
            : next.includes(factorId);
        return factor && isOffered ? [factor] : [];
      },
      // A code that is kept for an emergency is used up for a proof only where the demand names it.
      ready: ({ ready }, wanted = []) =>
        factor && ready.has(factor.id) && wanted.includes(factor.id) ? [factor] : [],
      remaining: count,
      withFactor: async (options) => {
        const given = await made?.({}, options);
        return given?.ok ? given.value.codes : undefined;
      },
      start: async (id) => succeeded({ handle, factorId: id, delivery: 'none' }),
      verify: async (challenge, code, options) => {
        if (using === undefined || challenge.handle !== handle) return failed({ code: 'restart' });
        const used = await using({ code }, options);
        if (!used.ok) return used;
        const { isRight, left } = used.value;
        if (!isRight) return failed({ code: 'wrong_code' });
        return succeeded(left === undefined ? {} : { recoveryCodesLeft: left });
      },
    };
  };
