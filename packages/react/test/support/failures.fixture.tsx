import type { ShownFailure, ShownFailureCode } from '../../src/messages/shown-failure.ts';

/** One failure of each code, with the data it may carry. Total: a new code shows up in every story by itself. */
export const sampleFailures: { readonly [Code in ShownFailureCode]: Extract<ShownFailure, { code: Code }> } =
  {
    wrong_code: { code: 'wrong_code', attemptsLeft: 1 },
    expired_code: { code: 'expired_code' },
    wrong_or_expired: { code: 'wrong_or_expired', attemptsLeft: 3 },
    wrong_credentials: { code: 'wrong_credentials' },
    rate_limited: { code: 'rate_limited', retryAfterMs: 42_000 },
    locked: { code: 'locked', retryAfterMs: 15 * 60_000 },
    too_many_sends: { code: 'too_many_sends' },
    session_ended: { code: 'session_ended' },
    verification_required: { code: 'verification_required' },
    step_up_required: { code: 'step_up_required' },
    restart: { code: 'restart' },
    factor_gone: { code: 'factor_gone' },
    conflict: { code: 'conflict' },
    input_refused: { code: 'input_refused', field: 'code' },
    attestation_failed: { code: 'attestation_failed' },
    delivery_failed: { code: 'delivery_failed' },
    dismissed: { code: 'dismissed' },
    refused: { code: 'refused' },
    offline: { code: 'offline' },
    server: { code: 'server', raw: { status: 503, message: 'upstream connect error' } },
    malformed: { code: 'malformed' },
    misconfigured: { code: 'misconfigured' },
    unexpected: { code: 'unexpected' },
    timeout: { code: 'timeout' },
  };
