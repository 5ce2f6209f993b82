import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readBegun } from '../client/read.ts';
import type { Begun } from '../client/read.ts';
import type { Context } from '../context.ts';

/** Starts a challenge at the server; ignores it if it belongs to someone else. */
export async function begin(
  { calls, memory }: Context,
  factor: string,
  options: CallOptions,
): Promise<Result<Begun>> {
  const begun = await calls.run(vendor.createChallenge, { factor }, readBegun, options);
  if (!begun.ok) return begun;
  // The session has to be read again: it is not the one on the screen.
  return memory.isOwner(begun.value.userId)
    ? succeeded(begun.value)
    : failed({ code: 'verification_required' });
}
