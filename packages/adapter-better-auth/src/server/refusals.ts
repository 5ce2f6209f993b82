import { APIError } from 'better-auth/api';

type Status = ConstructorParameters<typeof APIError>[0];

const refusal = (status: Status, code: string, message: string) => () =>
  new APIError(status, { code, message });

export const signedOut = refusal('UNAUTHORIZED', 'UNAUTHORIZED', 'Unauthorized');
export const secondStepMissing = refusal('FORBIDDEN', 'SECOND_STEP_MISSING', 'The second step is missing.');
export const anotherAccount = refusal('CONFLICT', 'ANOTHER_ACCOUNT', 'Somebody else is signed in by now.');
export const alreadySignedIn = refusal('CONFLICT', 'ALREADY_SIGNED_IN', 'The second step is taken already.');
export const notSetUp = refusal('BAD_REQUEST', 'FACTOR_NOT_SET_UP', 'This is no factor of the account.');
export const setUpAlready = refusal('BAD_REQUEST', 'FACTOR_SET_UP_ALREADY', 'This is set up already.');
export const wrongPassword = refusal('BAD_REQUEST', 'INVALID_PASSWORD', 'Invalid password');
export const addressRefused = refusal(
  'BAD_REQUEST',
  'ADDRESS_REFUSED',
  'Codes go to the address of the account.',
);
/** In better-auth's words, only earlier. */
export const noTriesLeft = refusal(
  'BAD_REQUEST',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'Too many attempts. Please request a new code.',
);
