import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Check, Failure, RawFailure, Result, SessionPort } from '@mfa-flow/contract';
import { ownerOf } from '../account.ts';
import { torn } from '../context.ts';
import type { Context } from '../context.ts';
import type { FactorRegistry } from '../factors/factors.ts';
import { factorIdOf } from '../factors/factor-ids.ts';
import { demandedFactors, readInvalidClaims } from '../vendor/invalid-claims.ts';
import { readFirstFactor } from '../vendor/first-factor.ts';
import type { MfaInfo, SignInFactor } from '../vendor/mfa-info.ts';
import { readBoolean, readClaimIds, readNothing } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';

const misconfigured = (raw?: RawFailure): Check => ({
  status: 'refused',
  reason: 'misconfigured',
  ...(raw && { raw }),
});

/** The result of one read of the session. */
interface Look {
  readonly check: Result<Check>;
  /** A second read may differ: the server failed, or the data is inconsistent. */
  readonly doubt?: 'failed' | 'torn';
}

export function createSessionPort(
  context: Context,
  factors: FactorRegistry,
  offered: readonly SignInFactor[],
): SessionPort {
  const { session, readInfo, forget, userId, lastSignIn, emailClaim, freshProofClaims } = context;

  /** The SDK also says "no session" when it could not ask. Only the refresh call distinguishes the two. */
  const exists = async (options: CallOptions): Promise<Result<boolean>> => {
    const found = await run(session, 'doesSessionExist', {}, readBoolean, options);
    return found.ok && !found.value
      ? run(session, 'attemptRefreshingSession', {}, readBoolean, options)
      : found;
  };

  const signedOut = () => {
    forget();
    return succeeded({ status: 'signedOut' } as const);
  };

  const unanswered = (failure: Failure): Result<Check> => {
    if (failure.code === 'session_ended') return signedOut();
    return failure.code === 'misconfigured' ? succeeded(misconfigured(failure.raw)) : failed(failure);
  };

  /** The owner of the session, if the server says nothing else. */
  const withId = async (check: Check): Promise<Check> => {
    if (check.status !== 'refused') return check;
    const id = await userId();
    return id === undefined ? check : { ...check, account: { id } };
  };

  const whatIsMissing = (info: MfaInfo, claims: readonly string[]): Check | undefined => {
    const [email, mfa] = [claims.indexOf('st-ev'), claims.indexOf('st-mfa')];
    const isMissing = info.next.length > 0;
    if (email >= 0 && (!isMissing || (mfa >= 0 && email < mfa))) {
      return { status: 'emailVerificationRequired', ...factors.ownEmail(info) };
    }
    if (isMissing) return factors.required(info);
    // Nothing is left to do, but the session is still invalid: never let the user pass.
    return mfa < 0 ? undefined : misconfigured({ code: 'st-mfa' });
  };

  /** One request, which also updates the MFA claim. */
  const look = async (typed: string | undefined, options: CallOptions): Promise<Look> => {
    const info = await readInfo(options);
    const before = await userId();
    if (!info.ok) {
      if (info.failure === torn) return { check: info, doubt: 'torn' };
      const check = unanswered(info.failure);
      if (check.ok) return { check: succeeded(await withId(check.value)) };
      return { check, ...(check.failure.code === 'server' && { doubt: 'failed' }) };
    }
    const claims = await run(session, 'validateClaims', {}, readClaimIds, options);
    if (!claims.ok) return { check: unanswered(claims.failure) };
    emailClaim.note(claims.value.includes('st-ev'));
    const first = await run(session, 'getAccessTokenPayloadSecurely', {}, readFirstFactor, options);
    const id = await userId();
    // Ended, or replaced by someone else's, since the server answered.
    if (id === undefined) return { check: signedOut() };
    if (before !== undefined && before !== id) return { check: failed(torn), doubt: 'torn' };
    const firstFactor = first.ok ? first.value : undefined;
    const owner = ownerOf({ id, info: info.value, firstFactor, typed, signIn: lastSignIn(), offered });
    const missing = whatIsMissing(info.value, claims.value);
    const isTorn = missing?.status === 'refused' && missing.raw?.code === 'st-mfa';
    return {
      check: succeeded({ ...(missing ?? { status: 'complete' }), ...owner }),
      ...(isTorn && { doubt: 'torn' }),
    };
  };

  return {
    check: async ({ identifier }, options) => {
      const there = await exists(options);
      if (!there.ok) return unanswered(there.failure);
      if (!there.value) return signedOut();
      // The link may have been opened elsewhere since.
      const email = emailClaim.isMissing() ? await emailClaim.refresh(options) : succeeded();
      if (!email.ok) return email.failure.code === 'session_ended' ? signedOut() : email;
      const once = await look(identifier, options);
      if (once.doubt === undefined) return once.check;
      // A server that does not answer proves nothing: the next check will show.
      if (once.doubt === 'failed' && !(await factors.areAnswering(options))) return once.check;
      const { check, doubt } = await look(identifier, options);
      const isStuck = doubt === 'failed' && !check.ok && check.failure.raw?.status === 500;
      return isStuck ? succeeded(await withId(misconfigured(stuck))) : check;
    },

    signOut: async (_input, options) => {
      const there = await exists(options);
      if (!there.ok && there.failure.code !== 'session_ended') return there;
      if (there.ok && there.value) {
        const ended = await run(session, 'signOut', {}, readNothing, options);
        if (!ended.ok && ended.failure.code !== 'session_ended') return ended;
        // The SDK reports success for any page.
        const left = await run(session, 'doesSessionExist', {}, readBoolean, options);
        if (!left.ok || left.value) return failed({ code: 'malformed' });
      }
      forget();
      return succeeded();
    },

    demandIn: async ({ error }) => {
      const demanded = demandedFactors(await readInvalidClaims(error), freshProofClaims);
      if (demanded === undefined || demanded.length === 0) return demanded && {};
      return { factorIds: [...new Set(demanded.map(factorIdOf))] };
    },
  };
}

const stuck: RawFailure = {
  code: 'mfa_info_500',
  status: 500,
  message: 'The server fails at the second steps alone: it requires a factor that nobody may set up.',
};
