import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'nl';

const count = (number: number, one: string, other: string) => plural(locale, number, { one, other });
const digits = (length: number) => count(length, '1 cijfer', `${length} cijfers`);
const orWait = (wait: string | undefined) =>
  wait ? `Probeer het over ${wait} opnieuw.` : 'Wacht een paar minuten en probeer het dan opnieuw.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `adres dat begint met ${mailbox}, bij ${domain}`;

const identifiers = {
  email: 'je e\u2011mailadres',
  username: 'je gebruikersnaam',
  emailOrUsername: 'je e\u2011mailadres of gebruikersnaam',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Controleer ${identifiers[identifierKind ?? 'emailOrUsername']} en je wachtwoord.`;

const ourSide = 'Er ging bij ons iets mis. Probeer het opnieuw.';
const checkEntry = 'Controleer wat je hebt ingevuld en probeer het opnieuw.';
const wrongOrExpired = 'Deze code is onjuist of verlopen.';
const usedBefore = 'Deze code is onjuist of al gebruikt.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `We konden geen code sturen${place ? ` naar ${place}` : ''}.`;

const addressKinds = { email: 'e\u2011mailadres', phone: 'telefoonnummer' } as const;
/** An example that must not wrap. The Netherlands have no range for fiction. */
const example = '+31\u00A06\u00A012345678';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'nummer' : 'adres');
const wrongAddress = (kind: 'email' | 'phone') =>
  `We konden dit ${kindOfAddress(kind)} niet gebruiken. Controleer het of neem een ander.`;
const notSent = (kind: 'email' | 'phone') =>
  `We konden geen bericht naar dit ${kindOfAddress(kind)} sturen. Controleer het en probeer het opnieuw.`;
const deadLink = 'Deze link is verlopen of al gebruikt. Stuur een nieuwe.';
const notAccepted = 'Dat werkte niet. Probeer het opnieuw of gebruik een andere methode.';
const messageNotSent = 'We konden het bericht niet sturen. Probeer het opnieuw.';
const link = {
  sentHeading: 'Bekijk je e\u2011mail',
  notSent: (place: string) => `We sturen een bericht met een link naar ${place}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `We hebben een ${times > 1 ? 'nieuwe link' : 'link'} gestuurd naar ${place}.`,
  send: 'Stuur een link',
  sendAgain: 'Stuur opnieuw',
  sending: 'Versturen…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'We hebben een nieuwe link gestuurd. Gebruik het nieuwste bericht.'
      : `We hebben een link gestuurd naar ${place}.`,
  againIn: (wait: string) => `Je kunt over ${wait} een nieuw bericht aanvragen.`,
  againShort: (wait: string) => `over ${wait}`,
  againNow: 'Je kunt nu een nieuw bericht aanvragen.',
  opened: 'Ik heb de link geopend',
  notArrivedTitle: 'Niets ontvangen?',
  notArrived: ['Wacht een paar minuten.', 'Kijk in je map met spam.', 'Stuur het bericht opnieuw.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const atService = (service: string | undefined) => (service ? ` bij ${service}` : '');
const forService = (service: string | undefined) => (service ? ` voor ${service}` : '');
const quoted = (which: string) => `“${which}”`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? `${name} ${which}` : name;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) => {
  const moment = [date && `op ${date}`, time && `om\u00A0${time}`].filter(Boolean).join(' ');
  return `Zo was het ${moment || 'enige tijd geleden'}.`;
};
const passwordOnly = 'Je account is dan alleen nog beschermd met je wachtwoord.';
const wrongPassword = 'Dit wachtwoord is niet juist. Probeer het opnieuw.';

/** Dutch, with “je”, as the large platforms address people in the Netherlands and Flanders. */
export const nl: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Doorgaan',
    cancel: 'Annuleren',
    tryAgain: 'Opnieuw proberen',
    otherFactor: 'Andere methode gebruiken',
    back: 'Terug',
    exit: 'Annuleren en uitloggen',
    help: 'Hulp',
    checking: 'Controleren…',
    loading: 'Laden…',
    stillWorking: 'Nog bezig. Het duurt langer dan anders.',
    stopWaiting: 'Niet langer wachten',
    offline: 'Je bent offline. Wat je hebt ingevuld, staat er nog.',
    offlineAnnounced: 'Je bent offline.',
    onlineAnnounced: 'Je bent weer online.',
    step: ({ step, of }) => `Stap ${step} van ${of}`,
    errorTitle: (title) => `Fout: ${title}`,
    about: (wait) => `ongeveer ${wait}`,
    attemptsLeft: (left) => count(left, 'Dit is je laatste poging.', `Je hebt nog ${left} pogingen.`),
    signingInAs: (account) => `Je logt in als ${account}.`,
    signedInAs: (account) => `Je bent ingelogd als ${account}.`,
    notYou: 'Ben jij dit niet?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `nummer dat eindigt op ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `gebruikersnaam die begint met ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `het ${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `het nummer dat eindigt op ${ending}`,
      spoken: `het nummer dat eindigt op ${spaced(ending)}`,
    }),
    unknownEmail: 'je e\u2011mailadres',
    unknownPhone: 'je telefoon',
    unknown: 'je vaste adres',
  },
  signIn: {
    heading: ({ service }) => (service ? `Inloggen bij ${service}` : 'Inloggen'),
    identifier: {
      email: 'E\u2011mailadres',
      username: 'Gebruikersnaam',
      emailOrUsername: 'E\u2011mailadres of gebruikersnaam',
    },
    identifierMissing: {
      email: 'Vul je e\u2011mailadres in.',
      username: 'Vul je gebruikersnaam in.',
      emailOrUsername: 'Vul je e\u2011mailadres of gebruikersnaam in.',
    },
    password: 'Wachtwoord',
    passwordMissing: 'Vul je wachtwoord in.',
    showPassword: 'Wachtwoord tonen',
    forgotPassword: 'Wachtwoord vergeten?',
    submit: 'Inloggen',
    sessionEnded: 'Je sessie is beëindigd. Log opnieuw in om door te gaan.',
    tooManyAttempts: 'Je hebt te vaak een onjuiste code ingevuld. Log opnieuw in om door te gaan.',
    signedOut: 'Je bent uitgelogd.',
    returnFailed: 'Het inloggen lukte niet. Probeer het opnieuw of op een andere manier.',
    emailVerified: 'Je e\u2011mailadres is bevestigd. Log in om door te gaan.',
    or: 'of',
    byCode: { email: 'Code per e\u2011mail ontvangen', phone: 'Code per sms ontvangen' },
    byLink: 'Link per e\u2011mail ontvangen',
    byPassword: 'Wachtwoord gebruiken',
    byProvider: ({ name }) => `Doorgaan met ${name}`,
    redirectingTo: ({ name }) => `Je gaat nu naar ${name}…`,
  },
  checkFactors: { heading: 'Een ogenblik' },
  otherAccount: {
    heading: 'Er is al iemand ingelogd',
    text: (account) => `In deze browser is ${account} ingelogd.`,
    textUnknown: 'In deze browser heeft iemand ingelogd. We weten niet of jij dat was.',
    continueAs: (account) => `Doorgaan als ${account}`,
    continueUnknown: 'Doorgaan met deze sessie',
    signOut: 'Uitloggen en met een ander account inloggen',
  },
  chooseFactor: {
    heading: 'Bevestig dat jij het bent',
    intro: 'Kies een tweede stap.',
    introWithSetUp: 'Kies een tweede stap of stel een andere in.',
    setUpHeading: 'Stel een tweede stap in',
    setUpIntro: ({ service }) =>
      `${service ?? 'Deze dienst'} vraagt bij het inloggen om een tweede stap. Je stelt die één keer in.`,
    setUp: (name) => `Instellen: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Laatst gebruikt',
    recommended: 'Aanbevolen',
    factorGone: 'Deze methode is er niet meer. Kies een andere.',
    factorUnusable: 'Deze methode werkt op dit moment niet. Kies een andere.',
    availableIn: (wait) => `Beschikbaar over ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Toegangssleutel',
      hint: 'Gezicht, vingerafdruk of schermvergrendeling',
      setUp: { name: 'Toegangssleutel instellen' },
    },
    authenticator: {
      name: 'Authenticator\u2011app',
      hint: 'De code in je app',
      setUp: { name: 'Authenticator\u2011app instellen', hint: 'Een app op je telefoon toont je codes' },
    },
    phone: { name: 'Sms', hint: 'Een code op je telefoon', setUp: { name: 'Codes per sms instellen' } },
    email: {
      name: 'E\u2011mail',
      hint: 'Een code in je inbox',
      setUp: { name: 'Codes per e\u2011mail instellen' },
    },
    recoveryCode: { name: 'Herstelcode', hint: 'Een van de codes die je hebt bewaard' },
    unknown: { name: 'Andere methode' },
  },
  code: {
    label: 'Beveiligingscode',
    digits,
    verify: 'Bevestigen',
    verified: 'Bevestigd',
    filledIn: 'Code ingevuld.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Deze browser ${lasts} lang onthouden` : 'Deze browser onthouden',
    sentWhenComplete: 'Na het laatste cijfer wordt de code verstuurd.',
    onlyHere: ({ service }) =>
      `Vul de code alleen hier${atService(service)} in. We vragen er nooit om via telefoon, bericht of e\u2011mail.`,
    onlyHereShort: ({ service }) => `Vul de code alleen hier${atService(service)} in. We vragen er nooit om.`,
    notYou: 'Probeerde je niet in te loggen? Annuleer en wijzig je wachtwoord.',
    problems: {
      empty: () => 'Vul de beveiligingscode in.',
      wrongLength: ({ length }) =>
        length ? `De code heeft ${digits(length)}.` : 'De code is niet compleet.',
      notACode: ({ length }) => `Vul alleen ${length ? digits(length) : 'de code'} in, zonder andere tekst.`,
      severalCodes: () => 'Hier staat meer dan één code. Vul alleen de nieuwste in.',
      securityCode: () => 'Vul de beveiligingscode in.',
    },
  },
  authenticator: {
    heading: 'Vul je code in',
    intro: ({ service }) =>
      `Open je authenticator\u2011app en zoek de code voor ${service ?? 'dit account'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}De code verandert elke 30 seconden.`,
    noPhone: 'Ik heb mijn telefoon niet',
    tipsTitle: 'Werken de codes nog steeds niet?',
    tips: ({ service }) => [
      `Controleer of je de code voor ${service ?? 'deze dienst'} gebruikt.`,
      'Wacht op de volgende code en vul die in.',
      'Zet de klok van je telefoon op automatisch.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Bekijk je e\u2011mail',
      phone: 'Kijk op je telefoon',
      other: 'Vul je beveiligingscode in',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `We hebben een nieuwe code gestuurd naar ${place}. ${newestOnly ? 'Alleen de nieuwste werkt nu.' : 'Gebruik de code in het nieuwste bericht.'}`
        : `We hebben een code gestuurd naar ${place}. Het kan een paar minuten duren.`,
    lasts: (wait) => `De code werkt ${wait}.`,
    notSentHeading: {
      email: 'Code per e\u2011mail ontvangen',
      phone: 'Code per sms ontvangen',
      other: 'Beveiligingscode ontvangen',
    },
    notSent: (place) => `We sturen een beveiligingscode naar ${place}.`,
    send: 'Stuur een code',
    sendAgain: 'Stuur een nieuwe code',
    sending: 'Versturen…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `We hebben een code gestuurd naar ${place}.`;
      return `We hebben een nieuwe code gestuurd. ${newestOnly ? 'Alleen de nieuwste werkt nu.' : 'Gebruik het nieuwste bericht.'}`;
    },
    againIn: (wait) => `Je kunt over ${wait} een nieuwe code aanvragen.`,
    againShort: (wait) => `over ${wait}`,
    againNow: 'Je kunt nu een nieuwe code aanvragen.',
    notArrivedTitle: 'Niets ontvangen?',
    notArrived: {
      email: [
        'Wacht een paar minuten.',
        'Kijk in je map met spam.',
        'Stuur een nieuwe code of gebruik een andere methode.',
      ],
      phone: [
        'Wacht een paar minuten.',
        'Controleer of je telefoon bereik heeft.',
        'Stuur een nieuwe code of gebruik een andere methode.',
      ],
      other: ['Wacht een paar minuten.', 'Stuur een nieuwe code of gebruik een andere methode.'],
    },
    weaker: 'Sms’jes beschermen je minder goed dan een authenticator\u2011app.',
    checkAddress: 'Controleer of de code naar de juiste plek is gestuurd: die zie je hierboven.',
    change: { email: 'E\u2011mailadres wijzigen', phone: 'Nummer wijzigen', other: 'Adres wijzigen' },
  },
  recovery: {
    heading: 'Vul een herstelcode in',
    intro: 'Een van de codes die je hebt bewaard toen je verificatie in twee stappen instelde.',
    label: 'Herstelcode',
    hint: 'Je kunt elke code één keer gebruiken.',
    noCodesTitle: 'Ik heb geen codes',
    noCodes: ({ service, otherFactor }) =>
      `Ze kunnen in een bestand, op papier of in je wachtwoordmanager staan. Kun je ze niet vinden? ${
        otherFactor ? 'Gebruik een andere methode of neem' : 'Neem'
      } contact op met de klantenservice${service ? ` van ${service}` : ''}.`,
    left: (left) => count(left, 'Je hebt nog 1 herstelcode.', `Je hebt nog ${left} herstelcodes.`),
    problems: {
      empty: () => 'Vul een herstelcode in.',
      wrongLength: ({ length }) =>
        length ? `Een herstelcode heeft ${digits(length)}.` : 'De herstelcode is niet compleet.',
      notACode: () => 'Vul alleen de herstelcode in, zonder andere tekst.',
      severalCodes: () => 'Vul één code in.',
      securityCode: () => 'Dit lijkt op een beveiligingscode uit een app of bericht. Vul een herstelcode in.',
    },
  },
  limited: {
    heading: {
      locked: 'Te veel onjuiste codes',
      rate_limited: 'Te veel pogingen',
      too_many_sends: 'Te veel berichten aangevraagd',
      sign_in: 'Te vaak geprobeerd in te loggen',
    },
    until: ({ wait, time }) => `Je kunt het over ${wait} opnieuw proberen, om\u00A0${time}.`,
    waitUnknown: 'Wacht een paar minuten en probeer het dan opnieuw.',
    now: 'Je kunt het nu opnieuw proberen.',
    otherFactors: 'Je andere methoden werken nog wel.',
    tooEarly: (wait) => `Je kunt het over ${wait} opnieuw proberen.`,
  },
  denied: {
    heading: 'Inloggen is niet mogelijk',
    reasons: {
      noFactor:
        'Je account heeft geen tweede stap die je kunt gebruiken. Neem contact op met de klantenservice.',
      account: 'Met dit account kun je niet inloggen. Neem contact op met de klantenservice.',
      passwordReset: 'Je moet je wachtwoord wijzigen voordat je kunt inloggen.',
      misconfigured: 'Inloggen is bij ons niet goed ingesteld. Neem contact op met de klantenservice.',
      sameFactorAgain:
        'Je hebt bevestigd dat jij het bent, maar dezelfde stap werd opnieuw gevraagd. Probeer het opnieuw, of log uit en begin opnieuw.',
      cookiesBlocked:
        'Je browser blokkeert de cookies die nodig zijn om in te loggen. Sta cookies voor deze site toe in de instellingen van je browser en probeer het dan opnieuw.',
      restartLoop:
        'Deze stap moest meerdere keren opnieuw beginnen. Probeer het later opnieuw of neem contact op met de klantenservice.',
      setUpNeeded:
        'Je moet eerst verificatie in twee stappen instellen, en dat kan hier niet. Neem contact op met de klantenservice.',
      emailVerificationNeeded:
        'Je moet eerst je e\u2011mailadres bevestigen. Open het bericht dat we je hebben gestuurd en probeer het dan opnieuw.',
    },
    changePassword: 'Wachtwoord wijzigen',
    contactSupport: 'Contact met klantenservice',
  },
  unreachable: {
    heading: 'We konden je sessie niet controleren',
    screenHeading: 'We konden deze stap niet laden',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Je sessie is beëindigd',
      text: 'Log opnieuw in om door te gaan.',
      signIn: 'Opnieuw inloggen',
    },
    tooManyAttempts: {
      heading: 'Te veel onjuiste codes',
      text: 'Het inloggen is gestopt. Log opnieuw in om door te gaan.',
      signIn: 'Opnieuw inloggen',
    },
    notSignedIn: {
      heading: 'Je bent niet ingelogd',
      text: 'Log in om door te gaan.',
      signIn: 'Inloggen',
    },
  },
  signingOut: {
    heading: 'Je wordt uitgelogd',
    working: 'Dit duurt even.',
    failedHeading: 'Je bent nog niet uitgelogd',
  },
  done: {
    signedIn: 'Je bent ingelogd',
    alreadySignedIn: 'Je bent al ingelogd',
    emailVerified: 'Je e\u2011mailadres is bevestigd.',
  },
  failures: {
    wrong_code: 'Deze code werkte niet. Controleer de code en probeer het opnieuw.',
    expired_code: 'Deze code is verlopen.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Je hebt het te vaak geprobeerd. ${orWait(wait)}`,
    locked: ({ wait }) => `Je hebt te vaak een onjuiste code ingevuld. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Je hebt te veel berichten aangevraagd. ${orWait(wait)}`,
    session_ended: 'Je sessie is beëindigd. Log opnieuw in om door te gaan.',
    verification_required: 'Je moet opnieuw bevestigen dat jij het bent.',
    step_up_required: 'Bevestig eerst dat jij het bent.',
    restart: 'Dat werkte niet. We beginnen opnieuw met deze stap.',
    factor_gone: 'Deze methode is er niet meer.',
    conflict: 'Dit is al ingesteld.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'De beveiligingscontrole werkte niet. Probeer het opnieuw.',
    dismissed: 'Je bent gestopt. Probeer het opnieuw of gebruik een andere methode.',
    refused: 'Dit is met dit account niet mogelijk. Gebruik een andere methode of vraag om hulp.',
    offline: 'We konden de dienst niet bereiken. Controleer je verbinding en probeer het opnieuw.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'Dit is bij ons niet goed ingesteld. Gebruik een andere methode of vraag om hulp.',
    unexpected: ourSide,
    timeout: 'Dit duurt te lang. Probeer het opnieuw.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Je hebt te vaak geprobeerd in te loggen. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Je hebt te vaak geprobeerd in te loggen. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Deze code werkte niet. Vul de nieuwste in.',
      expired_code: 'Deze code is verlopen. Vul de nieuwste in.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Deze code werkte niet. Gebruik het nieuwste bericht.',
      expired_code: 'Deze code is verlopen. Stuur een nieuwe code.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Deze herstelcode werkt niet meer. Probeer een andere.',
    },
    send: {
      rate_limited: ({ wait }) => `Je hebt te veel berichten aangevraagd. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Je hebt te veel berichten aangevraagd. ${orWait(wait)} Een code die je al hebt ontvangen, kun je nog invullen.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Je wachtwoord',
    hint: 'Vul het nog een keer in om te wijzigen hoe je inlogt.',
    wrong: 'Dit wachtwoord is niet juist. Controleer het en probeer het opnieuw.',
  },
  address: {
    label: { email: 'E\u2011mailadres', phone: 'Telefoonnummer' },
    phoneHint: `Met landnummer, zoals ${example}.`,
    send: 'Code sturen',
    sendMessage: 'Bericht sturen',
    sendLink: 'Link sturen',
    problems: {
      empty: (kind) => `Vul je ${addressKinds[kind]} in.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Vul een e\u2011mailadres in zoals name@example.com.'
          : `Vul een telefoonnummer in zoals ${example}.`,
      severalAddresses: (kind) => `Vul maar één ${addressKinds[kind]} in.`,
      tooShort: (kind) => `Dit ${addressKinds[kind]} is te kort.`,
      tooLong: (kind) => `Dit ${addressKinds[kind]} is te lang.`,
      noCountry: () => 'Vul ook het landnummer in, zoals +31 voor Nederland.',
      trunkZero: () => 'Laat de (0) na het landnummer weg.',
      extension: () => 'Vul een nummer zonder toestelnummer in. Daar komen geen berichten aan.',
    },
  },
  signInByCode: {
    intro: {
      email: 'We sturen je een e\u2011mail met een code om in te loggen.',
      phone: 'We sturen je een sms met een code om in te loggen.',
    },
    introLink: 'We sturen je een e\u2011mail met een link om in te loggen.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Stel je authenticator\u2011app in',
    intro: ({ service }) => `Je gebruikt de codes uit de app als je inlogt${atService(service)}.`,
    creating: 'Je sleutel wordt gemaakt…',
    noAppTitle: 'Ik heb geen app',
    noApp:
      'Elke authenticator\u2011app is goed. Zoek er een in de appstore van je telefoon of kijk in je wachtwoordmanager: vaak zit er een in.',
    scan: 'Open de app en scan deze QR-code',
    cannotScan: 'Lukt scannen niet?',
    typeKey: 'Vul dan deze sleutel in je app in of kopieer hem.',
    qrCode: 'QR-code voor je authenticator\u2011app. De sleutel onder “Lukt scannen niet?” doet hetzelfde.',
    add: 'Voeg dit account toe aan de app',
    openInApp: 'Openen in authenticator\u2011app',
    orCopyKey: 'Of kopieer deze sleutel naar je app.',
    scanElsewhere: 'De app staat op een ander apparaat',
    copy: 'Sleutel kopiëren',
    copied: 'Sleutel gekopieerd.',
    notCopied: 'Kopiëren werkte niet. Selecteer de sleutel en kopieer hem zelf.',
    account: 'Account',
    service: 'Dienst',
    kindOfKey: 'Soort sleutel',
    timeBased: ({ length, periodSeconds }) =>
      `Op basis van tijd, ${digits(length)}${periodSeconds === 30 ? '' : `, elke ${periodSeconds} seconden`}`,
    enterCode: 'Vul de code in die de app toont',
  },
  ceremony: {
    passkey: {
      heading: 'Gebruik je toegangssleutel',
      intro: 'Je apparaat vraagt om je gezicht, je vingerafdruk of je schermvergrendeling.',
      start: 'Mijn toegangssleutel gebruiken',
    },
    other: {
      heading: 'Bevestig op je apparaat dat jij het bent',
      intro: 'Je apparaat laat zien wat je moet doen.',
      start: 'Beginnen',
    },
    performing: 'Volg de stappen op je apparaat.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Dat duurde te lang. Probeer het opnieuw.',
      input_refused: notAccepted,
      refused: 'Dat werkt niet op dit apparaat. Gebruik een andere methode.',
    },
  },
  replaceFactor: {
    heading: 'Vervangen wat je kwijt bent?',
    signedIn: 'Herstelcode geaccepteerd.',
    intro: 'Je kunt nu vervangen wat je kwijt bent. Het oude werkt tot het nieuwe is bevestigd.',
    makeNewCodes: 'Maak snel nieuwe, in de instellingen van je account.',
    codesHeading: 'Je herstelcodes raken op',
    newCodes: 'Nieuwe herstelcodes maken',
    newCodesWarning: 'Met een nieuwe set werken de resterende codes niet meer.',
    newCodesUnknown:
      'We weten niet of er nieuwe codes zijn gemaakt. Als dat zo is, werken de oude niet meer: maak dan opnieuw nieuwe codes.',
    newCodesInSettings: 'Dat kan hier niet. Je kunt nieuwe codes maken in de instellingen van je account.',
    replace: {
      authenticator: {
        name: 'Authenticator\u2011app opnieuw instellen',
        hint: 'Als je de telefoon kwijt bent of de app hebt verwijderd',
      },
      phone: { name: 'Ander telefoonnummer gebruiken', hint: 'Als sms’jes je niet meer bereiken' },
      email: {
        name: 'Ander e\u2011mailadres gebruiken',
        hint: 'Als je die inbox niet meer kunt openen',
      },
    },
    notReplaced: 'Dat werkte niet. Je kunt het later opnieuw proberen, in de instellingen van je account.',
    skip: 'Niet nu',
  },
  setUpAddress: {
    heading: { email: 'Codes per e\u2011mail ontvangen', phone: 'Codes per sms ontvangen' },
    intro: ({ kind, service }) =>
      `Elke keer dat je inlogt${atService(service)}, sturen we een code naar dit ${kindOfAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Elke keer dat je inlogt${atService(service)}, sturen we een code naar ${place}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Inloggen met een link',
    instruction: 'Open de link in deze browser. Je kunt daar verdergaan of hier terugkomen.',
    notYet:
      'Je bent nog niet ingelogd. Open de link uit het nieuwste bericht in deze browser en probeer het dan opnieuw.',
  },
  verifyEmail: {
    ...link,
    heading: 'Bevestig je e\u2011mailadres',
    instruction: 'Open de link in het bericht en kom dan terug.',
    notYet:
      'Je e\u2011mailadres is nog niet bevestigd. Open de link uit het nieuwste bericht en probeer het dan opnieuw.',
    confirmIntro: 'Je hebt de link in ons bericht geopend. Bevestig dat het adres van jou is.',
    confirm: 'Mijn e\u2011mailadres bevestigen',
    newLink: 'Stuur een nieuwe link',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Ben je zelf begonnen met inloggen?',
    asking: ({ service }) =>
      `Een link of een andere site heeft je hierheen gebracht om in te loggen${atService(service)}. Zeg alleen ja als je dat zelf wilde: met een link van een ander kun je in het account van die ander terechtkomen.`,
    signInMyself: 'Nee, zelf inloggen',
    continue: 'Ja, doorgaan',
    completingHeading: 'Je wordt ingelogd',
    completing: 'Dit duurt even.',
    failedHeading: 'Het inloggen lukte niet',
    backToSignIn: 'Terug naar inloggen',
  },
  settings: {
    endings: {
      add: 'Toegevoegd.',
      removeFactor: 'Verwijderd.',
      renameFactor: 'Naam gewijzigd.',
      turnOn: 'Je wijziging is opgeslagen.',
      turnOff: 'Je wijziging is opgeslagen.',
      createCodes: 'Je herstelcodes zijn klaar.',
      regenerateCodes: 'Je nieuwe herstelcodes zijn klaar. De oude werken niet meer.',
      forgetDevice: 'Daar vragen we weer om een tweede stap.',
      signOutOthers: 'Je bent overal elders uitgelogd.',
      unknown: 'We weten niet of dat is gelukt. Controleer wat hier staat.',
      alreadyGone: 'Het was al verwijderd. Er is nu niets gewijzigd.',
      codesExist: 'Je hebt al herstelcodes. Maak een nieuwe set als je ze niet kunt vinden.',
      codesLeft: 'Je hebt je herstelcodes niet bewaard. Maak een nieuwe set voordat je er een nodig hebt.',
      unavailable: 'Deze methode werkt op dit moment niet. Kies een andere.',
      changed: 'Je sessie is intussen veranderd, dus er is niets gedaan. Probeer het opnieuw.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Je sessie is intussen veranderd${wasStopped ? ', dus er is niets gedaan' : ''}.`,
        name ? `Je bent nu ingelogd als ${name}.` : 'Je bent nu met een ander account ingelogd.',
      ].join(' '),
    createCodes: {
      heading: 'Herstelcodes maken?',
      text: 'Hiermee kom je binnen als je je andere methoden niet kunt gebruiken. Elke code werkt één keer.',
      keep: 'Niet nu',
      confirm: 'Codes maken',
    },
    revealCodes: {
      heading: 'Je herstelcodes tonen?',
      text: 'Zorg dat niemand anders je scherm kan zien.',
      keep: 'Niet nu',
      confirm: 'Codes tonen',
    },
    turnOnAgain: {
      heading: 'Verificatie in twee stappen aanzetten?',
      text: 'We vragen dan elke keer dat je inlogt om een tweede stap.',
      keep: 'Niet nu',
      confirm: 'Verificatie in twee stappen aanzetten',
    },
    heading: 'Verificatie in twee stappen',
    updating: 'Bijwerken…',
    offline: (read) => `Je bent offline. ${asOf(read)}`,
    offlineAction: 'Je bent offline. Maak eerst verbinding en probeer het dan opnieuw.',
    loadFailed: 'We konden je instellingen niet laden',
    misconfigured: 'Ze zijn bij ons niet goed ingesteld.',
    refreshFailed: (read) => `We konden niet kijken of er iets is veranderd. ${asOf(read)}`,
    busyAction: 'Een ogenblik. Er loopt nog een wijziging.',
    broken: 'Dit kon niet worden getoond',
    account: (name) => `Account: ${name}`,
    kinds: {
      passkey: {
        name: 'toegangssleutel',
        yours: 'je toegangssleutel',
        yourOther: 'je andere toegangssleutel',
      },
      authenticator: {
        name: 'authenticator\u2011app',
        yours: 'je authenticator\u2011app',
        yourOther: 'je andere authenticator\u2011app',
      },
      phone: { name: 'codes per sms', yours: 'een sms', yourOther: 'een sms naar je andere nummer' },
      email: {
        name: 'codes per e\u2011mail',
        yours: 'een e\u2011mail',
        yourOther: 'een e\u2011mail naar je andere adres',
      },
      recoveryCode: { name: 'herstelcode', yours: 'een herstelcode' },
      unknown: { name: 'andere methode', yours: 'een andere methode' },
    },
    protection: {
      on: 'Verificatie in twee stappen staat aan',
      onDetail: 'We vragen om een tweede stap als je inlogt.',
      off: 'Verificatie in twee stappen staat uit',
      offDetail: 'Alleen je wachtwoord beschermt je account.',
      notReady: 'Je account is nog niet beschermd',
      notReadyDetail:
        'Verificatie in twee stappen staat aan, maar je hebt geen tweede stap die werkt. Bevestig er een of voeg er een toe.',
      turnOn: 'Aanzetten',
      turnOff: 'Uitzetten',
      turnWhat: 'van verificatie in twee stappen',
    },
    nothingSetUp: {
      heading: 'Voeg een tweede stap toe aan je account',
      text: 'Dan kan iemand die je wachtwoord te weten komt, nog steeds niet als jou inloggen. Het duurt ongeveer twee minuten.',
      setUp: 'Verificatie in twee stappen instellen',
    },
    factors: {
      heading: 'Je methoden',
      intro: 'We vragen om een van deze als je inlogt.',
      introOff: 'We vragen om een van deze als je inlogt, zodra je verificatie in twee stappen aanzet.',
      add: 'Andere methode toevoegen',
      on: 'Aan',
      ready: 'Klaar',
      needsVerification: 'Nog niet bevestigd',
      notCounting: 'Je kunt deze methode pas gebruiken na bevestiging.',
      weaker: 'Minder veilig dan een app',
      added: (date) => `Toegevoegd: ${date}`,
      used: (when) => `Gebruikt: ${when}`,
      kept: {
        required: 'Deze methode is verplicht voor je account en kan niet worden verwijderd.',
        signIn: 'Je logt hiermee in, dus je kunt deze methode niet verwijderen.',
        unsupported: 'Je kunt deze methode hier niet verwijderen.',
      },
      none: 'Er is nog niets ingesteld.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named,
      rename: 'Naam wijzigen',
      remove: 'Verwijderen',
      verify: 'Bevestigen',
      change: 'Wijzigen',
    },
    recoveryCodes: {
      heading: 'Herstelcodes',
      intro: 'Hiermee kom je binnen als je niets anders kunt gebruiken. Elke code werkt één keer.',
      left: (left) => count(left, 'Nog 1 herstelcode', `Nog ${left} herstelcodes`),
      some: 'Je hebt herstelcodes',
      someDetail: 'Bewaar ze niet op je telefoon, maar ergens anders.',
      none: 'Je hebt geen herstelcodes',
      noneDetail: 'Maak ze, zodat je niet buitengesloten raakt als je je telefoon kwijtraakt.',
      few: 'Maak nieuwe voordat ze op zijn.',
      create: 'Herstelcodes maken',
      regenerate: 'Nieuwe codes maken',
      reveal: 'Codes tonen',
    },
    sessions: {
      heading: 'Waar je bent ingelogd',
      others: (number) =>
        count(
          number,
          'Ingelogd op 1 ander apparaat of in 1 andere browser',
          `Ingelogd op ${number} andere apparaten of browsers`,
        ),
      othersUnknown: 'Misschien ben je op andere apparaten ingelogd',
      onlyHere: 'Je bent alleen hier ingelogd',
      detail: 'Herken je ze niet allemaal? Log ze dan uit.',
      signOutOthers: 'Overal elders uitloggen',
    },
    devices: {
      heading: 'Onthouden browsers',
      intro: 'Hier vragen we niet om een tweede stap als je inlogt.',
      unnamed: 'Een browser',
      thisOne: 'Deze browser',
      lasts: (duration) => `Nog ${duration}`,
      forget: 'Vergeten',
      named: ({ name, isThisOne }) => (isThisOne ? 'deze browser' : name),
    },
    confirmation: {
      proved: 'Je hebt bevestigd dat jij het bent. Er is nog niets gewijzigd.',
      askedAnew: 'Je instellingen zijn intussen veranderd. Er is niets gedaan. Lees wat er nu gebeurt.',
      passwordMissing: 'Vul je wachtwoord in.',
      passwordHint: 'We vragen erom om zeker te weten dat jij het bent.',
      working: 'Bezig…',
      waitUntil: (wait) => `Je kunt het over ${wait} opnieuw proberen.`,
      waitOver: 'Je kunt het nu opnieuw proberen.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Dat is met dit account niet mogelijk. Er is niets gewijzigd.',
        factor_gone: 'Het is al verwijderd.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) =>
        which ? `${capital(name)} ${quoted(which)} verwijderen?` : `${capital(name)} verwijderen?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'De app'} geeft je dan geen codes meer${forService(service)}.`,
        email: ({ place }) => `We sturen dan geen codes meer naar ${place}.`,
        phone: ({ place }) => `We sturen dan geen codes meer naar ${place}.`,
        passkey: ({ service }) => `Je kunt deze dan niet meer gebruiken${forService(service)}.`,
        other: ({ service }) => `Je kunt deze dan niet meer gebruiken${forService(service)}.`,
      },
      remaining: (ways) => `Je kunt nog wel ${ways} gebruiken.`,
      keep: 'Behouden',
      confirm: ({ name }) => `${capital(name)} verwijderen`,
      setUpAgain:
        'Het is je laatste. De volgende keer dat je inlogt, vragen we alleen om je wachtwoord en daarna om een nieuwe in te stellen.',
      last: {
        heading: 'Je laatste methode verwijderen en verificatie in twee stappen uitzetten?',
        text: passwordOnly,
        keep: 'Behouden',
        confirm: 'Verificatie in twee stappen uitzetten',
      },
    },
    turnOff: {
      heading: 'Verificatie in twee stappen uitzetten?',
      text: passwordOnly,
      passwordOnly: 'Wie je wachtwoord te weten komt, kan inloggen.',
      codesStop: 'Er wordt niet meer om je herstelcodes gevraagd.',
      factorsStay: 'Wat je hebt ingesteld, blijft bewaard. Je kunt het dus weer aanzetten.',
      keep: 'Aan laten staan',
      confirm: 'Verificatie in twee stappen uitzetten',
    },
    regenerateCodes: {
      heading: 'Nieuwe herstelcodes maken?',
      text: ({ left }) =>
        left
          ? count(
              left,
              'De code die je nog hebt, werkt niet meer zodra de nieuwe zijn gemaakt.',
              `De ${left} codes die je nog hebt, werken niet meer zodra de nieuwe zijn gemaakt.`,
            )
          : 'De codes die je hebt, werken niet meer zodra de nieuwe zijn gemaakt.',
      keep: 'De oude behouden',
      confirm: 'Nieuwe codes maken',
    },
    forgetDevice: {
      heading: 'Deze browser vergeten?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'in deze browser' : name ? `in ${name}` : 'daar';
        return `We vragen om een tweede stap als je ${where} weer inlogt.`;
      },
      keep: 'Behouden',
      confirm: 'Vergeten',
    },
    signOutOthers: {
      heading: 'Overal elders uitloggen?',
      text: ({ count: number }) =>
        number
          ? count(
              number,
              'Je moet op 1 ander apparaat of in 1 andere browser opnieuw inloggen.',
              `Je moet op ${number} andere apparaten of browsers opnieuw inloggen.`,
            )
          : 'Je moet op al je andere apparaten en browsers opnieuw inloggen.',
      stay: 'Hier blijf je ingelogd.',
      keep: 'Ingelogd laten',
      confirm: 'Overal elders uitloggen',
    },
    renameFactor: {
      heading: ({ name }) => `Naam wijzigen: ${name}`,
      label: 'Naam',
      hint: 'Iets waaraan je deze methode herkent, zoals de naam van het apparaat.',
      missing: 'Vul een naam in.',
      tooLong: (most) => `Gebruik hoogstens ${most} tekens.`,
      confirm: 'Naam opslaan',
      failures: {
        input_refused:
          'Deze naam kan niet worden gebruikt. Misschien heeft een andere van jou die naam al. Kies een andere naam.',
        conflict: 'Een andere van jou heeft die naam al. Kies een andere naam.',
        refused: 'Deze naam kan niet worden gebruikt. Kies een andere naam.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Geef een naam: ${name}`,
      intro: 'Je hebt er al een. Met een naam houd je ze uit elkaar.',
      hint: 'Bijvoorbeeld: Werktelefoon',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'We weten niet of je herstelcodes zijn gemaakt',
      checking: 'We weten niet of dat is gelukt. Controleren…',
      text: 'Het antwoord heeft ons niet bereikt, dus we kunnen je geen codes tonen.',
      warning: 'Je kunt een nieuwe set maken. Alle codes die je al had, werken dan niet meer.',
      create: 'Nieuwe set maken',
      skip: 'Niet nu',
    },
    makeCodes: {
      heading: 'Herstelcodes',
      text: 'Hiermee kom je binnen als je je telefoon kwijtraakt. Elke code werkt één keer en je ziet ze alleen nu. Zorg dus dat je een plek hebt om ze te bewaren.',
      keep: 'Niet nu',
      confirm: 'Mijn codes tonen',
    },
    codesFromBefore: {
      heading: 'Heb je je herstelcodes nog?',
      text: 'Je hebt nog een set van eerder. Die heb je nodig als je je telefoon kwijtraakt.',
      warning: 'Kun je die niet vinden? Maak dan een nieuwe set. De oude codes werken dan niet meer.',
      keep: 'Ik heb ze nog',
      replace: 'Nieuwe set maken',
      left: {
        heading: 'Je herstelcodes zijn niet bewaard',
        text: 'Je hebt een set, maar je hebt niet bevestigd dat die is bewaard. Die heb je nodig als je je telefoon kwijtraakt.',
        warning:
          'We tonen hem hier niet nog een keer. Een nieuwe set komt ervoor in de plaats: de codes erin werken dan niet meer.',
        keep: 'Ik heb ze bewaard',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Log opnieuw in om verder te gaan',
        text: 'Je sessie is beëindigd. Wat je hebt ingesteld, blijft bewaard: na het inloggen ga je daar verder.',
      },
      changed: {
        heading: 'Je sessie is veranderd',
        text: 'Misschien ben je nu met een ander account ingelogd. Sindsdien is er niets gedaan. Controleer het account op het volgende scherm voordat je verdergaat.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Wat je nu gebruikt, werkt niet meer zodra je doorgaat.',
      isOnlyOne:
        'Wat je nu gebruikt, werkt niet meer zodra je doorgaat. Tot je het nieuwe hebt bevestigd, beschermt alleen je wachtwoord je account.',
    },
    addFactor: {
      heading: 'Kies een tweede stap',
      intro: 'Je kunt er later meer toevoegen.',
      nothing: 'Je kunt op dit moment niets toevoegen.',
      cancel: 'Annuleren',
    },
    turnOn: {
      heading: 'Verificatie in twee stappen aanzetten',
      intro: 'Vanaf nu vragen we om een tweede stap als je inlogt.',
      ready: (factor) => `${capital(factor.name)}: bevestigd`,
      codesSaved: (number) => count(number, '1 herstelcode bewaard', `${number} herstelcodes bewaard`),
      confirm: 'Aanzetten',
      skip: 'Niet nu',
    },
    summary: {
      heading: 'Verificatie in twee stappen staat aan',
      text: (ways) => `Log de volgende keer in met je wachtwoord en ${ways}.`,
      keepCodes: 'Bewaar je herstelcodes op een plek waar je ze zonder je telefoon vindt.',
      done: 'Klaar',
      addAnother: 'Andere methode toevoegen',
    },
    sessionEnds: {
      heading: 'Ingelogd blijven?',
      headingWithoutStay: 'Je wordt binnenkort uitgelogd',
      text: 'Je wordt binnenkort uitgelogd.',
      left: (wait) => `Dit gebeurt over ${wait}.`,
      over: 'Je sessie is beëindigd.',
      stay: 'Ingelogd blijven',
      signOut: 'Nu uitloggen',
      understood: 'Sluiten',
    },
    saveCodes: {
      heading: 'Bewaar je herstelcodes',
      intro:
        'Elke code werkt één keer, als je je telefoon kwijtraakt. Je ziet ze niet nog een keer. Bewaar ze niet op je telefoon, maar ergens anders.',
      introShownAgain:
        'Elke code werkt één keer, als je je telefoon kwijtraakt. Bewaar ze niet op je telefoon, maar ergens anders.',
      headingAgain: 'Je herstelcodes',
      done: 'Klaar',
      listName: 'Je herstelcodes',
      copy: 'Kopiëren',
      copied: 'Codes gekopieerd. Plak ze op een veilige plek.',
      notCopied: 'Kopiëren werkte niet. De codes zijn geselecteerd: kopieer ze zelf.',
      download: 'Downloaden',
      downloaded: 'Het bestand staat bij je downloads.',
      notDownloaded: 'Downloaden werkte niet. Kopieer de codes of druk ze af.',
      fileName: 'codes',
      print: 'Afdrukken',
      notPrinted: 'Afdrukken werkte niet. Kopieer of download de codes.',
      saved: 'Ik heb deze codes bewaard',
      savedMissing: 'Bewaar eerst de codes en zet dan het vinkje.',
      typeOne: 'Vul een van deze codes in',
      typeOneHint:
        'Neem de code over van de plek waar je ze hebt bewaard, zodat je zeker weet dat ze er staan.',
      typeOneMissing: 'Vul een van de codes in.',
      typeOneWrong: 'Dat is geen van deze codes. Kijk op de plek waar je ze hebt bewaard.',
      paper: {
        title: ({ service }) => `Herstelcodes${forService(service)}`,
        account: (account) => `Account: ${account}`,
        date: (date) => `Gemaakt op ${date}`,
        once: 'Elke code werkt één keer.',
      },
      leaving: {
        heading: 'Weggaan zonder de codes te bewaren?',
        text: 'Je ziet deze codes niet nog een keer. Zonder deze codes kun je buitengesloten raken als je je telefoon kwijtraakt.',
        textShownAgain:
          'Je kunt ze later nog bekijken. Zolang ze niet zijn bewaard, kun je buitengesloten raken als je je telefoon kwijtraakt.',
        signsOut: 'Je wordt uitgelogd.',
        keep: 'Teruggaan en bewaren',
        confirm: 'Toch weggaan',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Stap ${step} van ${of} · ${name}`,
      names: { add: 'Toevoegen', verify: 'Bevestigen', saveCodes: 'Codes bewaren', turnOn: 'Aanzetten' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `Bevestig dat jij het bent: ${purpose}` : 'Bevestig dat jij het bent'),
    confirm: (purpose) => (purpose ? `Bevestigen: ${purpose}` : 'Bevestigen'),
    unavailableHeading: 'We kunnen hier niet bevestigen dat jij het bent',
    unavailable: 'Je hebt geen methode ingesteld. Log uit en weer in, of vraag om hulp.',
    unavailableHere: 'Dit kan hier niet worden bevestigd. Log uit en weer in, of vraag om hulp.',
    sessionChangedHeading: 'Je sessie is veranderd',
    sessionChanged:
      'Je bent uitgelogd of met een ander account ingelogd. Er is niets gedaan. Log in en probeer het dan opnieuw.',
    close: 'Sluiten',
    provedHeading: 'Bevestigd',
    proved: (purpose) => (purpose ? `Wil je dit doen: ${purpose}?` : 'Wil je doorgaan?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Doorgaan'),
  },
};
