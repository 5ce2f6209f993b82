import type { Failure, RawFailure } from '@mfa-flow/contract';
import { fieldOf, numberIn, textIn } from '../vendor/field-of.ts';
import { classifyClaims, readInvalidClaims } from '../vendor/invalid-claims.ts';
import { meaningOf } from './failure-table.ts';
import type { FailureTable, Meaning } from './failure-table.ts';
import { fixFor } from './fixes.ts';

/** An answer whose status is not OK. Unknown statuses are treated as no answer: fail closed. */
export function mapStatus(code: string, answer: unknown, table?: FailureTable): Failure {
  const fields = fieldOf(answer, 'formFields');
  const word = code === 'FIELD_ERROR' ? textIn(fieldOf(fields, '0'), 'id') : code;
  // Keep only the number from the server's message: the rest may repeat user input.
  const [message] = /ERR_CODE_\d+/.exec(textIn(answer, 'reason') ?? '') ?? [];
  const raw = { code: code.slice(0, 100), ...(message && { message }) };
  return toFailure(meaningOf([word ?? ''], table) ?? 'malformed', raw, answer);
}

/** The only place that maps what the SDK throws to a failure: raw responses, its own errors, browser errors. */
export async function mapSuperTokensFailure(error: unknown, table?: FailureTable): Promise<Failure> {
  const status = numberIn(error, 'status');
  const isGeneral = fieldOf(error, 'isSuperTokensGeneralError') === true;
  if (status === undefined)
    return isGeneral ? mapStatus('GENERAL_ERROR', error, table) : mapError(error, table);
  const claims = status === 403 ? await readInvalidClaims(error) : [];
  const claim = classifyClaims(claims, noClaims);
  const code = claim?.id.slice(0, 100);
  const meaning =
    claim?.is === 'tooOld'
      ? 'step_up_required'
      : (meaningOf([code ?? '', `${status}`], table) ?? (status >= 500 ? 'server' : 'malformed'));
  return toFailure(meaning, { ...(code && { code }), status });
}

/** Those that only the host knows are told apart where the host's names for them are known (`context.ts`). */
const noClaims: ReadonlySet<string> = new Set();

function mapError(error: unknown, table?: FailureTable): Failure {
  const text = (textIn(error, 'message') ?? '').slice(0, 1000);
  const code = (textIn(error, 'name') ?? '').slice(0, 100);
  const start = text.split(' ', 3).join(' ');
  // Browsers throw the same error without a network as for code that fails on an unexpected answer.
  const isAboutCode = /\b(undefined|null|not a function|not iterable|properties)\b/.test(text);
  const meaning = isAboutCode ? 'malformed' : meaningOf([text, start, code], table);
  return toFailure(meaning ?? 'unexpected', { code }, error);
}

function toFailure(meaning: Meaning, raw: RawFailure, from?: unknown): Failure {
  if (typeof meaning === 'object') return { code: 'input_refused', ...meaning, raw };
  if (meaning === 'misconfigured')
    return { code: meaning, raw: { ...raw, ...fixFor(raw.status, textIn(from, 'message')) } };
  const attemptsLeft = /^(wrong|expired)_code$/.test(meaning) ? attemptsLeftIn(from) : undefined;
  const retryAfterMs = meaning === 'locked' ? numberIn(from, 'retryAfterMs') : undefined;
  return {
    code: meaning,
    ...(attemptsLeft !== undefined && { attemptsLeft }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    raw,
  };
}

/** After five of five the next call is locked, so none is left. */
function attemptsLeftIn(answer: unknown): number | undefined {
  const most = numberIn(answer, 'maxNumberOfFailedAttempts') ?? numberIn(answer, 'maximumCodeInputAttempts');
  const used =
    numberIn(answer, 'currentNumberOfFailedAttempts') ?? numberIn(answer, 'failedCodeInputAttemptCount');
  return most === undefined || used === undefined ? undefined : Math.max(0, most - used);
}
