import type { Failure } from '@mfa-flow/contract';
import { either, lenient, number, object, oneOf, text, wholeNumber, type Read } from './parse.ts';

/** The backend's own code and status. Its message is dropped: it may repeat user input. */
export const readRaw = lenient(
  object({}, { code: lenient(text(100)), status: lenient(wholeNumber(0, 999)) }),
);

// Invalid numbers are dropped rather than shown; unknown codes are rejected.
export const readFailure: Read<Failure> = either(
  object(
    { code: oneOf('wrong_code', 'expired_code', 'wrong_or_expired', 'wrong_credentials') },
    { attemptsLeft: lenient(wholeNumber(0, 1_000)), raw: readRaw },
  ),
  object(
    { code: oneOf('rate_limited', 'locked', 'too_many_sends') },
    { retryAfterMs: lenient(number), raw: readRaw },
  ),
  object(
    {
      code: oneOf('input_refused'),
      field: oneOf('identifier', 'password', 'code', 'email', 'phone', 'label'),
    },
    { raw: readRaw },
  ),
  object({ code: oneOf('session_ended') }, { cause: lenient(oneOf('tooManyAttempts')), raw: readRaw }),
  object(
    {
      code: oneOf(
        'verification_required',
        'step_up_required',
        'restart',
        'factor_gone',
        'conflict',
        'delivery_failed',
        'attestation_failed',
        'dismissed',
        'refused',
        'offline',
        'server',
        'malformed',
        'misconfigured',
        'unexpected',
      ),
    },
    { raw: readRaw },
  ),
);
