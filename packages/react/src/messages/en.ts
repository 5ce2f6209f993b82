import { failures, failuresIn } from './en.failures.ts';
import { places } from './en.places.ts';
import { plural } from './format.ts';
import type { Messages } from './messages.types.ts';

const locale = 'en';
const on = (service: string | undefined) => (service ? ` on ${service}` : '');
const digits = (length: number) => plural(locale, length, { one: '1 digit', other: `${length} digits` });

/** The English messages of a sign-in. Those of lazily loaded screens are in en.on-demand.ts. */
export const en: Messages = {
  locale,
  common: {
    continue: 'Continue',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    otherFactor: 'Try another way',
    back: 'Back',
    exit: 'Cancel and sign out',
    help: 'Get help',
    checking: 'Checking…',
    loading: 'Loading…',
    stillWorking: 'Still working. This is taking longer than usual.',
    stopWaiting: 'Stop waiting',
    offline: 'You are offline. What you typed is still here.',
    offlineAnnounced: 'You are offline.',
    onlineAnnounced: 'You are back online.',
    step: ({ step, of }) => `Step ${step} of ${of}`,
    errorTitle: (title) => `Error: ${title}`,
    about: (wait) => `about ${wait}`,
    attemptsLeft: (count) =>
      plural(locale, count, { one: 'This is your last try.', other: `You have ${count} tries left.` }),
    signingInAs: (account) => `Signing in as ${account}.`,
    signedInAs: (account) => `Signed in as ${account}.`,
    notYou: 'Not you?',
  },
  places,
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
    returnFailed: 'That sign-in did not work. Try again or choose another way.',
    emailVerified: 'Your email address is confirmed. Sign in to continue.',
    or: 'or',
    byCode: { email: 'Email me a code instead', phone: 'Text me a code instead' },
    byLink: 'Email me a link instead',
    byPassword: 'Use my password instead',
    byProvider: ({ name }) => `Continue with ${name}`,
    redirectingTo: ({ name }) => `Taking you to ${name}…`,
  },
  checkFactors: { heading: 'One moment' },
  otherAccount: {
    heading: 'Someone is already signed in',
    text: (account) => `This browser is signed in as ${account}.`,
    textUnknown: 'Someone has signed in on this browser, and we cannot tell whether it was you.',
    continueAs: (account) => `Continue as ${account}`,
    continueUnknown: 'Continue with that sign-in',
    signOut: 'Sign out and sign in as someone else',
  },
  chooseFactor: {
    heading: 'How do you want to confirm it is you?',
    intro: 'Choose one of the ways you have set up.',
    introWithSetUp: 'Choose one of the ways you have set up, or set up another.',
    setUpHeading: 'Choose how to confirm it is you from now on',
    setUpIntro: ({ service }) =>
      `${service ?? 'This service'} asks for a second proof when you sign in. You set it up once.`,
    setUp: (name) => `Set up: ${name}`,
    lastUsed: 'Last used',
    factorGone: 'That way is no longer available. Choose another one.',
    factorUnusable: 'That way is not working at the moment. Choose another one.',
    availableIn: (wait) => `Available in ${wait}`,
  },
  factorKinds: {
    passkey: { name: 'Passkey', hint: 'Use your face, fingerprint or screen lock' },
    authenticator: {
      name: 'Authenticator app',
      hint: 'Use the code your app shows',
      setUp: { name: 'Set up an authenticator app', hint: 'An app on your phone shows you codes' },
    },
    phone: {
      name: 'Text message',
      hint: 'Get a code on your phone',
      setUp: { name: 'Set up text messages' },
    },
    email: {
      name: 'Email',
      hint: 'Get a code in your inbox',
      setUp: { name: 'Set up codes by email' },
    },
    recoveryCode: { name: 'Recovery code', hint: 'Use one of the codes you saved' },
    unknown: { name: 'Another way' },
  },
  code: {
    label: 'Security code',
    digits,
    filledIn: 'Code filled in.',
    sentWhenComplete: 'It is sent when you enter the last digit.',
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
    checkAddress: 'Check that the code went to the right place: it stands above.',
    change: { email: 'Change email', phone: 'Change number', other: 'Change address' },
  },
  recovery: {
    heading: 'Enter a recovery code',
    intro: 'It is one of the codes you saved when you set up two-step verification.',
    label: 'Recovery code',
    hint: 'You can use each code once.',
    noCodesTitle: 'I do not have any codes',
    noCodes: ({ service, otherFactor }) =>
      `They may be in a file, on paper or in your password manager. If you cannot find them, ${
        otherFactor ? 'try another way or ' : ''
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
      too_many_sends: 'You asked for too many messages',
      sign_in: 'You tried to sign in too many times',
    },
    until: ({ wait, time }) => `You can try again in ${wait}, at\u00A0${time}.`,
    waitUnknown: 'Wait a few minutes, then try again.',
    now: 'You can try again now.',
    otherFactors: 'Other ways to confirm it is you are not affected.',
    tooEarly: (wait) => `You can try again in ${wait}.`,
  },
  denied: {
    heading: 'We cannot finish signing you in',
    reasons: {
      noFactor: 'You have no way to confirm it is you. Contact support.',
      account: 'This account cannot sign in. Contact support.',
      passwordReset: 'You have to change your password before you can sign in.',
      misconfigured: 'Sign-in is not set up correctly on our side. Contact support.',
      sameFactorAgain:
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
  unreachable: {
    heading: 'We could not check your sign-in',
    screenHeading: 'We could not load this step',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Your session ended',
      text: 'Sign in again to continue.',
      signIn: 'Sign in again',
    },
    notSignedIn: { heading: 'You are not signed in', text: 'Sign in to continue.', signIn: 'Sign in' },
  },
  signingOut: {
    heading: 'Signing you out',
    working: 'This takes a moment.',
    failedHeading: 'You are not signed out yet',
  },
  done: { signedIn: 'You are signed in.', alreadySignedIn: 'You are already signed in.' },
  failures,
  failuresIn,
};
