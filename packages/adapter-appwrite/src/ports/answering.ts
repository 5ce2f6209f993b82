import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, FailureCode, Handle, Result, Verified } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readFactors, readId, readUser } from '../client/read.ts';
import type { Begun } from '../client/read.ts';
import type { Context } from '../context.ts';
import { isRecoveryFactor } from '../recovery-factor.ts';
import { knownFactor } from '../factors.ts';
import { begin } from './begin.ts';

/** The server's challenge behind a handle. It can be replaced silently if it sends nothing. */
interface Running {
  factor: string;
  challenge: Begun;
  /** By the clock of this page. */
  beganAt: number;
  /** Refused codes in a row. */
  refusals: number;
  /** `spent`: takes no more answers this hour. `used`: its last answer was right, or that is unknown. */
  state: 'good' | 'spent' | 'used';
  /** How often it was replaced on suspicion. */
  renewals: number;
  /** The same under the other name for recovery codes, while the server's own is not known. */
  twin: Begun | undefined;
  /** What was sent before it, newest first: messages overtake each other, and every code goes to one of them. */
  earlier: readonly Running[];
}

type Answered = Promise<Result<unknown>>;

/** The server counts starts as well, ten an hour, those that send with those that do not: some are left for messages. */
const mostRenewals = 3;

const mayRenew = ({ renewals }: Running) => renewals < mostRenewals;

/** After these failures it is unknown whether the answer was accepted. */
const unknown: readonly FailureCode[] = ['offline', 'server', 'malformed', 'unexpected'];

/**
 * Answers challenges. A code goes to the challenge that was begun for it; where nothing is sent, it goes instead to a new
 * one if that is old, out of answers or perhaps used up. Only after a second refusal in a row it goes to a new one as well,
 * once: a challenge that is gone refuses every code in the same words. The server counts answers per challenge, so that
 * is one of ten at each. See `docs/decisions/2026-11-30-answers-at-appwrite.md`.
 */
