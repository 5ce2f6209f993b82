import { plural } from './format.ts';
import type { Messages } from './messages.types.ts';

const locale = 'en';
const spaced = (text: string) => Array.from(text).join(' ');
/** Keeps what is masked in one piece where the surrounding text runs from right to left. */
const isolated = (text: string) => `\u2068${text}\u2069`;
interface MaskedEmail {
  readonly mailbox: string;
  readonly domain: string;
}
const maskedEmail = ({ mailbox, domain }: MaskedEmail) => isolated(`${mailbox}•••@${domain}•••`);
const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `address starting with ${mailbox}, at ${domain}`;
const on = (service: string | undefined) => (service ? ` on ${service}` : '');
const orWait = (wait: string | undefined) =>
  wait ? `Try again in ${wait}.` : 'Wait a few minutes, then try again.';
const identifier = {
  email: 'email address',
  username: 'username',
  emailOrUsername: 'email address or username',
};
const digits = (length: number) => plural(locale, length, { one: '1 digit', other: `${length} digits` });
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifier | undefined;
}) => `Check your ${identifier[identifierKind ?? 'emailOrUsername']} and password and try again.`;
const notSent = ({ place }: { readonly place?: string | undefined }) =>
  `We could not send a code to ${place ?? 'you'}.`;
const ourSide = 'Something went wrong on our side. Try again.';

