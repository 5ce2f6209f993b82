import { plural } from './format.ts';
import { enSaveCodes } from './en.save-codes.ts';
import type { NamedFactor, SettingsMessages } from './settings.types.ts';

const locale = 'en';
const named = ({ name, which }: NamedFactor) => (which ? `${name} ${which}` : name);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const forService = (service: string | undefined) => (service ? ` for ${service}` : '');
const quoted = (which: string) => `“${which}”`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) => {
  const moment = [date && `on ${date}`, time && `at\u00A0${time}`].filter(Boolean).join(' ');
  return `This is how it was ${moment || 'a while ago'}.`;
};
const passwordOnly = 'Your account will be protected by your password only.';
const wrongPassword = "That password isn't right. Try again.";

/** The English messages of settings. */
export const enSettings: SettingsMessages = {
  ...enSaveCodes,
  endings: {
    add: 'Added.',
    removeFactor: 'Removed.',
    renameFactor: 'Renamed.',
    // The page says what that means together with what is set up.
    turnOn: 'Your change is saved.',
    turnOff: 'Your change is saved.',
    createCodes: 'Your recovery codes are ready.',
    regenerateCodes: 'Your new recovery codes are ready. The old ones no longer work.',
    forgetDevice: 'We ask for a second step there again.',
    signOutOthers: "You're signed out everywhere else.",
    unknown: "We don't know whether that worked. Check what is shown here.",
    alreadyGone: 'It had been removed already. Nothing was changed now.',
    codesExist: "You have recovery codes already. Make a new set if you can't find them.",
    codesLeft: 'You left your recovery codes without saving them. Make a new set before you need one.',
    unavailable: "That method isn't working right now. Choose another one.",
    changed: 'Your sign-in has changed meanwhile, so nothing was done. Try again.',
    revealCodes: undefined,
    setUp: undefined,
    cancelled: undefined,
    sessionEnded: undefined,
  },
  otherAccount: ({ name, wasStopped }) =>
    [
      `Your sign-in has changed meanwhile${wasStopped ? ', so nothing was done' : ''}.`,
      name ? `You're signed in as ${name} now.` : "You're signed in with another account now.",
    ].join(' '),
  createCodes: {
    heading: 'Create recovery codes?',
    text: "They get you in when you can't use your other methods. Each works once.",
    keep: 'Not now',
    confirm: 'Create codes',
  },
  revealCodes: {
    heading: 'Show your recovery codes?',
    text: 'Make sure that nobody else can see your screen.',
    keep: 'Not now',
    confirm: 'Show codes',
  },
  turnOnAgain: {
    heading: 'Turn on two-step verification?',
    text: 'We ask for a second step each time you sign in.',
    keep: 'Not now',
    confirm: 'Turn on two-step verification',
  },
  heading: 'Two-step verification',
  updating: 'Updating…',
  offline: (read) => `You're offline. ${asOf(read)}`,
  offlineAction: "You're offline. Connect first, then try again.",
  loadFailed: "We couldn't load your settings",
  misconfigured: "They aren't set up correctly on our side.",
  refreshFailed: (read) => `We couldn't look for changes. ${asOf(read)}`,
  busyAction: 'One moment. A change is under way.',
  broken: "We couldn't show this",
  account: (name) => `Account: ${name}`,
  kinds: {
    passkey: { name: 'passkey', yours: 'your passkey', yourOther: 'your other passkey' },
    authenticator: {
      name: 'authenticator app',
      yours: 'your authenticator app',
      yourOther: 'your other authenticator app',
    },
    phone: {
      name: 'text messages',
      yours: 'a text message',
      yourOther: 'a text message to your other number',
    },
    email: { name: 'email codes', yours: 'an email', yourOther: 'an email to your other address' },
    recoveryCode: { name: 'recovery code', yours: 'a recovery code' },
    unknown: { name: 'other method', yours: 'another method' },
  },
  protection: {
    on: 'Two-step verification is on',
    onDetail: 'We ask for a second step when you sign in.',
    off: 'Two-step verification is off',
    offDetail: 'Your password alone protects your account.',
    notReady: "Your account isn't protected yet",
    notReadyDetail:
      'Two-step verification is switched on, but you have no second step that works. Verify or add one.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    turnWhat: 'two-step verification',
  },
  nothingSetUp: {
    heading: 'Add a second step to your account',
    text: "Then someone who learns your password still can't sign in as you. It takes about two minutes.",
    setUp: 'Set up two-step verification',
  },
  factors: {
    heading: 'Your methods',
    intro: 'We ask for one of these when you sign in.',
    introOff: 'We ask for one of these when you sign in, once you turn two-step verification on.',
    add: 'Add another method',
    on: 'On',
    ready: 'Ready',
    needsVerification: 'Needs verification',
    notCounting: "You can't use it before you verify it.",
    weaker: 'Weaker than an app',
    added: (date) => `Added ${date}`,
    used: (when) => `Used ${when}`,
    kept: {
      required: "It's required for your account and can't be removed.",
      signIn: "You sign in with it, so it can't be removed.",
      unsupported: "It can't be removed here.",
    },
    none: 'Nothing is set up yet.',
    numbered: ({ name, number }) => `${name} ${number}`,
    named,
    rename: 'Rename',
    remove: 'Remove',
    verify: 'Verify',
    change: 'Change',
  },
  recoveryCodes: {
    heading: 'Recovery codes',
    intro: "They let you in when you can't use anything else. Each works once.",
    left: (count) =>
      plural(locale, count, { one: '1 recovery code left', other: `${count} recovery codes left` }),
    some: 'You have recovery codes',
    someDetail: 'Keep them somewhere other than your phone.',
    none: 'You have no recovery codes',
    noneDetail: "Make some, so that losing your phone doesn't lock you out.",
    few: 'Make new ones before you run out.',
    create: 'Make recovery codes',
    regenerate: 'Make new codes',
    reveal: 'Show codes',
  },
  sessions: {
    heading: "Where you're signed in",
    others: (count) =>
      plural(locale, count, {
        one: 'Signed in on 1 other device or browser',
        other: `Signed in on ${count} other devices or browsers`,
      }),
    othersUnknown: 'You may be signed in on other devices',
    onlyHere: "You're signed in only here",
    detail: "If you don't know all of them, sign them out.",
    signOutOthers: 'Sign out all others',
  },
  devices: {
    heading: 'Remembered browsers',
    intro: "In these we don't ask for a second step when you sign in.",
    unnamed: 'A browser',
    thisOne: 'This browser',
    lasts: (duration) => `${duration} left`,
    forget: 'Forget',
    named: ({ name, isThisOne }) => (isThisOne ? 'this browser' : name),
  },
  confirmation: {
    proved: "You have verified it's you. Nothing has changed yet.",
    askedAnew: 'Your settings have changed meanwhile. Nothing was done. Read what happens now.',
    passwordMissing: 'Enter your password.',
    passwordHint: "We ask for it to make sure it's you.",
    working: 'Working…',
    waitUntil: (wait) => `You can try again in ${wait}.`,
    waitOver: 'You can try again now.',
    failures: {
      wrong_credentials: wrongPassword,
      wrong_code: wrongPassword,
      input_refused: wrongPassword,
      refused: "That isn't possible with this account. Nothing was changed.",
      factor_gone: "It's already gone.",
    },
  },
  removeFactor: {
    heading: ({ name, which }) => (which ? `Remove ${name} ${quoted(which)}?` : `Remove ${name}?`),
    text: {
      authenticator: ({ factor, service }) =>
        `${factor.which ? quoted(factor.which) : 'The app'} will no longer give you codes${forService(service)}.`,
      email: ({ place }) => `We'll no longer send codes to ${place}.`,
      phone: ({ place }) => `We'll no longer send codes to ${place}.`,
      passkey: ({ service }) => `You'll no longer be able to use it${forService(service)}.`,
      other: ({ service }) => `You'll no longer be able to use it${forService(service)}.`,
    },
    remaining: (ways) => `You can still use ${ways}.`,
    keep: 'Keep it',
    confirm: ({ name }) => `Remove ${name}`,
    setUpAgain:
      "It's your last one. The next sign-in asks for your password only, and then for setting up another.",
    last: {
      heading: 'Remove your last method and turn off two-step verification?',
      text: passwordOnly,
      keep: 'Keep it',
      confirm: 'Turn off two-step verification',
    },
  },
  turnOff: {
    heading: 'Turn off two-step verification?',
    text: passwordOnly,
    passwordOnly: 'Anyone who learns your password can sign in.',
    codesStop: "Your recovery codes won't be asked for.",
    factorsStay: 'What you have set up stays, so you can turn it on again.',
    keep: 'Keep it on',
    confirm: 'Turn off two-step verification',
  },
  regenerateCodes: {
    heading: 'Make new recovery codes?',
    text: ({ left }) =>
      left
        ? plural(locale, left, {
            one: 'The code you have left stops working as soon as the new ones are made.',
            other: `The ${left} codes you have left stop working as soon as the new ones are made.`,
          })
        : 'The codes you have stop working as soon as the new ones are made.',
    keep: 'Keep the old ones',
    confirm: 'Make new codes',
  },
  forgetDevice: {
    heading: 'Forget this browser?',
    text: ({ name, isThisOne }) => {
      const where = isThisOne ? 'in this browser' : name ? `in ${name}` : 'there';
      return `We'll ask for a second step the next time you sign in ${where}.`;
    },
    keep: 'Keep it',
    confirm: 'Forget it',
  },
  signOutOthers: {
    heading: 'Sign out everywhere else?',
    text: ({ count }) =>
      count
        ? plural(locale, count, {
            one: "You'll have to sign in again on 1 other device or browser.",
            other: `You'll have to sign in again on ${count} other devices or browsers.`,
          })
        : "You'll have to sign in again on all your other devices and browsers.",
    stay: 'You stay signed in here.',
    keep: 'Keep them signed in',
    confirm: 'Sign out all others',
  },
  renameFactor: {
    heading: ({ name }) => `Rename ${name}`,
    label: 'Name',
    hint: "Something that tells you which one it is, such as the device it's on.",
    missing: 'Enter a name.',
    tooLong: (most) => `Use ${most} characters or fewer.`,
    confirm: 'Save name',
    failures: {
      input_refused: "That name can't be used. Another one of yours may have it. Choose a different name.",
      conflict: 'Another one of yours has that name. Choose a different name.',
      refused: "That name can't be used. Choose a different name.",
    },
  },
  nameFactor: {
    heading: ({ name }) => `Name your new ${name}`,
    intro: 'You have one already. A name helps you tell them apart.',
    hint: 'For example: Work phone',
    suggested: ({ name, number }) => `${capital(name)} ${number}`,
  },
  unknownCodes: {
    heading: "We don't know whether your recovery codes were made",
    checking: "We don't know whether that worked. Checking…",
    text: "The answer didn't reach us, so we can't show you any codes.",
    warning: 'You can make a new set. All codes that you had before stop working then.',
    create: 'Make a new set',
    skip: 'Not now',
  },
  makeCodes: {
    heading: 'Recovery codes',
    text: 'They get you in if you lose your phone. Each works once, and you see them only now, so have a place ready to keep them.',
    keep: 'Not now',
    confirm: 'Show my codes',
  },
  codesFromBefore: {
    heading: 'Do you still have your recovery codes?',
    text: 'You have a set from before. You need it if you lose your phone.',
    warning: "If you can't find it, make a new set. The old codes stop working then.",
    keep: 'I have them',
    replace: 'Make a new set',
    left: {
      heading: "Your recovery codes aren't saved",
      text: 'You have a set that you have not confirmed as saved. You need it if you lose your phone.',
      warning: "We don't show it again here. A new set takes its place: the codes in it stop working then.",
      keep: 'I have saved it',
    },
  },
  setUpInterrupted: {
    sessionEnded: {
      heading: 'Sign in again to go on',
      text: 'Your session ended. What you have set up is kept: after signing in, you go on from there.',
    },
    changed: {
      heading: 'Your sign-in has changed',
      text: 'You may be signed in as somebody else now. Nothing was done since then. Check the account on the next screen before you go on.',
    },
  },
  changeAddress: {
    stopsAtOnce: 'The one that you use now stops working as soon as you continue.',
    isOnlyOne:
      'The one that you use now stops working as soon as you continue. Until you have confirmed the new one, only your password protects your account.',
  },
  addFactor: {
    heading: 'Choose a second step',
    intro: 'You can add more later.',
    nothing: "There's nothing that you can add at the moment.",
    cancel: 'Cancel',
  },
  turnOn: {
    heading: 'Turn on two-step verification',
    intro: "From now on we'll ask for a second step when you sign in.",
    ready: (factor) => `${capital(factor.name)}: verified`,
    codesSaved: (count) =>
      plural(locale, count, { one: '1 recovery code saved', other: `${count} recovery codes saved` }),
    confirm: 'Turn on',
    skip: 'Not now',
  },
  summary: {
    heading: 'Two-step verification is on',
    text: (ways) => `Next time, sign in with your password and ${ways}.`,
    keepCodes: 'Keep your recovery codes where you find them without your phone.',
    done: 'Done',
    addAnother: 'Add another method',
  },
  sessionEnds: {
    heading: 'Stay signed in?',
    headingWithoutStay: 'You will be signed out soon',
    text: 'You will be signed out soon.',
    left: (wait) => `This happens in ${wait}.`,
    over: 'Your session has ended.',
    stay: 'Stay signed in',
    signOut: 'Sign out now',
    understood: 'Close',
  },
};
