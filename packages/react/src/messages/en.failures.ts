import type { Messages } from './messages.types.ts';

const orWait = (wait: string | undefined) =>
  wait ? `Try again in ${wait}.` : 'Wait a few minutes, then try again.';
const identifier = {
  email: 'email address',
  username: 'username',
  emailOrUsername: 'email or username',
};
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifier | undefined;
}) => `Check your ${identifier[identifierKind ?? 'emailOrUsername']} and password.`;
const notSent = ({ place }: { readonly place?: string | undefined }) =>
  `We couldn't send a code to ${place ?? 'you'}.`;
const ourSide = 'Something went wrong on our side. Try again.';
const checkEntry = 'Check what you entered and try again.';

/** The general message of each failure. */
export const failures: Messages['failures'] = {
  wrong_code: "That code didn't work. Check it and try again.",
  expired_code: 'That code has expired.',
  wrong_or_expired: 'That code is wrong or has expired.',
  wrong_credentials: checkEntry,
  rate_limited: ({ wait }) => `You tried too many times. ${orWait(wait)}`,
  locked: ({ wait }) => `You entered a wrong code too many times. ${orWait(wait)}`,
  too_many_sends: ({ wait }) => `You asked for too many messages. ${orWait(wait)}`,
  session_ended: 'Your session ended. Sign in again to continue.',
  verification_required: "You have to verify it's you again.",
  step_up_required: "Verify it's you first.",
  restart: "That didn't work. Let's start this step again.",
  factor_gone: 'That method is no longer available.',
  conflict: 'This is already set up.',
  input_refused: checkEntry,
  delivery_failed: ourSide,
  attestation_failed: "The security check didn't work. Try again.",
  dismissed: 'You stopped. Try again or use another method.',
  refused: "That isn't possible with this account. Use another method, or get help.",
  offline: "We couldn't reach the service. Check your connection and try again.",
  server: ourSide,
  malformed: ourSide,
  misconfigured: "This isn't set up correctly on our side. Use another method, or get help.",
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
    wrong_code: "That code didn't work. Enter the newest one.",
    expired_code: 'That code has expired. Enter the newest one.',
    wrong_or_expired: 'That code is wrong or has expired.',
  },
  sentCode: {
    wrong_code: "That code didn't work. Use the newest message.",
    expired_code: 'That code has expired. Send a new code.',
    wrong_or_expired: 'That code is wrong or has expired.',
  },
  recoveryCode: {
    wrong_code: "That code isn't right or was used before.",
    wrong_or_expired: "That code isn't right or was used before.",
    expired_code: 'That recovery code no longer works. Try another one.',
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
