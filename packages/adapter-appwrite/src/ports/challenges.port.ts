import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Challenge, ChallengesPort, Handle, Result } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readFactors, readUser } from '../client/read.ts';
import type { Context } from '../context.ts';
import { factorsOf, knownFactor } from '../factors.ts';
import { createAnswering } from './answering.ts';
import { begin } from './begin.ts';

export function createChallengesPort(context: Context): ChallengesPort {
  const { calls, memory, recoveryFactor } = context;
  const { follow, verify } = createAnswering(context);

  const start = async (
    factorId: string,
    options: CallOptions,
    before?: Handle,
  ): Promise<Result<Challenge>> => {
    const factor = knownFactor(factorId);
    if (factor === undefined) return failed({ code: 'factor_gone' });
    if (factor.delivery === 'sent' && memory.isInDoubt()) {
      // Send nothing to someone else: a challenge that sends nothing reveals the owner, even without that factor.
      const looked = await begin(context, 'totp', options);
      if (!looked.ok && looked.failure.code === 'verification_required') return looked;
    }
    const name = factor.id === 'recoveryCode' ? recoveryFactor.now() : factor.id;
    const started = await begin(context, name, options);
    if (!started.ok) {
      const { failure } = started;
      // All starts count together, those that send nothing too: only here is it known whether a message was wanted.
      return failure.code === 'rate_limited' && factor.delivery === 'sent'
        ? failed({ ...failure, code: 'too_many_sends' })
        : started;
    }
    // The server's time limit stays behind: it says an hour, the mail says a quarter, and most servers keep neither.
    const handle = follow(name, started.value, before);
    if (factor.delivery === 'none') return succeeded({ handle, factorId, delivery: 'none' });
    const destination = memory.recall()?.places.find(({ kind }) => kind === factor.kind);
    return succeeded({
      handle,
      factorId,
      delivery: 'sent',
      by: 'code',
      ...(destination && { destination }),
    });
  };

  return {
    available: async ({ demand }, options) => {
      const [user, listed] = await Promise.all([
        calls.run(vendor.get, {}, readUser, options),
        calls.run(vendor.listFactors, {}, readFactors, options),
      ]);
      if (!user.ok) return user;
      if (!listed.ok) return listed;
      memory.seen(user.value);
      const factors = factorsOf(listed.value, user.value.places);
      const { factorIds } = demand ?? {};
      return succeeded(factorIds ? factors.filter(({ id }) => factorIds.includes(id)) : factors);
    },

    start: async ({ factorId, destinationId }, options) =>
      destinationId === undefined || destinationId === factorId
        ? start(factorId, options)
        : failed({ code: 'factor_gone' }),

    // A new challenge; the older one stays good, and the new one takes its code as well.
    resend: async ({ challenge }, options) => {
      const again = await start(challenge.factorId, options, challenge.handle);
      if (!again.ok) return again;
      return again.value.delivery === 'sent' ? succeeded(again.value) : failed({ code: 'restart' });
    },

    verify: async ({ challenge, answer: given }, options) =>
      given.kind === 'code'
        ? verify(challenge.handle, given.code, options)
        : failed({ code: 'input_refused', field: 'code' }),
  };
}
