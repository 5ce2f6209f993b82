import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'de';

const count = (number: number, one: string, other: string) => plural(locale, number, { one, other });
const digits = (length: number) => count(length, '1 Ziffer', `${length} Ziffern`);
const orWait = (wait: string | undefined) =>
  wait
    ? `Versuchen Sie es in ${wait} erneut.`
    : 'Warten Sie einige Minuten und versuchen Sie es dann erneut.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `Adresse, die mit ${mailbox} beginnt, bei ${domain}`;

const identifiers = {
  email: 'E-Mail-Adresse',
  username: 'Benutzernamen',
  emailOrUsername: 'E-Mail-Adresse oder den Benutzernamen',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) =>
  `Prüfen Sie ${identifierKind === 'username' ? 'den' : 'die'} ${identifiers[identifierKind ?? 'emailOrUsername']} und das Passwort.`;

const ourSide = 'Bei uns ist etwas schiefgegangen. Versuchen Sie es erneut.';
const checkEntry = 'Prüfen Sie Ihre Eingabe und versuchen Sie es erneut.';
const wrongOrExpired = 'Dieser Code ist falsch oder abgelaufen.';
const usedBefore = 'Dieser Code ist falsch oder wurde schon verwendet.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Wir konnten ${place ? `an ${place} ` : ''}keinen Code senden.`;

