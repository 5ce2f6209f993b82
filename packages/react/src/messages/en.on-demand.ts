import { plural } from './format.ts';
import type { LinkMessages, MessagesOnDemand } from './on-demand.types.ts';

const kinds = { email: 'email address', phone: 'phone number' } as const;
/** An example that must not wrap. */
const example = '+44\u00A07700\u00A0900123';
const on = (service: string | undefined) => (service ? ` to ${service}` : '');
const wrongAddress = (kind: keyof typeof kinds) =>
  `We couldn't use that ${kind === 'phone' ? 'number' : 'address'}. Check it or use another.`;
const refused = (text: string) => ({ input_refused: text, refused: text, conflict: text });
const notSent = (kind: keyof typeof kinds) =>
  `We couldn't send a message to that ${kind === 'phone' ? 'number' : 'address'}. Check it and try again.`;
/** The same text for every answer that could reveal whether an account exists. */
const sameForAll = (text: string) => ({
  ...refused(text),
  wrong_credentials: text,
  delivery_failed: text,
  factor_gone: text,
});
const deadLink = 'That link has expired or was used before. Send a new one.';
const notAccepted = "That didn't work. Try again or use another method.";
const messageNotSent = "We couldn't send the message. Try again.";

/** Shared by all messages with a link. */
const link = {
  sentHeading: 'Check your email',
  notSent: (place) => `We'll send a message with a link to ${place}.`,
  sent: ({ place, times }) => `We sent a ${times > 1 ? 'new link' : 'link'} to ${place}.`,
  send: 'Send me a link',
  sendAgain: 'Send it again',
  sending: 'Sending…',
  sentAnnounced: ({ place, times }) =>
    times > 1 ? 'We sent a new link. Use the newest message.' : `We sent a link to ${place}.`,
  againIn: (wait) => `You can ask for another message in ${wait}.`,
  againShort: (wait) => `in ${wait}`,
  againNow: 'You can ask for another message now.',
  opened: 'I have opened it',
  notArrivedTitle: "Didn't get it?",
  notArrived: ['Wait a few minutes.', 'Look in your spam or junk folder.', 'Send it again.'],
  sendFailures: {
    delivery_failed: messageNotSent,
    refused: messageNotSent,
    input_refused: messageNotSent,
  },
} satisfies Partial<LinkMessages>;