/** The complete English catalogue. */
export const en: Messages = {
  locale,
  common: {
    continue: 'Continue',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    otherWay: 'Try another way',
    exit: 'Cancel and sign out',
    help: 'Get help',
    checking: 'Checking…',
    loading: 'Loading…',
    stillWorking: 'Still working. This is taking longer than usual.',
    offline: 'You are offline. What you typed is still here.',
    offlineAnnounced: 'You are offline.',
    onlineAnnounced: 'You are back online.',
    step: ({ step, of }) => `Step ${step} of ${of}`,
    errorTitle: (title) => `Error: ${title}`,
    about: (wait) => `about ${wait}`,
    attemptsLeft: (count) =>
      plural(locale, count, { one: 'This is your last try.', other: `You have ${count} tries left.` }),
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({ shown: isolated(`••• ${ending}`), spoken: `number ending ${spaced(ending)}` }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `the ${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `the number ending ${ending}`,
      spoken: `the number ending ${spaced(ending)}`,
    }),
    unknownEmail: 'your email address',
    unknownPhone: 'your phone',
    unknown: 'you',
  },
  signIn: {
    heading: ({ service }) => (service ? `Sign in to ${service}` : 'Sign in'),
    identifier: {
      email: 'Email address',
      username: 'Username',
      emailOrUsername: 'Email address or username',
    },
    identifierMissing: {
      email: 'Enter your email address.',
      username: 'Enter your username.',
      emailOrUsername: 'Enter your email address or username.',
    },
    password: 'Password',
    passwordMissing: 'Enter your password.',
    showPassword: 'Show password',
    forgotPassword: 'Forgot your password?',
    sessionEnded: 'Your session ended. Sign in again to continue.',
    signedOut: 'You are signed out.',
  },
  checkFactors: { heading: 'One moment' },
  chooseFactor: {
    heading: 'How do you want to confirm it is you?',
    intro: 'Choose one of the ways you have set up.',
    lastUsed: 'Last used',
    wayGone: 'That way is no longer available. Choose another one.',
    wayUnusable: 'That way is not working at the moment. Choose another one.',
    availableIn: (wait) => `Available in ${wait}`,
  },
  factorKinds: {
    passkey: { name: 'Passkey', hint: 'Use your face, fingerprint or screen lock' },
    authenticator: { name: 'Authenticator app', hint: 'Use the code your app shows' },
    phone: { name: 'Text message', hint: 'Get a code on your phone' },
    email: { name: 'Email', hint: 'Get a code in your inbox' },
    recoveryCode: { name: 'Recovery code', hint: 'Use one of the codes you saved' },
    unknown: { name: 'Another way' },
  },
  code: {
    label: 'Security code',
    digits,
    filledIn: 'Code filled in.',
    onlyHere: ({ service }) =>
      `Enter it only here${on(service)}. We will never ask you for it by phone, message or email.`,
    notYou: 'Did not try to sign in? Cancel and change your password.',
    problems: {
      empty: () => 'Enter the security code.',
      wrongLength: ({ length }) => (length ? `The code has ${digits(length)}.` : 'The code is not complete.'),
      notACode: ({ length }) => `Enter only the ${length ? digits(length) : 'code'}, without other text.`,
      severalCodes: () => 'There is more than one code here. Enter the newest one only.',
      securityCode: () => 'Enter the security code.',
    },
  },
  authenticator: {
    heading: 'Enter the code from your authenticator app',
    intro: ({ service }) =>
      service
        ? `Open the app and find the code for ${service}.`
        : 'Open the app and find the code for this account.',
    hint: (length) => `${length ? `${digits(length)}. ` : ''}It changes every 30 seconds.`,
    noPhone: 'I do not have my phone',
    tipsTitle: 'Codes still not working?',
    tips: ({ service }) => [
      `Check that you are using the entry for ${service ?? 'this service'}.`,
      'Wait for the next code, then enter it.',
      'Set the clock of your phone to automatic.',
    ],
  },
  sentCode: {
    heading: { email: 'Check your email', phone: 'Check your phone', other: 'Enter your security code' },
    sent: ({ place, times }) =>
      times > 1
        ? `We sent a new code to ${place}. Use the code in the newest message.`
        : `We sent a code to ${place}. It may take a few minutes to arrive.`,
    lasts: (wait) => `The code works for ${wait}.`,
    notSentHeading: {
      email: 'Get a code by email',
      phone: 'Get a code by text message',
      other: 'Get a security code',
    },
    notSent: (place) => `We will send a security code to ${place}.`,
    send: 'Send me a code',
    sendAgain: 'Send a new code',
    sending: 'Sending…',
    sentAnnounced: ({ place, times }) =>
      times > 1 ? 'We sent a new code. Use the newest message.' : `We sent a code to ${place}.`,
    againIn: (wait) => `You can ask for a new code in ${wait}.`,
    againNow: 'You can ask for a new code now.',
    notArrivedTitle: 'Did not get it?',
    notArrived: {
      email: [
        'Wait a few minutes.',
        'Look in your spam or junk folder.',
        'Send a new code, or try another way.',
      ],
      phone: [
        'Wait a few minutes.',
        'Check that your phone has signal.',
        'Send a new code, or try another way.',
      ],
      other: ['Wait a few minutes.', 'Send a new code, or try another way.'],
    },
    weaker: 'Text messages protect you less well than an authenticator app.',
  },
  recovery: {
    heading: 'Enter a recovery code',
    intro: 'It is one of the codes you saved when you set up two-step verification.',
    label: 'Recovery code',
    hint: 'You can use each code once.',
    noCodesTitle: 'I do not have any codes',
    noCodes: ({ service, otherWay }) =>
      `They may be in a file, on paper or in your password manager. If you cannot find them, ${
        otherWay ? 'try another way or ' : ''
      }contact ${service ? `${service} ` : ''}support.`,
    left: (count) =>
      plural(locale, count, {
        one: 'You have 1 recovery code left.',
        other: `You have ${count} recovery codes left.`,
      }),
    problems: {
      empty: () => 'Enter a recovery code.',
      wrongLength: ({ length }) =>
        length ? `A recovery code has ${digits(length)}.` : 'The recovery code is not complete.',
      notACode: () => 'Enter only the recovery code, without other text.',
      severalCodes: () => 'Enter one code.',
      securityCode: () => 'That looks like a security code from an app or a message. Enter a recovery code.',
    },
  },
  limited: {
    heading: {
      locked: 'You entered a wrong code too many times',
      rate_limited: 'You tried too many times',
      too_many_sends: 'You asked for too many codes',
      sign_in: 'You tried to sign in too many times',
    },
    until: ({ wait, time }) => `You can try again in ${wait}, at ${time}.`,
    waitUnknown: 'Wait a few minutes, then try again.',
    now: 'You can try again now.',
    otherWays: 'Other ways to confirm it is you are not affected.',
    tooEarly: (wait) => `You can try again in ${wait}.`,
  },
  denied: {
    heading: 'We cannot finish signing you in',
    reasons: {
      noWay: 'You have no way to confirm it is you. Contact support.',
      account: 'This account cannot sign in. Contact support.',
      passwordReset: 'You have to change your password before you can sign in.',
      misconfigured: 'Sign-in is not set up correctly on our side. Contact support.',
      sameWayAgain:
        'We confirmed it is you, but the same step was asked for again. Try again, or sign out and start over.',
      cookiesBlocked:
        'Your browser is blocking the cookies that sign-in needs. Allow cookies for this site in the settings of your browser, then try again.',
      restartLoop: 'This step had to start over more than once. Try again later, or contact support.',
      setUpNeeded:
        'You have to set up two-step verification first, and that is not possible here. Contact support.',
      emailVerificationNeeded:
        'You have to confirm your email address first. Open the message we sent you, then try again.',
    },
    changePassword: 'Change your password',
  },
  unreachable: { heading: 'We could not check your sign-in' },
  signedOut: {
    sessionEnded: {
      heading: 'Your session ended',
      text: 'Sign in again to continue.',
      signIn: 'Sign in again',
    },
    notSignedIn: { heading: 'You are not signed in', text: 'Sign in to continue.', signIn: 'Sign in' },
  },
  leaving: {
    heading: 'Signing you out',
    working: 'This takes a moment.',
    failedHeading: 'You are not signed out yet',
  },
  done: { signedIn: 'You are signed in.', alreadySignedIn: 'You are already signed in.' },
  failures: {
    wrong_code: 'That code did not work. Check it and try again.',
    expired_code: 'That code has expired.',
    wrong_or_expired: 'That code is not right or has expired. Try again.',
    wrong_credentials: wrongCredentials,
    rate_limited: ({ wait }) => `You tried too many times. ${orWait(wait)}`,
    locked: ({ wait }) => `You entered a wrong code too many times. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `You asked for too many codes. ${orWait(wait)}`,
    session_ended: 'Your session ended. Sign in again to continue.',
    verification_required: 'You have to confirm it is you again.',
    step_up_required: 'Confirm it is you first.',
    restart: 'Let us start this step again.',
    way_gone: 'That way is no longer available.',
    conflict: 'This is already set up.',
    input_refused: 'Check what you entered and try again.',
    delivery_failed: notSent,
    dismissed: 'You stopped. Try again or choose another way.',
    refused: 'That is not possible with this account. Try another way, or get help.',
    offline: 'We could not reach the service. Check your connection and try again.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'This is not set up correctly on our side. Try another way, or get help.',
    unexpected: ourSide,
    timeout: 'This is taking too long. Try again.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `You tried to sign in too many times. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `You tried to sign in too many times. ${orWait(wait)}`,
      refused: wrongCredentials,
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
      rate_limited: ({ wait }) => `You asked for too many codes. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `You asked for too many codes. ${orWait(wait)} You can still enter a code that you have received.`,
      refused: notSent,
      input_refused: notSent,
    },
  },
};
