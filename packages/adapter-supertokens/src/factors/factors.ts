import type { CallOptions, Check, Destination, Factor } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { RecoveryCodeCalls } from '../ports/recovery-codes.port.ts';
import type { MfaInfo } from '../vendor/mfa-info.ts';
import { readDone } from '../vendor/read.ts';
import type { TotpRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import { factorsOf } from './factors-of.ts';
import { knownFactor } from './factor-ids.ts';
import type { FactorCalls } from './factor.types.ts';

export interface FactorRegistry {
  readonly byId: ReadonlyMap<string, FactorCalls>;
  /** Whether the server answers other calls, if it fails to say what is missing. */
  readonly areAnswering: (options: CallOptions) => Promise<boolean>;
  readonly required: (info: MfaInfo) => Check;
  readonly ready: (info: MfaInfo, wanted?: readonly string[]) => readonly Factor[];
  /** The address to verify, if unambiguous. */
  readonly ownEmail: (info: MfaInfo) => { readonly destination?: Destination };
}

interface Parts {
  readonly calls: readonly FactorCalls[];
  readonly totp: TotpRecipe | undefined;
  readonly recoveryCodes: RecoveryCodeCalls | undefined;
}

export function createFactorRegistry(
  context: Context,
  { calls, totp, recoveryCodes }: Parts,
): FactorRegistry {
  const byId = new Map(
    calls.flatMap((each) => each.factorIds.map((id) => [id, each] as [string, FactorCalls])),
  );

  const refused = ({ next }: MfaInfo): Check => {
    const lacking = next.find((id) => knownFactor(id) !== undefined && !byId.has(id));
    if (lacking === undefined)
      return { status: 'refused', reason: 'noFactor', raw: { code: next.join(' ').slice(0, 100) } };
    const message = `The server asks for \`${lacking}\`: give the adapter ${options[lacking] ?? 'its recipe'}.`;
    return { status: 'refused', reason: 'misconfigured', raw: { code: `no_recipe:${lacking}`, message } };
  };

  return {
    byId,
    areAnswering: async (call) =>
      totp !== undefined && (await run(totp, 'listDevices', {}, readDone, call)).ok,
    required: (info) => {
      const own = factorsOf(info.next, info, byId, context);
      const factors = [...own, ...(recoveryCodes?.required(info, own) ?? [])];
      return factors.length === 0 ? refused(info) : { status: 'factorsRequired', factors };
    },
    // The server counts a set-up as verification, so never offer one as such.
    ready: (info, wanted) => [
      ...factorsOf([...info.ready], info, byId, context)
        .filter(({ id, can }) => can.challenge && (wanted?.includes(id) ?? true))
        .map((factor): Factor => ({ ...factor, can: { challenge: true, setUp: false } })),
      ...(recoveryCodes?.ready(info, wanted) ?? []),
    ],
    ownEmail: ({ addresses: { email } }) => {
      const [only, ...more] = email;
      return only !== undefined && more.length === 0
        ? { destination: context.places.destinationOf('email', only) }
        : {};
    },
  };
}

const options: Readonly<Record<string, string>> = {
  totp: '`totp: Totp`',
  'otp-email': '`codes: codesBy(Passwordless)`',
  'otp-phone': '`codes: codesBy(Passwordless)`',
};