/** The English messages of lazily loaded screens. */
export const enOnDemand: MessagesOnDemand = {
  password: {
    label: 'Your password',
    hint: 'Enter it once more to change how you sign in.',
    wrong: "That password isn't right. Check it and try again.",
  },
  address: {
    label: { email: 'Email address', phone: 'Phone number' },
    phoneHint: `Include the country code, like ${example}.`,
    send: 'Send code',
    sendMessage: 'Send message',
    sendLink: 'Send link',
    problems: {
      empty: (kind) => `Enter your ${kinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Enter an email address like name@example.com.'
          : `Enter a phone number like ${example}.`,
      severalAddresses: (kind) => `Enter one ${kinds[kind]} only.`,
      tooShort: (kind) => `That ${kinds[kind]} is too short.`,
      tooLong: (kind) => `That ${kinds[kind]} is too long.`,
      noCountry: () => 'Include the country code, like +44 for the United Kingdom.',
      trunkZero: () => 'Leave out the (0) after the country code.',
      extension: () => "Enter a number without an extension. Messages can't reach one.",
    },
  },
  signInByCode: {
    intro: {
      email: "We'll email you a code to sign in with.",
      phone: "We'll text you a code to sign in with.",
    },
    introLink: "We'll email you a link to sign in with.",
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Set up your authenticator app',
    intro: ({ service }) => `You'll use its codes when you sign in${on(service)}.`,
    creating: 'Making your key…',
    noAppTitle: "I don't have an app",
    noApp:
      'Any authenticator app will do. Find one in the app store of your phone, or look in your password manager: many have one built in.',
    scan: 'Open the app and scan this QR code',
    cannotScan: "Can't scan it?",
    typeKey: 'Type this key into your app instead, or copy it.',
    qrCode: "QR code for your authenticator app. The key under “Can't scan it?” does the same.",
    add: 'Add this account to the app',
    openInApp: 'Open in authenticator app',
    orCopyKey: 'Or copy this key into your app.',
    scanElsewhere: 'The app is on another device',
    copy: 'Copy key',
    copied: 'Key copied.',
    notCopied: "Copying didn't work. Select the key and copy it yourself.",
    account: 'Account',
    service: 'Service',
    kindOfKey: 'Kind of key',
    timeBased: ({ length, periodSeconds }) =>
      `Time-based, ${plural('en', length, { one: '1 digit', other: `${length} digits` })}` +
      (periodSeconds === 30 ? '' : `, every ${periodSeconds} seconds`),
    enterCode: 'Enter the code that the app shows',
  },
  ceremony: {
    passkey: {
      heading: 'Use your passkey',
      intro: 'Your device will ask for your face, your fingerprint or your screen lock.',
      start: 'Use my passkey',
    },
    other: {
      heading: "Verify it's you on your device",
      intro: 'Your device will show you what to do.',
      start: 'Start',
    },
    performing: 'Follow the steps on your device.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'That took too long. Try again.',
      input_refused: notAccepted,
      refused: "That doesn't work on this device. Use another method.",
    },
  },
  replaceFactor: {
    heading: 'Replace what you lost?',
    signedIn: 'Recovery code accepted.',
    intro: 'You can replace what you lost now. The old one works until the new one is confirmed.',
    makeNewCodes: 'Make new ones soon, in the settings of your account.',
    codesHeading: 'Your recovery codes are running out',
    newCodes: 'Get new recovery codes',
    newCodesWarning: 'With a new set, the codes that are left stop working.',
    newCodesUnknown:
      "We don't know whether new codes were made. If they were, the old ones have stopped working: get new codes again.",
    newCodesInSettings: "That isn't possible here. You can make new codes in the settings of your account.",
    replace: {
      authenticator: {
        name: 'Set up my authenticator app again',
        hint: 'If you lost the phone or deleted the app',
      },
      phone: { name: 'Use another phone number', hint: 'If text messages no longer reach you' },
      email: { name: 'Use another email address', hint: "If you can't open that inbox any more" },
    },
    notReplaced: "That didn't work. You can try again later, in the settings of your account.",
    skip: 'Not now',
  },
  setUpAddress: {
    heading: { email: 'Get codes by email', phone: 'Get codes by text message' },
    intro: ({ kind, service }) =>
      `Each time you sign in${on(service)}, we'll send a code to this ${kind === 'phone' ? 'number' : 'address'}.`,
    introKnown: ({ place, service }) => `Each time you sign in${on(service)}, we'll send a code to ${place}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Sign in with a link',
    instruction: 'Open the link in this browser. You can go on there, or come back here.',
    notYet: "You aren't signed in yet. Open the link in the newest message in this browser, then try again.",
  },
  verifyEmail: {
    heading: 'Confirm your email address',
    ...link,
    instruction: 'Open the link in the message, then come back.',
    notYet: "Your email address isn't confirmed yet. Open the link in the newest message, then try again.",
    confirmIntro:
      'You opened the link in our message. Press the button to confirm that the address is yours.',
    confirm: 'Confirm my email address',
    newLink: 'Send me a new link',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Did you start this sign-in?',
    asking: ({ service }) =>
      `A link or another site led you here to sign in${on(service)}. Say yes only if you asked for that yourself: what somebody else sends you can sign you in to their account.`,
    signInMyself: 'No, sign in myself',
    continue: 'Yes, continue',
    completingHeading: 'Signing you in',
    completing: 'This takes a moment.',
    failedHeading: "We couldn't sign you in",
    backToSignIn: 'Back to sign-in',
  },
};
