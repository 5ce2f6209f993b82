import type { Failure, RawFailure } from '@mfa-flow/contract';
import { countOf, fieldOf, textOf } from '../vendor/read.ts';
import { meaningOf } from './failure-table.ts';
import type { FailureTable, Meaning } from './failure-table.ts';

/** What to fix, by the code or the status of the answer. */
const fixes: Readonly<Record<string, string>> = {
  INVALID_ORIGIN: 'The `trustedOrigins` of the server lack the origin of this page.',
  MISSING_OR_NULL_ORIGIN: 'The request has no origin: the page is not served over HTTP.',
  OTP_NOT_CONFIGURED: 'The `twoFactor` plugin of the server has no `otpOptions.sendOTP`.',
  TOTP_NOT_CONFIGURED: 'The `twoFactor` plugin of the server has authenticators switched off.',
  404: 'The server lacks the plugin `mfaFlow()` or `twoFactor()`, or the `baseURL` of the client differs.',
};

/** Upper case with underscores. Anything else may repeat what was typed. */
const isCode = (text: string | undefined): text is string =>
  text !== undefined && /^[A-Z][A-Z0-9_]{2,80}$/.test(text);

/** An answer that is no success, as the client gives it. `retryAfterSeconds` comes from its header. */
export function mapBetterAuthFailure(
  error: unknown,
  retryAfterSeconds: string | null,
  table?: FailureTable,
): Failure {
  const status = Number(fieldOf(error, 'status'));
  const named = textOf(error, 'code');
  const code = isCode(named) ? named : undefined;
  const raw: RawFailure = {
    ...(code !== undefined && { code }),
    ...(Number.isInteger(status) && { status }),
  };
  if (status >= 500) return { code: 'server', raw };
  const known = meaningOf([...(code === undefined ? [] : [code]), `${status}`], table);
  // With a code it is better-auth's own word, which another try would not change.
  const meaning = known ?? (code === undefined ? 'malformed' : 'refused');
  return toFailure(meaning, raw, {
    retryAfterMs: retryAfterIn(error, retryAfterSeconds),
    attemptsLeft: countOf(error, 'attemptsLeft'),
  });
}

interface Limits {
  readonly retryAfterMs: number | undefined;
  readonly attemptsLeft: number | undefined;
}

/** Of the plugin in the body, of better-auth's own limit in a header, in seconds. */
function retryAfterIn(error: unknown, retryAfterSeconds: string | null): number | undefined {
  const seconds = Number(retryAfterSeconds ?? undefined);
  return countOf(error, 'retryAfterMs') ?? (seconds > 0 ? Math.ceil(seconds) * 1000 : undefined);
}

function toFailure(meaning: Meaning, raw: RawFailure, { retryAfterMs, attemptsLeft }: Limits): Failure {
  if (typeof meaning === 'object') return { code: 'input_refused', ...meaning, raw };
  if (meaning === 'ended_by_tries') return { code: 'session_ended', cause: 'tooManyAttempts', raw };
  if (meaning === 'misconfigured') {
    const message = fixes[raw.code ?? ''] ?? fixes[`${raw.status}`];
    return { code: meaning, raw: { ...raw, ...(message !== undefined && { message }) } };
  }
  if (meaning === 'wrong_code')
    return { code: meaning, ...(attemptsLeft !== undefined && { attemptsLeft }), raw };
  const isWait = meaning === 'rate_limited' || meaning === 'too_many_sends' || meaning === 'locked';
  return isWait && retryAfterMs !== undefined ? { code: meaning, retryAfterMs, raw } : { code: meaning, raw };
}

/** What `fetch` or the client threw: there was no answer, or none that can be read. */
export function mapThrown(error: unknown): Failure {
  const named: unknown = Reflect.get(Object(error), 'name');
  const code = typeof named === 'string' ? named.slice(0, 100) : '';
  const isNetwork = ['TypeError', 'AbortError', 'NetworkError', 'TimeoutError'].includes(code);
  return { code: isNetwork ? 'offline' : code === 'SyntaxError' ? 'malformed' : 'unexpected', raw: { code } };
}
