import type { Failure, FailureCode } from '@mfa-flow/contract';

/** What a backend may answer, by the contract's own names. Total, except for those that a real fault causes. */
type RefusalCode = Exclude<
  FailureCode,
  'offline' | 'server' | 'malformed' | 'rate_limited' | 'session_ended' | 'unexpected'
>;

const labels: Readonly<Record<RefusalCode, string>> = {
  wrong_code: 'Wrong code',
  expired_code: 'Code expired',
  wrong_or_expired: 'Code wrong or expired',
  wrong_credentials: 'Wrong name or password',
  locked: 'Locked for a quarter of an hour',
  too_many_sends: 'Too many messages',
  verification_required: 'Session has to be verified',
  step_up_required: 'Fresh proof required',
  restart: 'Challenge unknown',
  factor_gone: 'Factor removed',
  conflict: 'Done already',
  input_refused: 'Input refused',
  attestation_failed: 'Security check refused',
  delivery_failed: 'Message not delivered',
  dismissed: 'Closed by the person',
  refused: 'Refused for good',
  misconfigured: 'Set up wrongly',
};

function failureOf(code: RefusalCode): Failure {
  if (code === 'input_refused') return { code, field: 'code' };
  return code === 'locked' ? { code, retryAfterMs: 15 * 60_000 } : { code };
}

type Refusals = Readonly<
  Record<RefusalCode, { readonly label: string; readonly fault: { readonly failure: Failure } }>
>;

/** The adapter returns the failure without asking the server. */
export const refusals = Object.fromEntries(
  Object.entries(labels).map(([code, label]) => [
    code,
    // The keys are those of `labels`, whose type is lost.
    { label, fault: { failure: failureOf(code as RefusalCode) } },
  ]),
) as Refusals; // the same keys
