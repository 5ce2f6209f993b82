import { isAddressLike } from '@mfa-flow/contract';
import { atMostOneLetter, destination, factors, id, lastDigits } from './factor.ts';
import { raw } from './failure.ts';
import { boolean, byKey, duration, isObject, object, oneOf, text, wholeNumber } from './shape.ts';
import type { Shape } from './shape.ts';

const step = wholeNumber(1, 20);
const steps = object({ step, of: step });

const progress: Shape = (value, at) =>
  steps(value, at) ??
  (isObject(value) && Number(value['step']) > Number(value['of'])
    ? `${at}.step should not be greater than ${at}.of`
    : undefined);

const identifier = byKey('kind', {
  email: object({ kind: oneOf('email'), mailbox: atMostOneLetter, domain: atMostOneLetter }),
  phone: object({ kind: oneOf('phone'), ending: lastDigits }),
  username: object({ kind: oneOf('username'), initial: atMostOneLetter }),
});

const name: Shape = (value, at) =>
  typeof value === 'string' && isAddressLike(value)
    ? `${at} should be a name, not an address: leave it out (use isAddressLike)`
    : text(300)(value, at);

export const account = object({ id }, { displayName: name, identifier });
const owner = { account, identifierMatches: boolean };

export const check = byKey('status', {
  signedOut: object({ status: oneOf('signedOut') }),
  complete: object({ status: oneOf('complete'), account }, { identifierMatches: boolean }),
  factorsRequired: object(
    { status: oneOf('factorsRequired'), factors },
    { ...owner, progress, rememberDevice: object({}, { lastsMs: duration }) },
  ),
  emailVerificationRequired: object(
    { status: oneOf('emailVerificationRequired') },
    { ...owner, destination },
  ),
  refused: object(
    { status: oneOf('refused'), reason: oneOf('noFactor', 'account', 'passwordReset', 'misconfigured') },
    { ...owner, raw },
  ),
});
