import type { Messages } from './messages.types.ts';

const orWait = (wait: string | undefined) =>
  wait ? `Try again in ${wait}.` : 'Wait a few minutes, then try again.';
const identifier = {
  email: 'email address',
  username: 'username',
  emailOrUsername: 'email address or username',
};
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifier | undefined;
}) => `Check your ${identifier[identifierKind ?? 'emailOrUsername']} and password and try again.`;
const notSent = ({ place }: { readonly place?: string | undefined }) =>
  `We could not send a code to ${place ?? 'you'}.`;
const ourSide = 'Something went wrong on our side. Try again.';
const checkEntry = 'Check what you entered and try again.';

/** The general message of each failure. */
export const failures: Messages['failures'] = {
  wrong_code: 'That code did not work. Check it and try again.',
  expired_code: 'That code has expired.',
  wrong_or_expired: 'That code is not right or has expired. Try again.',
  wrong_credentials: checkEntry,
  rate_limited: ({ wait }) => `You tried too many times. ${orWait(wait)}`,
  locked: ({ wait }) => `You entered a wrong code too many times. ${orWait(wait)}`,
  too_many_sends: ({ wait }) => `You asked for too many messages. ${orWait(wait)}`,
  session_ended: 'Your session ended. Sign in again to continue.',
  verification_required: 'You have to confirm it is you again.',
  step_up_required: 'Confirm it is you first.',
  restart: 'That did not work. Let us start this step again.',
  factor_gone: 'That way is no longer available.',
  conflict: 'This is already set up.',
  input_refused: checkEntry,
  delivery_failed: ourSide,
  dismissed: 'You stopped. Try again or choose another way.',
  refused: 'That is not possible with this account. Try another way, or get help.',
  offline: 'We could not reach the service. Check your connection and try again.',
  server: ourSide,
  malformed: ourSide,
  misconfigured: 'This is not set up correctly on our side. Try another way, or get help.',
  unexpected: ourSide,
  timeout: 'This is taking too long. Try again.',
};

/** More specific messages for some situations. */
export const failuresIn: Messages['failuresIn'] = {
  signIn: {
    locked: ({ wait }) => `You tried to sign in too many times. ${orWait(wait)}`,
    rate_limited: ({ wait }) => `You tried to sign in too many times. ${orWait(wait)}`,
    refused: wrongCredentials,
    wrong_credentials: wrongCredentials,
  },
  authenticator: {
    wrong_code: 'That code did not work. Enter the newest code in your app.',
    expired_code: 'That code has expired. Enter the newest code in your app.',
    wrong_or_expired: 'That code is not right or has expired. Enter the newest code in your app.',
  },
  sentCode: {
    wrong_code: 'That code did not work. Check the newest message and try again.',
    expired_code: 'That code has expired. Send a new code.',
    wrong_or_expired: 'That code is not right or has expired. Try again or send a new code.',
  },
  recoveryCode: {
    wrong_code: 'That recovery code is not right or was used before. Try another one.',
    wrong_or_expired: 'That recovery code is not right or was used before. Try another one.',
    expired_code: 'That recovery code does not work any more. Try another one.',
  },
  send: {
    rate_limited: ({ wait }) => `You asked for too many messages. ${orWait(wait)}`,
    too_many_sends: ({ wait }) =>
      `You asked for too many messages. ${orWait(wait)} You can still enter a code that you have received.`,
    refused: notSent,
    input_refused: notSent,
    delivery_failed: notSent,
  },
};
