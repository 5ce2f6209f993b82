import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, RecoveryCodeSet, RecoveryCodesPort, Result } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { readCodes } from './read.ts';

type Method = (input: object, options: CallOptions) => Promise<Result<RecoveryCodeSet>>;

/**
 * Every method is one call, and gives the codes that came with its answer. Of two sets that are created at the same moment one
 * is dead, and nothing tells which: so the flow must not ask twice, and nothing is asked again here.
 */
export function createRecoveryCodesPort({ calls }: Context): RecoveryCodesPort | undefined {
  const method = (
    call:
      typeof vendor.createRecoveryCodes | typeof vendor.updateRecoveryCodes | typeof vendor.getRecoveryCodes,
  ): Method | undefined =>
    calls.has(call)
      ? async (_input, options) => {
          const given = await calls.run(call, {}, readCodes, options);
          return given.ok ? succeeded({ codes: given.value }) : given;
        }
      : undefined;

  const create = method(vendor.createRecoveryCodes);
  const regenerate = method(vendor.updateRecoveryCodes);
  const reveal = method(vendor.getRecoveryCodes);
  if (!create && !regenerate && !reveal) return undefined;
  return { ...(create && { create }), ...(regenerate && { regenerate }), ...(reveal && { reveal }) };
}
