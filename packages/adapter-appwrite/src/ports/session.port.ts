import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Check, RefusedReason, Result, SessionPort } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { textIn } from '../client/field-of.ts';
import { readAnything, readFactors, readUser } from '../client/read.ts';
import type { Context } from '../context.ts';
import { secondFactorsOf } from '../factors.ts';

type Asked = Parameters<SessionPort['check']>[0];

export function createSessionPort({ calls, memory }: Context): SessionPort {
  const signedOut = () => {
    memory.forget();
    return succeeded({ status: 'signedOut' } as const);
  };

  /** The session waits for a second step: its factors can be listed, its account can't be read. */
  const checkPending = async ({ identifier }: Asked, options: CallOptions): Promise<Result<Check>> => {
    const listed = await calls.run(vendor.listFactors, {}, readFactors, options);
    if (listed.ok) {
      memory.seenPending();
      const factors = secondFactorsOf(listed.value, memory.recall());
      const owner = memory.owner(identifier);
      return succeeded(
        factors.length > 0
          ? { status: 'factorsRequired', factors, ...owner }
          : { status: 'refused', reason: 'noFactor', ...owner },
      );
    }
    if (listed.failure.code === 'session_ended') return signedOut();
    // This server requires a second step and allows nobody to complete it.
    if (listed.failure.raw?.code === pending)
      return succeeded({ status: 'refused', reason: 'misconfigured', ...memory.owner(identifier) });
    return listed;
  };

  return {
    // A complete session costs one request, a pending one two. Starts and sends nothing.
    check: async (asked, options) => {
      memory.recall(asked.memo);
      const user = await calls.run(vendor.get, {}, readUser, options);
      if (user.ok) {
        memory.seen(user.value);
        const { account } = user.value;
        return succeeded({ status: 'complete', ...memory.owner(asked.identifier), account });
      }
      if (user.failure.code === 'session_ended') return signedOut();
      const type = user.failure.raw?.code ?? '';
      if (type === pending) return checkPending(asked, options);
      const reason = refusals.get(type);
      return reason === undefined
        ? user
        : succeeded({ status: 'refused', reason, ...memory.owner(asked.identifier) });
    },

    signOut: async (_input, options) => {
      const ended = await calls.run(vendor.deleteSession, { sessionId: 'current' }, readAnything, options);
      if (!ended.ok && ended.failure.code !== 'session_ended') return ended;
      if (ended.ok) {
        // The SDK treats "deleted" like any empty page: only a read is reliable.
        const user = await calls.run(vendor.get, {}, readAnything, options);
        if (user.ok || user.failure.code === 'verification_required') return failed({ code: 'malformed' });
        if (user.failure.code !== 'session_ended') return user;
      }
      memory.forget();
      return succeeded();
    },

    demandIn: async ({ error }) => (textIn(error, 'type') === 'user_challenge_required' ? {} : undefined),
  };
}

const refusals: ReadonlyMap<string, RefusedReason> = new Map([
  ['user_blocked', 'account'],
  ['user_password_reset_required', 'passwordReset'],
]);

const pending = 'user_more_factors_required';