const addressKinds = { email: 'E-Mail-Adresse', phone: 'Telefonnummer' } as const;
/** An example that must not wrap. */
const example = '+49\u00A01512\u00A03456789';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'Nummer' : 'Adresse');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Diese ${kindOfAddress(kind)} konnten wir nicht verwenden. Prüfen Sie sie oder nehmen Sie eine andere.`;
const notSent = (kind: 'email' | 'phone') =>
  `An diese ${kindOfAddress(kind)} konnten wir keine Nachricht senden. Prüfen Sie sie und versuchen Sie es erneut.`;
const deadLink = 'Dieser Link ist abgelaufen oder wurde schon verwendet. Senden Sie einen neuen.';
const notAccepted =
  'Das hat nicht funktioniert. Versuchen Sie es erneut oder nehmen Sie eine andere Methode.';
const messageNotSent = 'Die Nachricht konnte nicht gesendet werden. Versuchen Sie es erneut.';
const link = {
  sentHeading: 'Sehen Sie in Ihrem Postfach nach',
  notSent: (place: string) => `Wir senden eine Nachricht mit einem Link an ${place}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Wir haben ${times > 1 ? 'einen neuen' : 'einen'} Link an ${place} gesendet.`,
  send: 'Link senden',
  sendAgain: 'Erneut senden',
  sending: 'Wird gesendet …',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Wir haben einen neuen Link gesendet. Nehmen Sie die neueste Nachricht.'
      : `Wir haben einen Link an ${place} gesendet.`,
  againIn: (wait: string) => `Eine weitere Nachricht ist in ${wait} möglich.`,
  againShort: (wait: string) => `in ${wait}`,
  againNow: 'Sie können jetzt eine weitere Nachricht anfordern.',
  opened: 'Ich habe ihn geöffnet',
  notArrivedTitle: 'Nichts erhalten?',
  notArrived: [
    'Warten Sie einige Minuten.',
    'Sehen Sie im Spam-Ordner nach.',
    'Senden Sie die Nachricht erneut.',
  ],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const onService = (service: string | undefined) => (service ? ` bei ${service}` : '');
const forService = (service: string | undefined) => (service ? ` für ${service}` : '');
const quoted = (which: string) => `„${which}“`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? `${name} ${which}` : name;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) => {
  const moment = [date && `am ${date}`, time && `um\u00A0${time}`].filter(Boolean).join(' ');
  return `So war es ${moment || 'vor einiger Zeit'}.`;
};
const passwordOnly = 'Ihr Konto ist dann nur noch durch Ihr Passwort geschützt.';
const wrongPassword = 'Dieses Passwort stimmt nicht. Versuchen Sie es erneut.';

/** German, with “Sie”, as sign-in pages of Germany, Austria and Switzerland address people. */
export const de: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Weiter',
    cancel: 'Abbrechen',
    tryAgain: 'Erneut versuchen',
    otherFactor: 'Andere Methode verwenden',
    back: 'Zurück',
    exit: 'Abbrechen und abmelden',
    help: 'Hilfe',
    checking: 'Wird geprüft …',
    loading: 'Wird geladen …',
    stillWorking: 'Es dauert länger als sonst. Bitte warten Sie noch.',
    stopWaiting: 'Nicht länger warten',
    offline: 'Sie sind offline. Ihre Eingaben sind noch da.',
    offlineAnnounced: 'Sie sind offline.',
    onlineAnnounced: 'Sie sind wieder online.',
    step: ({ step, of }) => `Schritt ${step} von ${of}`,
    errorTitle: (title) => `Fehler: ${title}`,
    about: (wait) => `etwa ${wait}`,
    attemptsLeft: (left) => count(left, 'Das ist Ihr letzter Versuch.', `Sie haben noch ${left} Versuche.`),
    signingInAs: (account) => `Sie melden sich als ${account} an.`,
    signedInAs: (account) => `Sie sind als ${account} angemeldet.`,
    notYou: 'Nicht Sie?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `Nummer mit der Endung ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `Benutzername, der mit ${initial} beginnt`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `die ${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `die Nummer mit der Endung ${ending}`,
      spoken: `die Nummer mit der Endung ${spaced(ending)}`,
    }),
    unknownEmail: 'Ihre E-Mail-Adresse',
    unknownPhone: 'Ihr Telefon',
    unknown: 'Sie',
  },
  signIn: {
    heading: ({ service }) => (service ? `Bei ${service} anmelden` : 'Anmelden'),
    identifier: {
      email: 'E-Mail-Adresse',
      username: 'Benutzername',
      emailOrUsername: 'E-Mail-Adresse oder Benutzername',
    },
    identifierMissing: {
      email: 'Geben Sie Ihre E-Mail-Adresse ein.',
      username: 'Geben Sie Ihren Benutzernamen ein.',
      emailOrUsername: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
    },
    password: 'Passwort',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    showPassword: 'Passwort anzeigen',
    forgotPassword: 'Passwort vergessen?',
    submit: 'Anmelden',
    sessionEnded: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
    tooManyAttempts: 'Sie haben zu oft einen falschen Code eingegeben. Melden Sie sich erneut an.',
    signedOut: 'Sie sind abgemeldet.',
    returnFailed: 'Diese Anmeldung hat nicht funktioniert. Versuchen Sie es erneut oder auf anderem Weg.',
    emailVerified: 'Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich jetzt an.',
    or: 'oder',
    byCode: { email: 'Stattdessen Code per E-Mail', phone: 'Stattdessen Code per SMS' },
    byLink: 'Stattdessen Link per E-Mail',
    byPassword: 'Stattdessen mit Passwort',
    byProvider: ({ name }) => `Weiter mit ${name}`,
    redirectingTo: ({ name }) => `Weiter zu ${name} …`,
  },
  checkFactors: { heading: 'Einen Moment' },
  otherAccount: {
    heading: 'Es ist schon jemand angemeldet',
    text: (account) => `In diesem Browser ist ${account} angemeldet.`,
    textUnknown: 'In diesem Browser hat sich jemand angemeldet. Wir wissen nicht, ob Sie das waren.',
    continueAs: (account) => `Weiter als ${account}`,
    continueUnknown: 'Mit dieser Anmeldung weiter',
    signOut: 'Abmelden und mit anderem Konto anmelden',
  },
  chooseFactor: {
    heading: 'Bestätigen Sie, dass Sie es sind',
    intro: 'Wählen Sie einen zweiten Schritt.',
    introWithSetUp: 'Wählen Sie einen zweiten Schritt oder richten Sie einen weiteren ein.',
    setUpHeading: 'Zweiten Schritt einrichten',
    setUpIntro: ({ service }) =>
      `${service ?? 'Dieser Dienst'} verlangt bei der Anmeldung einen zweiten Schritt. Sie richten ihn einmal ein.`,
    setUp: (name) => `Einrichten: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Zuletzt verwendet',
    recommended: 'Empfohlen',
    factorGone: 'Diese Methode gibt es nicht mehr. Wählen Sie eine andere.',
    factorUnusable: 'Diese Methode funktioniert gerade nicht. Wählen Sie eine andere.',
    availableIn: (wait) => `In ${wait} verfügbar`,
  },
  factorKinds: {
    passkey: {
      name: 'Passkey',
      hint: 'Gesicht, Fingerabdruck oder Displaysperre',
      setUp: { name: 'Passkey einrichten' },
    },
    authenticator: {
      name: 'Authenticator-App',
      hint: 'Der Code, den Ihre App anzeigt',
      setUp: { name: 'Authenticator-App einrichten', hint: 'Eine App auf Ihrem Telefon zeigt Ihnen Codes' },
    },
    phone: { name: 'SMS', hint: 'Ein Code auf Ihrem Telefon', setUp: { name: 'SMS einrichten' } },
    email: {
      name: 'E-Mail',
      hint: 'Ein Code in Ihrem Postfach',
      setUp: { name: 'Codes per E-Mail einrichten' },
    },
    recoveryCode: { name: 'Wiederherstellungscode', hint: 'Einer der Codes, die Sie gespeichert haben' },
    unknown: { name: 'Andere Methode' },
  },
  code: {
    label: 'Sicherheitscode',
    digits,
    verify: 'Bestätigen',
    verified: 'Bestätigt',
    filledIn: 'Code eingesetzt.',
    rememberDevice: ({ lasts }) => (lasts ? `Diesen Browser merken: ${lasts}` : 'Diesen Browser merken'),
    sentWhenComplete: 'Er wird mit der letzten Ziffer abgeschickt.',
    onlyHere: ({ service }) =>
      `Geben Sie ihn nur hier${onService(service)} ein. Wir fragen Sie nie am Telefon, per Nachricht oder E-Mail danach.`,
    onlyHereShort: ({ service }) => `Nur hier${onService(service)} eingeben. Wir fragen nie danach.`,
    notYou: 'Sie wollten sich nicht anmelden? Brechen Sie ab und ändern Sie Ihr Passwort.',
    problems: {
      empty: () => 'Geben Sie den Sicherheitscode ein.',
      wrongLength: ({ length }) =>
        length ? `Der Code hat ${digits(length)}.` : 'Der Code ist nicht vollständig.',
      notACode: ({ length }) =>
        length
          ? `Geben Sie nur die ${digits(length)} ein, sonst nichts.`
          : 'Geben Sie nur den Code ein, sonst nichts.',
      severalCodes: () => 'Hier steht mehr als ein Code. Geben Sie nur den neuesten ein.',
      securityCode: () => 'Geben Sie den Sicherheitscode ein.',
    },
  },
  authenticator: {
    heading: 'Geben Sie Ihren Code ein',
    intro: ({ service }) =>
      `Öffnen Sie Ihre Authenticator-App und suchen Sie den Code für ${service ?? 'dieses Konto'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Er ändert sich alle 30 Sekunden.`,
    noPhone: 'Ich habe mein Telefon nicht',
    tipsTitle: 'Die Codes funktionieren nicht?',
    tips: ({ service }) => [
      `Prüfen Sie, ob Sie den Eintrag für ${service ?? 'diesen Dienst'} verwenden.`,
      'Warten Sie auf den nächsten Code und geben Sie ihn ein.',
      'Stellen Sie die Uhr Ihres Telefons auf automatisch.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Sehen Sie in Ihrem Postfach nach',
      phone: 'Sehen Sie auf Ihr Telefon',
      other: 'Geben Sie Ihren Sicherheitscode ein',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Wir haben einen neuen Code an ${place} gesendet. ${newestOnly ? 'Nur der neueste gilt jetzt.' : 'Nehmen Sie den aus der neuesten Nachricht.'}`
        : `Wir haben einen Code an ${place} gesendet. Das kann einige Minuten dauern.`,
    lasts: (wait) => `Der Code gilt ${wait}.`,
    notSentHeading: {
      email: 'Code per E-Mail anfordern',
      phone: 'Code per SMS anfordern',
      other: 'Sicherheitscode anfordern',
    },
    notSent: (place) => `Wir senden einen Sicherheitscode an ${place}.`,
    send: 'Code senden',
    sendAgain: 'Neuen Code senden',
    sending: 'Wird gesendet …',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Wir haben einen Code an ${place} gesendet.`;
      return `Wir haben einen neuen Code gesendet. ${newestOnly ? 'Nur der neueste gilt jetzt.' : 'Nehmen Sie die neueste Nachricht.'}`;
    },
    againIn: (wait) => `Ein neuer Code ist in ${wait} möglich.`,
    againShort: (wait) => `in ${wait}`,
    againNow: 'Sie können jetzt einen neuen Code anfordern.',
    notArrivedTitle: 'Nichts erhalten?',
    notArrived: {
      email: [
        'Warten Sie einige Minuten.',
        'Sehen Sie im Spam-Ordner nach.',
        'Senden Sie einen neuen Code oder nehmen Sie eine andere Methode.',
      ],
      phone: [
        'Warten Sie einige Minuten.',
        'Prüfen Sie, ob Ihr Telefon Empfang hat.',
        'Senden Sie einen neuen Code oder nehmen Sie eine andere Methode.',
      ],
      other: [
        'Warten Sie einige Minuten.',
        'Senden Sie einen neuen Code oder nehmen Sie eine andere Methode.',
      ],
    },
    weaker: 'SMS schützen Sie weniger gut als eine Authenticator-App.',
    checkAddress: 'Prüfen Sie, ob der Code an die richtige Stelle ging: Sie steht oben.',
    change: { email: 'E-Mail-Adresse ändern', phone: 'Nummer ändern', other: 'Adresse ändern' },
  },
  recovery: {
    heading: 'Geben Sie einen Wiederherstellungscode ein',
    intro: 'Einer der Codes, die Sie beim Einrichten der Bestätigung in zwei Schritten gespeichert haben.',
    label: 'Wiederherstellungscode',
    hint: 'Jeder Code gilt nur einmal.',
    noCodesTitle: 'Ich habe keine Codes',
    noCodes: ({ service, otherFactor }) =>
      `Sie können in einer Datei, auf Papier oder im Passwortmanager sein. Wenn Sie sie nicht finden, ${
        otherFactor ? 'nehmen Sie eine andere Methode oder ' : ''
      }wenden Sie sich an den Support${service ? ` von ${service}` : ''}.`,
    left: (left) =>
      count(
        left,
        'Sie haben noch 1 Wiederherstellungscode.',
        `Sie haben noch ${left} Wiederherstellungscodes.`,
      ),
    problems: {
      empty: () => 'Geben Sie einen Wiederherstellungscode ein.',
      wrongLength: ({ length }) =>
        length
          ? `Ein Wiederherstellungscode hat ${digits(length)}.`
          : 'Der Wiederherstellungscode ist nicht vollständig.',
      notACode: () => 'Geben Sie nur den Wiederherstellungscode ein, sonst nichts.',
      severalCodes: () => 'Geben Sie nur einen Code ein.',
      securityCode: () =>
        'Das sieht aus wie ein Sicherheitscode aus einer App oder Nachricht. Geben Sie einen Wiederherstellungscode ein.',
    },
  },
  limited: {
    heading: {
      locked: 'Zu viele falsche Codes',
      rate_limited: 'Zu viele Versuche',
      too_many_sends: 'Zu viele Nachrichten angefordert',
      sign_in: 'Zu viele Anmeldeversuche',
    },
    until: ({ wait, time }) => `Sie können es in ${wait} erneut versuchen, um\u00A0${time}.`,
    waitUnknown: 'Warten Sie einige Minuten und versuchen Sie es dann erneut.',
    now: 'Sie können es jetzt erneut versuchen.',
    otherFactors: 'Ihre anderen Methoden funktionieren weiter.',
    tooEarly: (wait) => `Sie können es in ${wait} erneut versuchen.`,
  },
  denied: {
    heading: 'Die Anmeldung ist nicht möglich',
    reasons: {
      noFactor:
        'Ihr Konto hat keinen zweiten Schritt, den Sie verwenden können. Wenden Sie sich an den Support.',
      account: 'Mit diesem Konto ist keine Anmeldung möglich. Wenden Sie sich an den Support.',
      passwordReset: 'Sie müssen Ihr Passwort ändern, bevor Sie sich anmelden können.',
      misconfigured: 'Die Anmeldung ist bei uns nicht richtig eingerichtet. Wenden Sie sich an den Support.',
      sameFactorAgain:
        'Sie haben bestätigt, dass Sie es sind, aber derselbe Schritt wurde erneut verlangt. Versuchen Sie es erneut, oder melden Sie sich ab und beginnen Sie neu.',
      cookiesBlocked:
        'Ihr Browser blockiert die Cookies, die für die Anmeldung nötig sind. Erlauben Sie Cookies für diese Website in den Einstellungen Ihres Browsers und versuchen Sie es dann erneut.',
      restartLoop:
        'Dieser Schritt musste mehrmals neu beginnen. Versuchen Sie es später erneut oder wenden Sie sich an den Support.',
      setUpNeeded:
        'Sie müssen zuerst die Bestätigung in zwei Schritten einrichten, und das ist hier nicht möglich. Wenden Sie sich an den Support.',
      emailVerificationNeeded:
        'Sie müssen zuerst Ihre E-Mail-Adresse bestätigen. Öffnen Sie unsere Nachricht und versuchen Sie es dann erneut.',
    },
    changePassword: 'Passwort ändern',
    contactSupport: 'Support kontaktieren',
  },
  unreachable: {
    heading: 'Ihre Anmeldung konnte nicht geprüft werden',
    screenHeading: 'Dieser Schritt konnte nicht geladen werden',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Ihre Sitzung ist beendet',
      text: 'Melden Sie sich erneut an, um fortzufahren.',
      signIn: 'Erneut anmelden',
    },
    tooManyAttempts: {
      heading: 'Zu viele falsche Codes',
      text: 'Die Anmeldung wurde beendet. Melden Sie sich erneut an, um fortzufahren.',
      signIn: 'Erneut anmelden',
    },
    notSignedIn: {
      heading: 'Sie sind nicht angemeldet',
      text: 'Melden Sie sich an, um fortzufahren.',
      signIn: 'Anmelden',
    },
  },
  signingOut: {
    heading: 'Sie werden abgemeldet',
    working: 'Das dauert einen Moment.',
    failedHeading: 'Sie sind noch nicht abgemeldet',
  },
  done: {
    signedIn: 'Sie sind angemeldet',
    alreadySignedIn: 'Sie sind bereits angemeldet',
    emailVerified: 'Ihre E-Mail-Adresse ist bestätigt.',
  },
  failures: {
    wrong_code: 'Dieser Code hat nicht funktioniert. Prüfen Sie ihn und versuchen Sie es erneut.',
    expired_code: 'Dieser Code ist abgelaufen.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Sie haben es zu oft versucht. ${orWait(wait)}`,
    locked: ({ wait }) => `Sie haben zu oft einen falschen Code eingegeben. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Sie haben zu viele Nachrichten angefordert. ${orWait(wait)}`,
    session_ended: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
    verification_required: 'Sie müssen erneut bestätigen, dass Sie es sind.',
    step_up_required: 'Bestätigen Sie zuerst, dass Sie es sind.',
    restart: 'Das hat nicht funktioniert. Beginnen wir diesen Schritt noch einmal.',
    factor_gone: 'Diese Methode gibt es nicht mehr.',
    conflict: 'Das ist schon eingerichtet.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Die Sicherheitsprüfung hat nicht funktioniert. Versuchen Sie es erneut.',
    dismissed: 'Sie haben abgebrochen. Versuchen Sie es erneut oder nehmen Sie eine andere Methode.',
    refused: 'Das ist mit diesem Konto nicht möglich. Nehmen Sie eine andere Methode oder holen Sie Hilfe.',
    offline: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    server: ourSide,
    malformed: ourSide,
    misconfigured:
      'Das ist bei uns nicht richtig eingerichtet. Nehmen Sie eine andere Methode oder holen Sie Hilfe.',
    unexpected: ourSide,
    timeout: 'Das dauert zu lange. Versuchen Sie es erneut.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Sie haben zu oft versucht, sich anzumelden. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Sie haben zu oft versucht, sich anzumelden. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Dieser Code hat nicht funktioniert. Geben Sie den neuesten ein.',
      expired_code: 'Dieser Code ist abgelaufen. Geben Sie den neuesten ein.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Dieser Code hat nicht funktioniert. Nehmen Sie die neueste Nachricht.',
      expired_code: 'Dieser Code ist abgelaufen. Senden Sie einen neuen.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Dieser Wiederherstellungscode gilt nicht mehr. Nehmen Sie einen anderen.',
    },
    send: {
      rate_limited: ({ wait }) => `Sie haben zu viele Nachrichten angefordert. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Sie haben zu viele Nachrichten angefordert. ${orWait(wait)} Einen Code, den Sie schon haben, können Sie noch eingeben.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Ihr Passwort',
    hint: 'Geben Sie es noch einmal ein, um Ihre Anmeldung zu ändern.',
    wrong: 'Dieses Passwort stimmt nicht. Prüfen Sie es und versuchen Sie es erneut.',
  },
  address: {
    label: addressKinds,
    phoneHint: `Mit Ländervorwahl, zum Beispiel ${example}.`,
    send: 'Code senden',
    sendMessage: 'Nachricht senden',
    sendLink: 'Link senden',
    problems: {
      empty: (kind) => `Geben Sie Ihre ${addressKinds[kind]} ein.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.'
          : `Geben Sie eine Telefonnummer wie ${example} ein.`,
      severalAddresses: (kind) => `Geben Sie nur eine ${addressKinds[kind]} ein.`,
      tooShort: (kind) => `Diese ${addressKinds[kind]} ist zu kurz.`,
      tooLong: (kind) => `Diese ${addressKinds[kind]} ist zu lang.`,
      noCountry: () => 'Geben Sie die Ländervorwahl mit ein, zum Beispiel +49 für Deutschland.',
      trunkZero: () => 'Lassen Sie die (0) nach der Ländervorwahl weg.',
      extension: () => 'Geben Sie eine Nummer ohne Durchwahl ein. Dort kommen keine Nachrichten an.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Wir senden Ihnen einen Code per E-Mail, mit dem Sie sich anmelden.',
      phone: 'Wir senden Ihnen einen Code per SMS, mit dem Sie sich anmelden.',
    },
    introLink: 'Wir senden Ihnen einen Link per E-Mail, mit dem Sie sich anmelden.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Authenticator-App einrichten',
    intro: ({ service }) => `Ihre Codes brauchen Sie bei der Anmeldung${onService(service)}.`,
    creating: 'Ihr Schlüssel wird erstellt …',
    noAppTitle: 'Ich habe keine App',
    noApp:
      'Jede Authenticator-App ist geeignet. Suchen Sie eine im App-Store Ihres Telefons oder sehen Sie in Ihrem Passwortmanager nach: Viele haben eine eingebaut.',
    scan: 'Öffnen Sie die App und scannen Sie diesen QR-Code',
    cannotScan: 'Scannen nicht möglich?',
    typeKey: 'Geben Sie stattdessen diesen Schlüssel in Ihre App ein oder kopieren Sie ihn.',
    qrCode:
      'QR-Code für Ihre Authenticator-App. Der Schlüssel unter „Scannen nicht möglich?“ bewirkt dasselbe.',
    add: 'Fügen Sie dieses Konto in der App hinzu',
    openInApp: 'In Authenticator-App öffnen',
    orCopyKey: 'Oder kopieren Sie diesen Schlüssel in Ihre App.',
    scanElsewhere: 'Die App ist auf einem anderen Gerät',
    copy: 'Schlüssel kopieren',
    copied: 'Schlüssel kopiert.',
    notCopied: 'Kopieren hat nicht funktioniert. Markieren Sie den Schlüssel und kopieren Sie ihn selbst.',
    account: 'Konto',
    service: 'Dienst',
    kindOfKey: 'Art des Schlüssels',
    timeBased: ({ length, periodSeconds }) =>
      `Zeitbasiert, ${digits(length)}${periodSeconds === 30 ? '' : `, alle ${periodSeconds} Sekunden`}`,
    enterCode: 'Geben Sie den Code ein, den die App anzeigt',
  },
  ceremony: {
    passkey: {
      heading: 'Passkey verwenden',
      intro: 'Ihr Gerät fragt nach Ihrem Gesicht, Ihrem Fingerabdruck oder Ihrer Displaysperre.',
      start: 'Meinen Passkey verwenden',
    },
    other: {
      heading: 'Bestätigen Sie auf Ihrem Gerät, dass Sie es sind',
      intro: 'Ihr Gerät zeigt Ihnen, was zu tun ist.',
      start: 'Starten',
    },
    performing: 'Folgen Sie den Schritten auf Ihrem Gerät.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Das hat zu lange gedauert. Versuchen Sie es erneut.',
      input_refused: notAccepted,
      refused: 'Das funktioniert auf diesem Gerät nicht. Nehmen Sie eine andere Methode.',
    },
  },
  replaceFactor: {
    heading: 'Ersetzen, was Sie verloren haben?',
    signedIn: 'Wiederherstellungscode angenommen.',
    intro: 'Sie können jetzt ersetzen, was Sie verloren haben. Das Alte gilt, bis das Neue bestätigt ist.',
    makeNewCodes: 'Erstellen Sie bald neue, in den Einstellungen Ihres Kontos.',
    codesHeading: 'Ihre Wiederherstellungscodes gehen zur Neige',
    newCodes: 'Neue Wiederherstellungscodes',
    newCodesWarning: 'Mit einem neuen Satz gelten die übrigen Codes nicht mehr.',
    newCodesUnknown:
      'Wir wissen nicht, ob neue Codes erstellt wurden. Falls ja, gelten die alten nicht mehr: Fordern Sie noch einmal neue an.',
    newCodesInSettings:
      'Das ist hier nicht möglich. Neue Codes können Sie in den Einstellungen Ihres Kontos erstellen.',
    replace: {
      authenticator: {
        name: 'Authenticator-App neu einrichten',
        hint: 'Wenn Sie das Telefon verloren oder die App gelöscht haben',
      },
      phone: { name: 'Andere Telefonnummer verwenden', hint: 'Wenn SMS Sie nicht mehr erreichen' },
      email: {
        name: 'Andere E-Mail-Adresse verwenden',
        hint: 'Wenn Sie das Postfach nicht mehr öffnen können',
      },
    },
    notReplaced:
      'Das hat nicht funktioniert. Sie können es später in den Einstellungen Ihres Kontos erneut versuchen.',
    skip: 'Nicht jetzt',
  },
  setUpAddress: {
    heading: { email: 'Codes per E-Mail erhalten', phone: 'Codes per SMS erhalten' },
    intro: ({ kind, service }) =>
      `Bei jeder Anmeldung${onService(service)} senden wir einen Code an diese ${kindOfAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Bei jeder Anmeldung${onService(service)} senden wir einen Code an ${place}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Mit einem Link anmelden',
    instruction:
      'Öffnen Sie den Link in diesem Browser. Sie können dort weitermachen oder hierher zurückkommen.',
    notYet:
      'Sie sind noch nicht angemeldet. Öffnen Sie den Link in der neuesten Nachricht in diesem Browser und versuchen Sie es dann erneut.',
  },
  verifyEmail: {
    ...link,
    heading: 'E-Mail-Adresse bestätigen',
    instruction: 'Öffnen Sie den Link in der Nachricht und kommen Sie dann zurück.',
    notYet:
      'Ihre E-Mail-Adresse ist noch nicht bestätigt. Öffnen Sie den Link in der neuesten Nachricht und versuchen Sie es dann erneut.',
    confirmIntro:
      'Sie haben den Link in unserer Nachricht geöffnet. Bestätigen Sie, dass die Adresse Ihnen gehört.',
    confirm: 'Meine E-Mail-Adresse bestätigen',
    newLink: 'Neuen Link senden',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Haben Sie diese Anmeldung begonnen?',
    asking: ({ service }) =>
      `Ein Link oder eine andere Website hat Sie zur Anmeldung${onService(service)} hierher geführt. Stimmen Sie nur zu, wenn Sie das selbst wollten: Mit einem Link von anderen können Sie in deren Konto landen.`,
    signInMyself: 'Nein, selbst anmelden',
    continue: 'Ja, weiter',
    completingHeading: 'Sie werden angemeldet',
    completing: 'Das dauert einen Moment.',
    failedHeading: 'Die Anmeldung hat nicht funktioniert',
    backToSignIn: 'Zurück zur Anmeldung',
  },
  settings: {
    endings: {
      add: 'Hinzugefügt.',
      removeFactor: 'Entfernt.',
      renameFactor: 'Umbenannt.',
      turnOn: 'Ihre Änderung ist gespeichert.',
      turnOff: 'Ihre Änderung ist gespeichert.',
      createCodes: 'Ihre Wiederherstellungscodes sind fertig.',
      regenerateCodes: 'Ihre neuen Wiederherstellungscodes sind fertig. Die alten gelten nicht mehr.',
      forgetDevice: 'Dort verlangen wir wieder einen zweiten Schritt.',
      signOutOthers: 'Überall sonst sind Sie abgemeldet.',
      unknown: 'Wir wissen nicht, ob das funktioniert hat. Prüfen Sie, was hier steht.',
      alreadyGone: 'Es war schon entfernt. Jetzt wurde nichts geändert.',
      codesExist: 'Sie haben schon Wiederherstellungscodes. Erstellen Sie neue, wenn Sie sie nicht finden.',
      codesLeft:
        'Sie haben Ihre Wiederherstellungscodes nicht gespeichert. Erstellen Sie neue, bevor Sie sie brauchen.',
      unavailable: 'Diese Methode funktioniert gerade nicht. Wählen Sie eine andere.',
      changed:
        'Ihre Anmeldung hat sich inzwischen geändert, daher wurde nichts getan. Versuchen Sie es erneut.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Ihre Anmeldung hat sich inzwischen geändert${wasStopped ? ', daher wurde nichts getan' : ''}.`,
        name
          ? `Sie sind jetzt als ${name} angemeldet.`
          : 'Sie sind jetzt mit einem anderen Konto angemeldet.',
      ].join(' '),
    createCodes: {
      heading: 'Wiederherstellungscodes erstellen?',
      text: 'Damit kommen Sie hinein, wenn Sie Ihre anderen Methoden nicht nutzen können. Jeder gilt einmal.',
      keep: 'Nicht jetzt',
      confirm: 'Codes erstellen',
    },
    revealCodes: {
      heading: 'Ihre Wiederherstellungscodes anzeigen?',
      text: 'Achten Sie darauf, dass niemand sonst Ihren Bildschirm sieht.',
      keep: 'Nicht jetzt',
      confirm: 'Codes anzeigen',
    },
    turnOnAgain: {
      heading: 'Bestätigung in zwei Schritten einschalten?',
      text: 'Wir verlangen dann bei jeder Anmeldung einen zweiten Schritt.',
      keep: 'Nicht jetzt',
      confirm: 'Bestätigung in zwei Schritten einschalten',
    },
    heading: 'Bestätigung in zwei Schritten',
    updating: 'Wird aktualisiert …',
    offline: (read) => `Sie sind offline. ${asOf(read)}`,
    offlineAction: 'Sie sind offline. Stellen Sie zuerst eine Verbindung her.',
    loadFailed: 'Ihre Einstellungen konnten nicht geladen werden',
    misconfigured: 'Sie sind bei uns nicht richtig eingerichtet.',
    refreshFailed: (read) => `Wir konnten nicht nach Änderungen sehen. ${asOf(read)}`,
    busyAction: 'Einen Moment. Eine Änderung läuft noch.',
    broken: 'Das konnte nicht angezeigt werden',
    account: (name) => `Konto: ${name}`,
    kinds: {
      passkey: { name: 'Passkey', yours: 'Ihrem Passkey', yourOther: 'Ihrem anderen Passkey' },
      authenticator: {
        name: 'Authenticator-App',
        yours: 'Ihrer Authenticator-App',
        yourOther: 'Ihrer anderen Authenticator-App',
      },
      phone: { name: 'SMS', yours: 'einer SMS', yourOther: 'einer SMS an Ihre andere Nummer' },
      email: {
        name: 'E-Mail-Codes',
        yours: 'einer E-Mail',
        yourOther: 'einer E-Mail an Ihre andere Adresse',
      },
      recoveryCode: { name: 'Wiederherstellungscode', yours: 'einem Wiederherstellungscode' },
      unknown: { name: 'andere Methode', yours: 'einer anderen Methode' },
    },
    protection: {
      on: 'Bestätigung in zwei Schritten ist eingeschaltet',
      onDetail: 'Wir verlangen bei der Anmeldung einen zweiten Schritt.',
      off: 'Bestätigung in zwei Schritten ist ausgeschaltet',
      offDetail: 'Nur Ihr Passwort schützt Ihr Konto.',
      notReady: 'Ihr Konto ist noch nicht geschützt',
      notReadyDetail:
        'Die Bestätigung in zwei Schritten ist eingeschaltet, aber Sie haben keinen zweiten Schritt, der funktioniert. Bestätigen Sie einen oder fügen Sie einen hinzu.',
      turnOn: 'Einschalten',
      turnOff: 'Ausschalten',
      turnWhat: 'der Bestätigung in zwei Schritten',
    },
    nothingSetUp: {
      heading: 'Fügen Sie Ihrem Konto einen zweiten Schritt hinzu',
      text: 'Dann kann sich niemand als Sie anmelden, auch wenn jemand Ihr Passwort erfährt. Es dauert etwa zwei Minuten.',
      setUp: 'Bestätigung in zwei Schritten einrichten',
    },
    factors: {
      heading: 'Ihre Methoden',
      intro: 'Eine davon verlangen wir bei der Anmeldung.',
      introOff: 'Eine davon verlangen wir, sobald Sie die Bestätigung in zwei Schritten einschalten.',
      add: 'Weitere Methode hinzufügen',
      on: 'Ein',
      ready: 'Bereit',
      needsVerification: 'Nicht bestätigt',
      notCounting: 'Sie können sie erst verwenden, wenn sie bestätigt ist.',
      weaker: 'Schwächer als eine App',
      added: (date) => `Hinzugefügt: ${date}`,
      used: (when) => `Verwendet: ${when}`,
      kept: {
        required: 'Ihr Konto verlangt sie, daher kann sie nicht entfernt werden.',
        signIn: 'Sie melden sich damit an, daher kann sie nicht entfernt werden.',
        unsupported: 'Sie kann hier nicht entfernt werden.',
      },
      none: 'Noch nichts eingerichtet.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named,
      rename: 'Umbenennen',
      remove: 'Entfernen',
      verify: 'Bestätigen',
      change: 'Ändern',
    },
    recoveryCodes: {
      heading: 'Wiederherstellungscodes',
      intro: 'Damit kommen Sie hinein, wenn nichts anderes geht. Jeder gilt einmal.',
      left: (left) => count(left, 'Noch 1 Wiederherstellungscode', `Noch ${left} Wiederherstellungscodes`),
      some: 'Sie haben Wiederherstellungscodes',
      someDetail: 'Bewahren Sie sie nicht auf Ihrem Telefon auf.',
      none: 'Sie haben keine Wiederherstellungscodes',
      noneDetail: 'Erstellen Sie welche, damit Sie sich ohne Ihr Telefon nicht aussperren.',
      few: 'Erstellen Sie neue, bevor sie aufgebraucht sind.',
      create: 'Wiederherstellungscodes erstellen',
      regenerate: 'Neue Codes erstellen',
      reveal: 'Codes anzeigen',
    },
    sessions: {
      heading: 'Wo Sie angemeldet sind',
      others: (number) =>
        count(
          number,
          'Auf 1 weiteren Gerät oder Browser angemeldet',
          `Auf ${number} weiteren Geräten oder Browsern angemeldet`,
        ),
      othersUnknown: 'Vielleicht sind Sie auf weiteren Geräten angemeldet',
      onlyHere: 'Sie sind nur hier angemeldet',
      detail: 'Wenn Sie nicht alle kennen, melden Sie sie ab.',
      signOutOthers: 'Alle anderen abmelden',
    },
    devices: {
      heading: 'Gemerkte Browser',
      intro: 'Hier verlangen wir bei der Anmeldung keinen zweiten Schritt.',
      unnamed: 'Ein Browser',
      thisOne: 'Dieser Browser',
      lasts: (duration) => `Noch ${duration}`,
      forget: 'Vergessen',
      named: ({ name, isThisOne }) => (isThisOne ? 'diesen Browser' : name),
    },
    confirmation: {
      proved: 'Sie haben bestätigt, dass Sie es sind. Noch ist nichts geändert.',
      askedAnew:
        'Ihre Einstellungen haben sich inzwischen geändert. Nichts wurde getan. Lesen Sie, was jetzt geschieht.',
      passwordMissing: 'Geben Sie Ihr Passwort ein.',
      passwordHint: 'Wir fragen danach, um sicher zu sein, dass Sie es sind.',
      working: 'Bitte warten …',
      waitUntil: (wait) => `Sie können es in ${wait} erneut versuchen.`,
      waitOver: 'Sie können es jetzt erneut versuchen.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Das ist mit diesem Konto nicht möglich. Nichts wurde geändert.',
        factor_gone: 'Es ist schon entfernt.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `${name} ${quoted(which)} entfernen?` : `${name} entfernen?`),
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'Die App'} liefert dann keine Codes${forService(service)} mehr.`,
        email: ({ place }) => `Wir senden dann keine Codes mehr an ${place}.`,
        phone: ({ place }) => `Wir senden dann keine Codes mehr an ${place}.`,
        passkey: ({ service }) => `Sie können ihn dann nicht mehr${forService(service)} verwenden.`,
        other: ({ service }) => `Sie können sie dann nicht mehr${forService(service)} verwenden.`,
      },
      remaining: (ways) => `Sie können sich weiterhin mit ${ways} bestätigen.`,
      keep: 'Behalten',
      confirm: ({ name }) => `${name} entfernen`,
      setUpAgain:
        'Es ist Ihre letzte. Die nächste Anmeldung verlangt nur Ihr Passwort und dann, eine neue einzurichten.',
      last: {
        heading: 'Letzte Methode entfernen und Bestätigung in zwei Schritten ausschalten?',
        text: passwordOnly,
        keep: 'Behalten',
        confirm: 'Bestätigung in zwei Schritten ausschalten',
      },
    },
    turnOff: {
      heading: 'Bestätigung in zwei Schritten ausschalten?',
      text: passwordOnly,
      passwordOnly: 'Wer Ihr Passwort erfährt, kann sich anmelden.',
      codesStop: 'Nach Ihren Wiederherstellungscodes wird nicht mehr gefragt.',
      factorsStay: 'Was Sie eingerichtet haben, bleibt: Sie können sie wieder einschalten.',
      keep: 'Eingeschaltet lassen',
      confirm: 'Bestätigung in zwei Schritten ausschalten',
    },
    regenerateCodes: {
      heading: 'Neue Wiederherstellungscodes erstellen?',
      text: ({ left }) =>
        left
          ? count(
              left,
              'Ihr letzter Code gilt nicht mehr, sobald die neuen erstellt sind.',
              `Ihre übrigen ${left} Codes gelten nicht mehr, sobald die neuen erstellt sind.`,
            )
          : 'Ihre bisherigen Codes gelten nicht mehr, sobald die neuen erstellt sind.',
      keep: 'Die alten behalten',
      confirm: 'Neue Codes erstellen',
    },
    forgetDevice: {
      heading: 'Diesen Browser vergessen?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'in diesem Browser' : name ? `in ${name}` : 'dort';
        return `Bei der nächsten Anmeldung ${where} verlangen wir einen zweiten Schritt.`;
      },
      keep: 'Behalten',
      confirm: 'Vergessen',
    },
    signOutOthers: {
      heading: 'Überall sonst abmelden?',
      text: ({ count: number }) =>
        number
          ? count(
              number,
              'Auf 1 weiteren Gerät oder Browser müssen Sie sich neu anmelden.',
              `Auf ${number} weiteren Geräten oder Browsern müssen Sie sich neu anmelden.`,
            )
          : 'Auf allen anderen Geräten und Browsern müssen Sie sich neu anmelden.',
      stay: 'Hier bleiben Sie angemeldet.',
      keep: 'Angemeldet lassen',
      confirm: 'Alle anderen abmelden',
    },
    renameFactor: {
      heading: ({ name }) => `${name} umbenennen`,
      label: 'Name',
      hint: 'Woran Sie sie erkennen, zum Beispiel das Gerät, auf dem sie ist.',
      missing: 'Geben Sie einen Namen ein.',
      tooLong: (most) => `Verwenden Sie höchstens ${most} Zeichen.`,
      confirm: 'Namen speichern',
      failures: {
        input_refused:
          'Dieser Name geht nicht. Vielleicht trägt ihn schon eine andere. Wählen Sie einen anderen.',
        conflict: 'Diesen Namen trägt schon eine andere. Wählen Sie einen anderen.',
        refused: 'Dieser Name geht nicht. Wählen Sie einen anderen.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Name für: ${name}`,
      intro: 'Sie haben schon eine. Mit einem Namen unterscheiden Sie sie.',
      hint: 'Zum Beispiel: Diensttelefon',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Wir wissen nicht, ob Ihre Wiederherstellungscodes erstellt wurden',
      checking: 'Wir wissen nicht, ob das funktioniert hat. Wird geprüft …',
      text: 'Die Antwort ist nicht angekommen, daher können wir Ihnen keine Codes zeigen.',
      warning: 'Sie können neue erstellen. Alle bisherigen Codes gelten dann nicht mehr.',
      create: 'Neue erstellen',
      skip: 'Nicht jetzt',
    },
    makeCodes: {
      heading: 'Wiederherstellungscodes',
      text: 'Damit kommen Sie hinein, wenn Sie Ihr Telefon verlieren. Jeder gilt einmal, und Sie sehen sie nur jetzt. Halten Sie einen Platz dafür bereit.',
      keep: 'Nicht jetzt',
      confirm: 'Meine Codes anzeigen',
    },
    codesFromBefore: {
      heading: 'Haben Sie Ihre Wiederherstellungscodes noch?',
      text: 'Sie haben einen Satz von früher. Sie brauchen ihn, wenn Sie Ihr Telefon verlieren.',
      warning:
        'Wenn Sie ihn nicht finden, erstellen Sie einen neuen. Die alten Codes gelten dann nicht mehr.',
      keep: 'Ich habe sie',
      replace: 'Neue erstellen',
      left: {
        heading: 'Ihre Wiederherstellungscodes sind nicht gespeichert',
        text: 'Sie haben einen Satz, den Sie nicht als gespeichert bestätigt haben. Sie brauchen ihn, wenn Sie Ihr Telefon verlieren.',
        warning:
          'Wir zeigen ihn hier nicht noch einmal. Ein neuer Satz ersetzt ihn: Seine Codes gelten dann nicht mehr.',
        keep: 'Ich habe ihn gespeichert',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Melden Sie sich erneut an, um fortzufahren',
        text: 'Ihre Sitzung ist beendet. Was Sie eingerichtet haben, bleibt: Nach der Anmeldung geht es dort weiter.',
      },
      changed: {
        heading: 'Ihre Anmeldung hat sich geändert',
        text: 'Vielleicht sind Sie jetzt mit einem anderen Konto angemeldet. Seitdem wurde nichts getan. Prüfen Sie auf dem nächsten Bildschirm das Konto, bevor Sie fortfahren.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Die bisherige gilt nicht mehr, sobald Sie fortfahren.',
      isOnlyOne:
        'Die bisherige gilt nicht mehr, sobald Sie fortfahren. Bis Sie die neue bestätigt haben, schützt nur Ihr Passwort Ihr Konto.',
    },
    addFactor: {
      heading: 'Wählen Sie einen zweiten Schritt',
      intro: 'Weitere können Sie später hinzufügen.',
      nothing: 'Zurzeit können Sie nichts hinzufügen.',
      cancel: 'Abbrechen',
    },
    turnOn: {
      heading: 'Bestätigung in zwei Schritten einschalten',
      intro: 'Ab jetzt verlangen wir bei der Anmeldung einen zweiten Schritt.',
      ready: (factor) => `${capital(factor.name)}: bestätigt`,
      codesSaved: (number) =>
        count(
          number,
          '1 Wiederherstellungscode gespeichert',
          `${number} Wiederherstellungscodes gespeichert`,
        ),
      confirm: 'Einschalten',
      skip: 'Nicht jetzt',
    },
    summary: {
      heading: 'Bestätigung in zwei Schritten ist eingeschaltet',
      text: (ways) => `Melden Sie sich nächstes Mal mit Ihrem Passwort und ${ways} an.`,
      keepCodes: 'Bewahren Sie Ihre Wiederherstellungscodes dort auf, wo Sie sie ohne Ihr Telefon finden.',
      done: 'Fertig',
      addAnother: 'Weitere Methode hinzufügen',
    },
    sessionEnds: {
      heading: 'Angemeldet bleiben?',
      headingWithoutStay: 'Sie werden bald abgemeldet',
      text: 'Sie werden bald abgemeldet.',
      left: (wait) => `Das geschieht in ${wait}.`,
      over: 'Ihre Sitzung ist beendet.',
      stay: 'Angemeldet bleiben',
      signOut: 'Jetzt abmelden',
      understood: 'Schließen',
    },
    saveCodes: {
      heading: 'Speichern Sie Ihre Wiederherstellungscodes',
      intro:
        'Jeder gilt einmal, wenn Sie Ihr Telefon verlieren. Sie sehen sie nicht wieder. Bewahren Sie sie nicht auf Ihrem Telefon auf.',
      introShownAgain:
        'Jeder gilt einmal, wenn Sie Ihr Telefon verlieren. Bewahren Sie sie nicht auf Ihrem Telefon auf.',
      headingAgain: 'Ihre Wiederherstellungscodes',
      done: 'Fertig',
      listName: 'Ihre Wiederherstellungscodes',
      copy: 'Kopieren',
      copied: 'Codes kopiert. Fügen Sie sie an einem sicheren Ort ein.',
      notCopied: 'Kopieren hat nicht funktioniert. Die Codes sind markiert: Kopieren Sie sie selbst.',
      download: 'Herunterladen',
      downloaded: 'Die Datei ist in Ihren Downloads.',
      notDownloaded: 'Herunterladen hat nicht funktioniert. Kopieren oder drucken Sie die Codes stattdessen.',
      fileName: 'codes',
      print: 'Drucken',
      notPrinted:
        'Drucken hat nicht funktioniert. Kopieren Sie die Codes stattdessen oder laden Sie sie herunter.',
      saved: 'Ich habe diese Codes gespeichert',
      savedMissing: 'Speichern Sie zuerst die Codes und setzen Sie dann das Häkchen.',
      typeOne: 'Geben Sie einen dieser Codes ein',
      typeOneHint: 'Nehmen Sie ihn von dort, wo Sie sie gespeichert haben: So wissen Sie, dass sie da sind.',
      typeOneMissing: 'Geben Sie einen der Codes ein.',
      typeOneWrong: 'Das ist keiner dieser Codes. Sehen Sie dort nach, wo Sie sie gespeichert haben.',
      paper: {
        title: ({ service }) => `Wiederherstellungscodes${forService(service)}`,
        account: (account) => `Konto: ${account}`,
        date: (date) => `Erstellt am ${date}`,
        once: 'Jeder Code gilt einmal.',
      },
      leaving: {
        heading: 'Verlassen, ohne die Codes zu speichern?',
        text: 'Sie sehen diese Codes nicht wieder. Ohne sie kann der Verlust Ihres Telefons Sie aussperren.',
        textShownAgain:
          'Sie können sie später wieder ansehen. Bis sie gespeichert sind, kann der Verlust Ihres Telefons Sie aussperren.',
        signsOut: 'Sie werden abgemeldet.',
        keep: 'Zurück und speichern',
        confirm: 'Trotzdem verlassen',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Schritt ${step} von ${of} · ${name}`,
      names: { add: 'Hinzufügen', verify: 'Bestätigen', saveCodes: 'Codes speichern', turnOn: 'Einschalten' },
    },
  },
  stepUp: {
    heading: (purpose) =>
      purpose ? `Bestätigen Sie, dass Sie es sind: ${purpose}` : 'Bestätigen Sie, dass Sie es sind',
    confirm: (purpose) => (purpose ? `Bestätigen: ${purpose}` : 'Bestätigen'),
    unavailableHeading: 'Hier können wir nicht bestätigen, dass Sie es sind',
    unavailable:
      'Sie haben keine Methode eingerichtet. Melden Sie sich ab und wieder an oder holen Sie Hilfe.',
    unavailableHere:
      'Das kann hier nicht bestätigt werden. Melden Sie sich ab und wieder an oder holen Sie Hilfe.',
    sessionChangedHeading: 'Ihre Anmeldung hat sich geändert',
    sessionChanged:
      'Sie sind abgemeldet oder mit einem anderen Konto angemeldet. Nichts wurde getan. Melden Sie sich an und versuchen Sie es dann erneut.',
    close: 'Schließen',
    provedHeading: 'Sie sind bestätigt',
    proved: (purpose) => (purpose ? `Möchten Sie das tun: ${purpose}?` : 'Möchten Sie fortfahren?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Weiter'),
  },
};