export function createAnswering(context: Context) {
  const { calls, memory, recoveryFactor } = context;
  const all = new Map<Handle, Running>();

  const open = (factor: string, challenge: Begun, renewals = 0): Running => ({
    factor,
    challenge,
    beganAt: Date.now(),
    refusals: 0,
    state: 'good',
    renewals,
    twin: undefined,
    earlier: [],
  });

  /** One answer to one challenge. */
  const put = async (running: Running, { id }: Begun, otp: string, options: CallOptions): Answered => {
    const { challenge, state } = running;
    // Until the response: if the caller stops waiting, the result is unknown.
    running.state = options.signal.aborted ? state : 'used';
    const answered = await calls.run(vendor.updateChallenge, { challengeId: id, otp }, readId, options);
    const isUnknown = answered.ok || unknown.includes(answered.failure.code);
    // Replaced in the meantime: the response says nothing about the current challenge.
    if (isUnknown || running.challenge !== challenge) return answered;
    running.state = answered.failure.code === 'rate_limited' ? 'spent' : 'good';
    return answered;
  };

  const renew = async (running: Running, options: CallOptions) => {
    const factor = isRecoveryFactor(running.factor) ? recoveryFactor.now() : running.factor;
    const begun = await begin(context, factor, options);
    if (begun.ok) Object.assign(running, open(factor, begun.value, running.renewals));
    return begun;
  };

  const isGone = async ({ factor }: Running, options: CallOptions) => {
    const listed = await calls.run(vendor.listFactors, {}, readFactors, options);
    return listed.ok && !listed.value.has(isRecoveryFactor(factor) ? 'recoveryCode' : factor);
  };

  /** Before an answer: whether there is a challenge that can take one. Undefined: there is. */
  const prepare = async (running: Running, options: CallOptions): Promise<Result<never> | undefined> => {
    const isOld = Date.now() - running.beganAt >= running.challenge.lastsMs;
    const { state } = running;
    if (!isOld && (state === 'good' || (state === 'used' && !mayRenew(running)))) return undefined;
    if (state === 'used') running.renewals += 1;
    const renewed = await renew(running, options);
    if (!renewed.ok) {
      const { failure } = renewed;
      // What there is may still be good: most servers do not look at its age, and the answer may never have arrived.
      return failure.code === 'rate_limited' && state !== 'spent' ? undefined : failed(failure);
    }
    if (state !== 'used' || !memory.isPending()) return undefined;
    // The answer before may have been right. The server can go on calling the session pending until something is
    // written in it, which has just been done: so only now is it sure, and no recovery code is spent twice.
    const user = await calls.run(vendor.get, {}, readUser, options);
    return user.ok ? failed({ code: 'conflict' }) : undefined;
  };

  /** A challenge under the wrong name refuses every code. A refusal consumes nothing, so one more try is safe. */
  const tryOtherName = async (
    running: Running,
    code: string,
    options: CallOptions,
  ): Promise<Result<unknown> | undefined> => {
    const other = recoveryFactor.otherThan(running.factor);
    if (other === undefined) return undefined;
    const begun = running.twin ? succeeded(running.twin) : await begin(context, other, options);
    if (!begun.ok) return undefined;
    // From the version, which nearly every error contains.
    const isKnown = recoveryFactor.now() === other;
    if (isKnown) Object.assign(running, open(other, begun.value, running.renewals));
    else running.twin = begun.value;
    const answered = await put(running, begun.value, code, options);
    if (answered.ok) recoveryFactor.learn(other);
    return answered;
  };

  /** The code of an earlier message is refused by every challenge but its own. */
  const tryEarlier = async (
    { earlier }: Running,
    code: string,
    options: CallOptions,
  ): Promise<Result<unknown> | undefined> => {
    for (const each of earlier) {
      const answered = await put(each, each.challenge, code, options);
      if (answered.ok || unknown.includes(answered.failure.code)) return answered;
    }
    return undefined;
  };

  const answer = async (running: Running, code: string, options: CallOptions): Answered => {
    const isFree = knownFactor(running.factor)?.delivery === 'none' || isRecoveryFactor(running.factor);
    const stopped = isFree ? await prepare(running, options) : undefined;
    if (stopped) return stopped;

    const first = await put(running, running.challenge, code, options);
    if (first.ok) return first;
    const { failure } = first;
    // The server fails for an authenticator that was removed while its code was typed.
    if (failure.code === 'server' && (await isGone(running, options)))
      return failed({ code: 'factor_gone', ...(failure.raw && { raw: failure.raw }) });
    if (failure.code !== 'wrong_or_expired') return first;
    if (!isFree) return (await tryEarlier(running, code, options)) ?? first;

    const otherwise = await tryOtherName(running, code, options);
    if (otherwise) return otherwise;
    running.refusals += 1;
    if (running.refusals < 2 || !mayRenew(running)) return first;
    // Wrong twice, or a challenge that is gone, which refuses every code alike.
    if (await isGone(running, options)) return failed({ code: 'factor_gone' });
    running.renewals += 1;
    const renewed = await renew(running, options);
    if (!renewed.ok) return renewed.failure.code === 'verification_required' ? renewed : first;
    return put(running, running.challenge, code, options);
  };

  return {
    /** Registers a started challenge, and returns its handle. `before`: the one whose message was sent again. */
    follow: (factor: string, challenge: Begun, before?: Handle): Handle => {
      const handle = toHandle(`${factor}:${challenge.id}`);
      const earlier = before && all.get(before);
      all.set(handle, { ...open(factor, challenge), earlier: earlier ? [earlier, ...earlier.earlier] : [] });
      return handle;
    },
    verify: async (handle: Handle, code: string, options: CallOptions): Promise<Result<Verified>> => {
      const running = all.get(handle);
      if (running === undefined) return failed({ code: 'restart' });
      const answered = await answer(running, code, options);
      return answered.ok ? succeeded({}) : answered;
    },
  };
}
