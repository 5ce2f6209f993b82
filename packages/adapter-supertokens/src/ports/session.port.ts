import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, Check, Failure, RawFailure, Result, SessionPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { Ways } from '../ways/ways.ts';
import { factorIdOf } from '../ways/factor-ids.ts';
import { readClaim, readInvalidClaims } from '../vendor/invalid-claims.ts';
import type { MfaInfo } from '../vendor/mfa-info.ts';
import { readBoolean, readNothing, readText } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';
import type { Read } from '../vendor/run.ts';

const misconfigured = (raw?: RawFailure) =>
  succeeded<Check>({ status: 'refused', reason: 'misconfigured', ...(raw && { raw }) });

/** The ids of the claims that do not hold, in the order in which the host wants them mended. */
const readClaimIds: Read<readonly string[]> = (answer) =>
  Array.isArray(answer) ? answer.flatMap(readClaim).map(({ id }) => id) : undefined;

export function createSessionPort(context: Context, ways: Ways): SessionPort {
  const { session, readInfo, forget, emailClaim } = context;

  /** The SDK says "there is none" as well when it could not ask. Only the refresh call tells the two apart. */
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

  const unanswered = async (failure: Failure, options: CallOptions): Promise<Result<Check>> => {
    if (failure.code === 'session_ended') return signedOut();
    if (failure.code === 'misconfigured') return misconfigured(failure.raw);
    const isStuck = failure.code === 'server' && (await ways.areAnswering(options));
    return isStuck ? misconfigured(stuck) : failed(failure);
  };

  const whatIsMissing = (info: MfaInfo, claims: readonly string[]): Check | undefined => {
    const [email, mfa] = [claims.indexOf('st-ev'), claims.indexOf('st-mfa')];
    const isMissing = info.next.length > 0;
    if (email >= 0 && (!isMissing || (mfa >= 0 && email < mfa))) {
      return { status: 'emailVerificationRequired', ...ways.ownEmail(info) };
    }
    if (isMissing) return ways.required(info);
    // Nothing more can be done, and yet the session does not hold: never let anybody pass.
    return mfa < 0 ? undefined : { status: 'refused', reason: 'misconfigured', raw: { code: 'st-mfa' } };
  };

  return {
    // One request, which also brings the claim of the second steps up to date.
    check: async (_input, options) => {
      const there = await exists(options);
      if (!there.ok) return unanswered(there.failure, options);
      if (!there.value) return signedOut();
      // The link may have been opened elsewhere since.
      const email = emailClaim.isMissing() ? await emailClaim.refresh(options) : succeeded();
      if (!email.ok) return email.failure.code === 'session_ended' ? signedOut() : email;
      const info = await readInfo(options);
      if (!info.ok) return unanswered(info.failure, options);
      const claims = await run(session, 'validateClaims', {}, readClaimIds, options);
      if (!claims.ok) return unanswered(claims.failure, options);
      emailClaim.note(claims.value.includes('st-ev'));
      const missing = whatIsMissing(info.value, claims.value);
      if (missing) return succeeded(missing);
      const id = await run(session, 'getUserId', {}, readText, options);
      return id.ok
        ? succeeded({ status: 'complete', account: { id: id.value } })
        : unanswered(id.failure, options);
    },

    signOut: async (_input, options) => {
      const there = await exists(options);
      if (!there.ok && there.failure.code !== 'session_ended') return there;
      if (there.ok && there.value) {
        const ended = await run(session, 'signOut', {}, readNothing, options);
        if (!ended.ok && ended.failure.code !== 'session_ended') return ended;
        // The SDK calls it done whatever page came back.
        const left = await run(session, 'doesSessionExist', {}, readBoolean, options);
        if (!left.ok || left.value) return failed({ code: 'malformed' });
      }
      forget();
      return succeeded();
    },

    demandIn: async ({ error }) => {
      const claims = (await readInvalidClaims(error)).filter(({ id }) => id === 'st-mfa');
      if (claims.length === 0) return undefined;
      const factorIds = [...new Set(claims.flatMap((claim) => claim.factorIds).map(factorIdOf))];
      return factorIds.length === 0 ? {} : { factorIds };
    },
  };
}

const stuck: RawFailure = {
  code: 'mfa_info_500',
  status: 500,
  message: 'The server fails at the second steps alone: it requires a factor that nobody may set up.',
};
