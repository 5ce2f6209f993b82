import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Result } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readBegun } from '../client/read.ts';
import type { Begun } from '../client/read.ts';
import type { Context } from '../context.ts';

/** Begins a challenge at the server; one that turns out to be somebody else's is left alone. */
export async function begin(
  { calls, memory }: Context,
  factor: string,
  options: CallOptions,
): Promise<Result<Begun>> {
  const begun = await calls.run(vendor.createChallenge, { factor }, readBegun, options);
  if (!begun.ok) return begun;
  // This session has to be read anew: it is not the one that the person sees on the screen.
  return memory.isOwner(begun.value.userId)
    ? succeeded(begun.value)
    : failed({ code: 'verification_required' });
}
