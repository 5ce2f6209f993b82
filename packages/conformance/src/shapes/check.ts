import { atMostOneLetter, destination, factors, id, lastDigits } from './factor.ts';
import { raw } from './failure.ts';
import { boolean, byKey, duration, object, oneOf, text, wholeNumber } from './shape.ts';

const step = wholeNumber(1, 20);

const identifier = byKey('kind', {
  email: object({ kind: oneOf('email'), mailbox: atMostOneLetter, domain: atMostOneLetter }),
  phone: object({ kind: oneOf('phone'), ending: lastDigits }),
  username: object({ kind: oneOf('username'), initial: atMostOneLetter }),
});

export const account = object({ id }, { displayName: text(300), identifier });
const owner = { account, identifierMatches: boolean };

export const check = byKey('status', {
  signedOut: object({ status: oneOf('signedOut') }),
  complete: object({ status: oneOf('complete'), account }, { identifierMatches: boolean }),
  factorsRequired: object(
    { status: oneOf('factorsRequired'), factors },
    { ...owner, progress: object({ step, of: step }), rememberDevice: object({}, { lastsMs: duration }) },
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
