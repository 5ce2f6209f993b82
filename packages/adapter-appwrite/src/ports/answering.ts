import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Handle, Result, Verified } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readId } from '../client/read.ts';
import type { Context } from '../context.ts';
import { begin } from './begin.ts';
import type { RecoveryFactor } from '../recovery-factor.ts';

/** Answers challenges, and finds the server's name for recovery codes where nothing has told it yet. */
export function createAnswering(context: Context) {
  const { calls, recoveryFactor } = context;
  /** Challenges started under the other name, by the handle of the first: so that a second wrong code starts no third. */
  const twins = new Map<Handle, string>();

  const finish = (challengeId: string, otp: string, options: CallOptions) =>
    calls.run(vendor.updateChallenge, { challengeId, otp }, readId, options);

  const twinOf = async (handle: Handle, factor: RecoveryFactor, options: CallOptions) => {
    const twin = twins.get(handle);
    if (twin !== undefined) return twin;
    const started = await begin(context, factor, options);
    if (started.ok) twins.set(handle, started.value);
    return started.ok ? started.value : undefined;
  };

  return async (handle: Handle, code: string, options: CallOptions): Promise<Result<Verified>> => {
    const [, factor, challengeId] = /^(\w+):(.+)$/.exec(handle) ?? [];
    if (factor === undefined || challengeId === undefined) return failed({ code: 'restart' });
    const first = await finish(challengeId, code, options);
    if (first.ok) return succeeded({});
    if (first.failure.code !== 'wrong_or_expired') return first;

    // A challenge under the wrong name refuses every code. Refusing uses nothing up, so one more try is safe.
    const other = recoveryFactor.otherThan(factor);
    const twin = other && (await twinOf(handle, other, options));
    if (other === undefined || twin === undefined) return first;
    const second = await finish(twin, code, options);
    if (!second.ok) return second;
    recoveryFactor.learn(other);
    return succeeded({});
  };
}
