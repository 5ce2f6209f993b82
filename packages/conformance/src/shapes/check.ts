import { destination, factors, id } from './factor.ts';
import { raw } from './failure.ts';
import { byKey, object, oneOf, text, wholeNumber } from './shape.ts';

const step = wholeNumber(1, 20);

export const check = byKey('status', {
  signedOut: object({ status: oneOf('signedOut') }),
  complete: object({
    status: oneOf('complete'),
    account: object({ id }, { displayName: text(300) }),
  }),
  factorsRequired: object(
    { status: oneOf('factorsRequired'), factors },
    { progress: object({ step, of: step }) },
  ),
  emailVerificationRequired: object({ status: oneOf('emailVerificationRequired') }, { destination }),
  refused: object(
    { status: oneOf('refused'), reason: oneOf('noWay', 'account', 'passwordReset', 'misconfigured') },
    { raw },
  ),
});
