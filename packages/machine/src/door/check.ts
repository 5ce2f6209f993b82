import type { Check } from '@mfa-flow/contract';
import { readDestination, readFactors, readId } from './factor.ts';
import { readRaw } from './failure.ts';
import { either, lenient, object, oneOf, text, wholeNumber, type Read } from './read.ts';

const step = wholeNumber(1, 20);

/** What the server says of the session. Anything else is not an answer, and never "no second step needed". */
export const readCheck: Read<Check> = either(
  object({ status: oneOf('signedOut') }),
  object({
    status: oneOf('complete'),
    account: object({ id: readId }, { displayName: text(300) }),
  }),
  object(
    { status: oneOf('factorsRequired'), factors: readFactors },
    { progress: lenient(object({ step, of: step })) },
  ),
  object({ status: oneOf('emailVerificationRequired') }, { destination: readDestination }),
  object(
    { status: oneOf('refused'), reason: oneOf('noWay', 'account', 'passwordReset', 'misconfigured') },
    { raw: readRaw },
  ),
);
