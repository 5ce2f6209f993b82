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
    otherFactor: 'Use another method',
    back: 'Back',
    exit: 'Cancel and sign out',
    help: 'Get help',
    checking: 'Checking…',
    loading: 'Loading…',
    stillWorking: 'Still working. This is taking longer than usual.',
    stopWaiting: 'Stop waiting',
    offline: "You're offline. What you typed is still here.",
    offlineAnnounced: "You're offline.",
    onlineAnnounced: "You're back online.",
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
    submit: 'Sign in',
    sessionEnded: 'Your session ended. Sign in again to continue.',
    tooManyAttempts: 'You entered a wrong code too many times. Sign in again to continue.',
    signedOut: "You're signed out.",
    returnFailed: "That sign-in didn't work. Try again or use another method.",
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
    textUnknown: "Someone has signed in on this browser, and we can't tell whether it was you.",
    continueAs: (account) => `Continue as ${account}`,
    continueUnknown: 'Continue with that sign-in',
    signOut: 'Sign out and sign in as someone else',
  },
  chooseFactor: {
    heading: "Verify it's you",
    intro: 'Choose a second step.',
    introWithSetUp: 'Choose a second step, or set up another.',
    setUpHeading: 'Set up a second step',
    setUpIntro: ({ service }) =>
      `${service ?? 'This service'} asks for a second step when you sign in. You set it up once.`,
    setUp: (name) => `Set up: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Last used',
    recommended: 'Recommended',
    factorGone: 'That method is no longer available. Choose another one.',
    factorUnusable: "That method isn't working right now. Choose another one.",
    availableIn: (wait) => `Available in ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Passkey',
      hint: 'Face, fingerprint or screen lock',
      setUp: { name: 'Set up a passkey' },
    },
    authenticator: {
      name: 'Authenticator app',
      hint: 'The code your app shows',
      setUp: { name: 'Set up an authenticator app', hint: 'An app on your phone shows you codes' },
    },
    phone: {
      name: 'Text message',
      hint: 'A code on your phone',
      setUp: { name: 'Set up text messages' },
    },
    email: {
      name: 'Email',
      hint: 'A code in your inbox',
      setUp: { name: 'Set up codes by email' },
    },
    recoveryCode: { name: 'Recovery code', hint: 'One of the codes you saved' },
    unknown: { name: 'Another method' },
  },
  code: {
    label: 'Security code',
    digits,
    verify: 'Verify',
    verified: 'Verified',
    filledIn: 'Code filled in.',
    rememberDevice: ({ lasts }) => (lasts ? `Remember this browser for ${lasts}` : 'Remember this browser'),
    sentWhenComplete: 'It is sent when you enter the last digit.',
    onlyHere: ({ service }) =>
      `Enter it only here${on(service)}. We'll never ask you for it by phone, message or email.`,
    onlyHereShort: ({ service }) => `Enter it only here${on(service)}. We'll never ask for it.`,
    notYou: "Didn't try to sign in? Cancel and change your password.",
    problems: {
      empty: () => 'Enter the security code.',
      wrongLength: ({ length }) => (length ? `The code has ${digits(length)}.` : "The code isn't complete."),
      notACode: ({ length }) => `Enter only the ${length ? digits(length) : 'code'}, without other text.`,
      severalCodes: () => 'There is more than one code here. Enter the newest one only.',
      securityCode: () => 'Enter the security code.',
    },
  },
  authenticator: {
    heading: 'Enter your code',
    intro: ({ service }) =>
      service
        ? `Open your authenticator app and find the code for ${service}.`
        : 'Open your authenticator app and find the code for this account.',
    hint: (length) => `${length ? `${digits(length)}. ` : ''}It changes every 30 seconds.`,
    noPhone: "I don't have my phone",
    tipsTitle: 'Codes still not working?',
    tips: ({ service }) => [
      `Check that you're using the entry for ${service ?? 'this service'}.`,
      'Wait for the next code, then enter it.',
      'Set the clock of your phone to automatic.',
    ],
  },
  sentCode: {
    heading: { email: 'Check your email', phone: 'Check your phone', other: 'Enter your security code' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `We sent a new code to ${place}. ${newestOnly ? 'Only the newest one works now.' : 'Use the code in the newest message.'}`
        : `We sent a code to ${place}. It may take a few minutes to arrive.`,
    lasts: (wait) => `The code works for ${wait}.`,
    notSentHeading: {
      email: 'Get a code by email',
      phone: 'Get a code by text message',
      other: 'Get a security code',
    },
    notSent: (place) => `We'll send a security code to ${place}.`,
    send: 'Send me a code',
    sendAgain: 'Send a new code',
    sending: 'Sending…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `We sent a code to ${place}.`;
      return `We sent a new code. ${newestOnly ? 'Only the newest one works now.' : 'Use the newest message.'}`;
    },
    againIn: (wait) => `You can ask for a new code in ${wait}.`,
    againShort: (wait) => `in ${wait}`,
    againNow: 'You can ask for a new code now.',
    notArrivedTitle: "Didn't get it?",
    notArrived: {
      email: [
        'Wait a few minutes.',
        'Look in your spam or junk folder.',
        'Send a new code, or use another method.',
      ],
      phone: [
        'Wait a few minutes.',
        'Check that your phone has signal.',
        'Send a new code, or use another method.',
      ],
      other: ['Wait a few minutes.', 'Send a new code, or use another method.'],
    },
    weaker: 'Text messages protect you less well than an authenticator app.',
    checkAddress: 'Check that the code went to the right place: you see it above.',
    change: { email: 'Change email', phone: 'Change number', other: 'Change address' },
  },
  recovery: {
    heading: 'Enter a recovery code',
    intro: 'One of the codes you saved when you set up two-step verification.',
    label: 'Recovery code',
    hint: 'You can use each code once.',
    noCodesTitle: "I don't have any codes",
    noCodes: ({ service, otherFactor }) =>
      `They may be in a file, on paper or in your password manager. If you can't find them, ${
        otherFactor ? 'use another method or ' : ''
      }contact ${service ? `${service} ` : ''}support.`,
    left: (count) =>
      plural(locale, count, {
        one: 'You have 1 recovery code left.',
        other: `You have ${count} recovery codes left.`,
      }),
    problems: {
      empty: () => 'Enter a recovery code.',
      wrongLength: ({ length }) =>
        length ? `A recovery code has ${digits(length)}.` : "The recovery code isn't complete.",
      notACode: () => 'Enter only the recovery code, without other text.',
      severalCodes: () => 'Enter one code.',
      securityCode: () => 'That looks like a security code from an app or a message. Enter a recovery code.',
    },
  },
  limited: {
    heading: {
      locked: 'Too many wrong codes',
      rate_limited: 'You tried too many times',
      too_many_sends: 'You asked for too many messages',
      sign_in: 'You tried to sign in too many times',
    },
    until: ({ wait, time }) => `You can try again in ${wait}, at\u00A0${time}.`,
    waitUnknown: 'Wait a few minutes, then try again.',
    now: 'You can try again now.',
    otherFactors: 'Your other methods still work.',
    tooEarly: (wait) => `You can try again in ${wait}.`,
  },
  denied: {
    heading: "We can't sign you in",
    reasons: {
      noFactor: 'Your account has no second step that you can use. Contact support.',
      account: "This account can't sign in. Contact support.",
      passwordReset: 'You have to change your password before you can sign in.',
      misconfigured: "Sign-in isn't set up correctly on our side. Contact support.",
      sameFactorAgain:
        "We verified it's you, but the same step was asked for again. Try again, or sign out and start over.",
      cookiesBlocked:
        'Your browser is blocking the cookies that sign-in needs. Allow cookies for this site in the settings of your browser, then try again.',
      restartLoop: 'This step had to start over more than once. Try again later, or contact support.',
      setUpNeeded:
        "You have to set up two-step verification first, and that isn't possible here. Contact support.",
      emailVerificationNeeded:
        'You have to confirm your email address first. Open the message we sent you, then try again.',
    },
    changePassword: 'Change your password',
    contactSupport: 'Contact support',
  },
  unreachable: {
    heading: "We couldn't check your sign-in",
    screenHeading: "We couldn't load this step",
  },
  signedOut: {
    sessionEnded: {
      heading: 'Your session ended',
      text: 'Sign in again to continue.',
      signIn: 'Sign in again',
    },
    tooManyAttempts: {
      heading: 'Too many wrong codes',
      text: 'Your sign-in has ended. Sign in again to continue.',
      signIn: 'Sign in again',
    },
    notSignedIn: { heading: "You aren't signed in", text: 'Sign in to continue.', signIn: 'Sign in' },
  },
  signingOut: {
    heading: 'Signing you out',
    working: 'This takes a moment.',
    failedHeading: "You aren't signed out yet",
  },
  done: {
    signedIn: "You're signed in",
    alreadySignedIn: "You're already signed in",
    emailVerified: 'Your email address is confirmed.',
  },
  failures,
  failuresIn,
};
