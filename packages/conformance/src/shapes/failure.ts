import type { FailureCode } from '@mfa-flow/contract';
import { byKey, duration, object, oneOf, text, wholeNumber } from './shape.ts';
import type { Shape } from './shape.ts';

export const raw = object({}, { code: text(200), status: wholeNumber(0, 999), message: text(100_000) });
const bare = {};
const attempts = { attemptsLeft: wholeNumber(0, 1_000) };
const wait = { retryAfterMs: duration };

const data: { readonly [Code in FailureCode]: Readonly<Record<string, Shape>> } = {
  wrong_code: attempts,
  expired_code: attempts,
  wrong_or_expired: attempts,
  wrong_credentials: attempts,
  rate_limited: wait,
  locked: wait,
  too_many_sends: wait,
  session_ended: { cause: oneOf('tooManyAttempts') },
  verification_required: bare,
  step_up_required: bare,
  restart: bare,
  factor_gone: bare,
  conflict: bare,
  input_refused: bare,
  delivery_failed: bare,
  attestation_failed: bare,
  dismissed: bare,
  refused: bare,
  offline: bare,
  server: bare,
  malformed: bare,
  misconfigured: bare,
  unexpected: bare,
};

const field = { field: oneOf('identifier', 'password', 'code', 'email', 'phone', 'label') };

export const failure: Shape = byKey(
  'code',
  Object.fromEntries(
    Object.entries(data).map(([code, extra]) => [
      code,
      object({ code: oneOf(code), ...(code === 'input_refused' && field) }, { ...extra, raw }),
    ]),
  ),
);
