import type { Fault } from '@mfa-flow/adapter-memory';
import type { Failure, FailureCode } from '@mfa-flow/contract';

/** Total: a new failure is included for every method automatically. */
const failures: { readonly [Code in FailureCode]: Failure<Code> } = {
  wrong_code: { code: 'wrong_code' },
  expired_code: { code: 'expired_code' },
  wrong_or_expired: { code: 'wrong_or_expired' },
  wrong_credentials: { code: 'wrong_credentials' },
  rate_limited: { code: 'rate_limited' },
  locked: { code: 'locked' },
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
  server: { code: 'server' },
  malformed: { code: 'malformed' },
  misconfigured: { code: 'misconfigured' },
  unexpected: { code: 'unexpected' },
};

const plain: readonly Fault[] = [
  'offline',
  'server',
  'malformed',
  'throws',
  'never',
  'sessionEnded',
  'answerLost',
];

const nonsense: readonly Fault[] = [
  { answers: undefined },
  { answers: 'complete' },
  { answers: [] },
  { answers: { status: 'complete' } },
  { answers: { status: 'done', account: { id: 'ada' } } },
  { answers: { state: 'waiting' } },
];

/** Every fault of a call. */
export const everyFault: readonly Fault[] = [
  ...plain,
  ...Object.values(failures).map((failure) => ({ failure })),
  ...nonsense,
];

/** Whether the call may have gone through all the same: then the read after it says so. */
export const mayGoThrough = (fault: Fault): boolean => fault === 'answerLost';

export const nameOf = (fault: Fault): string => (typeof fault === 'string' ? fault : JSON.stringify(fault));
