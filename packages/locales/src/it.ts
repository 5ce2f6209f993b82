import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'it';

/** `several` is given the number, with “di” where it ends in a noun: “1000000 di codici”. */
const counted = (number: number, one: string, several: (number: string) => string) =>
  plural(locale, number, { one, many: several(`${number} di`), other: several(`${number}`) });
const digits = (length: number) => counted(length, '1 cifra', (number) => `${number} cifre`);
const orWait = (wait: string | undefined) =>
  wait ? `Riprova tra ${wait}.` : 'Attendi qualche minuto, poi riprova.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `indirizzo che inizia con ${mailbox}, su ${domain}`;
/** Where something is sent: “all’indirizzo …”, “al numero …”. */
const to = (place: string) => `a ${place}`.replace(/^a il /, 'al ').replace(/^a l’/, 'all’');

const identifiers = {
  email: 'l’indirizzo email',
  username: 'il nome utente',
  emailOrUsername: 'l’indirizzo email o il nome utente',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Controlla ${identifiers[identifierKind ?? 'emailOrUsername']} e la password.`;

const ourSide = 'Si è verificato un problema da parte nostra. Riprova.';
const checkEntry = 'Controlla i dati inseriti e riprova.';
const wrongOrExpired = 'Il codice è errato o scaduto.';
const usedBefore = 'Il codice è errato o è già stato usato.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Non siamo riusciti a inviare il codice${place ? ` ${to(place)}` : ''}.`;

const addressKinds = { email: 'indirizzo email', phone: 'numero di telefono' } as const;
/** An example that must not wrap. Italy has no range for fiction. */
const example = '+39\u00A0312\u00A0345\u00A06789';
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'questo numero' : 'questo indirizzo');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Non siamo riusciti a usare ${thisAddress(kind)}. Controllalo o usane un altro.`;
const notSent = (kind: 'email' | 'phone') =>
  `Non siamo riusciti a inviare un messaggio a ${thisAddress(kind)}. Controllalo e riprova.`;
const deadLink = 'Il link è scaduto o è già stato usato. Inviane uno nuovo.';
const notAccepted = 'Non ha funzionato. Riprova o usa un altro metodo.';
const messageNotSent = 'Non siamo riusciti a inviare il messaggio. Riprova.';
const link = {
  sentHeading: 'Controlla la posta',
  notSent: (place: string) => `Invieremo un messaggio con un link ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Abbiamo inviato un ${times > 1 ? 'nuovo link' : 'link'} ${to(place)}.`,
  send: 'Invia il link',
  sendAgain: 'Invia di nuovo',
  sending: 'Invio in corso…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Abbiamo inviato un nuovo link. Usa il messaggio più recente.'
      : `Abbiamo inviato un link ${to(place)}.`,
  againIn: (wait: string) => `Puoi richiedere un altro messaggio tra ${wait}.`,
  againShort: (wait: string) => `tra ${wait}`,
  againNow: 'Ora puoi richiedere un altro messaggio.',
  opened: 'Ho aperto il link',
  notArrivedTitle: 'Non hai ricevuto nulla?',
  notArrived: [
    'Attendi qualche minuto.',
    'Guarda nella cartella dello spam.',
    'Invia di nuovo il messaggio.',
  ],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const onService = (service: string | undefined) => (service ? ` su ${service}` : '');
const forService = (service: string | undefined) => (service ? ` per ${service}` : '');
const quoted = (which: string) => `“${which}”`;
/** By how the names of kinds begin. A name of the host’s own stands in quotes. */
const articles = [
  ['passkey', 'la '],
  ['app', 'l’'],
  ['codici', 'i '],
  ['codice', 'il '],
  ['altro', 'l’'],
] as const;
const the = (name: string) => {
  const [, article] = articles.find(([start]) => name.startsWith(start)) ?? [];
  return article === undefined ? quoted(name) : `${article}${name}`;
};
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `Ultimo aggiornamento: ${[date, time].filter(Boolean).join(', ') || 'qualche tempo fa'}.`;
const passwordOnly = 'Il tuo account sarà protetto solo dalla password.';
const wrongPassword = 'La password non è corretta. Riprova.';

/** Italian, with “tu”, as the large platforms address people. People are spoken of without masculine or feminine. */
export const it: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Continua',
    cancel: 'Annulla',
    tryAgain: 'Riprova',
    otherFactor: 'Usa un altro metodo',
    back: 'Indietro',
    exit: 'Annulla ed esci',
    help: 'Assistenza',
    checking: 'Controllo in corso…',
    loading: 'Caricamento…',
    stillWorking: 'Ci vuole più tempo del solito. Attendi ancora un po’.',
    stopWaiting: 'Smetti di attendere',
    offline: 'Sei offline. Ciò che hai scritto è ancora qui.',
    offlineAnnounced: 'Sei offline.',
    onlineAnnounced: 'Sei di nuovo online.',
    step: ({ step, of }) => `Passaggio ${step} di ${of}`,
    errorTitle: (title) => `Errore: ${title}`,
    about: (wait) => `circa ${wait}`,
    attemptsLeft: (left) =>
      counted(left, 'Questo è il tuo ultimo tentativo.', (number) => `Hai ancora ${number} tentativi.`),
    signingInAs: (account) => `Stai accedendo come ${account}.`,
    signedInAs: (account) => `Hai effettuato l’accesso come ${account}.`,
    notYou: 'Non sei tu?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `numero che termina con ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `nome utente che inizia con ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `l’${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `il numero che termina con ${ending}`,
      spoken: `il numero che termina con ${spaced(ending)}`,
    }),
    unknownEmail: 'il tuo indirizzo email',
    unknownPhone: 'il tuo numero di telefono',
    unknown: 'il tuo indirizzo abituale',
  },
  signIn: {
    heading: ({ service }) => (service ? `Accedi a ${service}` : 'Accedi'),
    identifier: {
      email: 'Indirizzo email',
      username: 'Nome utente',
      emailOrUsername: 'Indirizzo email o nome utente',
    },
    identifierMissing: {
      email: 'Inserisci il tuo indirizzo email.',
      username: 'Inserisci il tuo nome utente.',
      emailOrUsername: 'Inserisci il tuo indirizzo email o il tuo nome utente.',
    },
    password: 'Password',
    passwordMissing: 'Inserisci la password.',
    showPassword: 'Mostra la password',
    forgotPassword: 'Password dimenticata?',
    submit: 'Accedi',
    sessionEnded: 'La sessione è terminata. Accedi di nuovo per continuare.',
    tooManyAttempts: 'Hai inserito un codice errato troppe volte. Accedi di nuovo per continuare.',
    signedOut: 'La sessione è stata chiusa.',
    returnFailed: 'L’accesso non è riuscito. Riprova o usa un altro metodo.',
    emailVerified: 'Il tuo indirizzo email è confermato. Accedi per continuare.',
    or: 'oppure',
    byCode: { email: 'Ricevi un codice via email', phone: 'Ricevi un codice via SMS' },
    byLink: 'Ricevi un link via email',
    byPassword: 'Usa la password',
    byProvider: ({ name }) => `Continua con ${name}`,
    redirectingTo: ({ name }) => `Apertura di ${name}…`,
  },
  checkFactors: { heading: 'Un momento' },
  otherAccount: {
    heading: 'C’è già una sessione aperta',
    text: (account) => `In questo browser è stato effettuato l’accesso come ${account}.`,
    textUnknown: 'In questo browser è stato effettuato un accesso e non sappiamo se eri tu.',
    continueAs: (account) => `Continua come ${account}`,
    continueUnknown: 'Continua con questo accesso',
    signOut: 'Esci e accedi con un altro account',
  },
  chooseFactor: {
    heading: 'Conferma la tua identità',
    intro: 'Scegli un secondo passaggio.',
    introWithSetUp: 'Scegli un secondo passaggio o configurane un altro.',
    setUpHeading: 'Configura un secondo passaggio',
    setUpIntro: ({ service }) =>
      `${service ?? 'Questo servizio'} richiede un secondo passaggio quando accedi. Basta configurarlo una volta.`,
    setUp: (name) => `Configura: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Ultimo uso',
    recommended: 'Consigliato',
    factorGone: 'Questo metodo non è più disponibile. Scegline un altro.',
    factorUnusable: 'Questo metodo al momento non funziona. Scegline un altro.',
    availableIn: (wait) => `Disponibile tra ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Passkey',
      hint: 'Volto, impronta o blocco schermo',
      setUp: { name: 'Configura una passkey' },
    },
    authenticator: {
      name: 'App di autenticazione',
      hint: 'Il codice mostrato dalla tua app',
      setUp: {
        name: 'Configura un’app di autenticazione',
        hint: 'Un’app sul telefono ti mostra i codici',
      },
    },
    phone: { name: 'SMS', hint: 'Un codice sul tuo telefono', setUp: { name: 'Configura i codici via SMS' } },
    email: {
      name: 'Email',
      hint: 'Un codice nella tua casella di posta',
      setUp: { name: 'Configura i codici via email' },
    },
    recoveryCode: { name: 'Codice di recupero', hint: 'Uno dei codici che hai salvato' },
    unknown: { name: 'Altro metodo' },
  },
  code: {
    label: 'Codice di sicurezza',
    digits,
    verify: 'Conferma',
    verified: 'Confermato',
    filledIn: 'Codice inserito.',
    rememberDevice: ({ lasts }) => (lasts ? `Ricorda questo browser per ${lasts}` : 'Ricorda questo browser'),
    sentWhenComplete: 'Viene inviato quando inserisci l’ultima cifra.',
    onlyHere: ({ service }) =>
      `Inseriscilo solo qui${onService(service)}. Non te lo chiederemo mai per telefono, messaggio o email.`,
    onlyHereShort: ({ service }) => `Inseriscilo solo qui${onService(service)}. Non te lo chiederemo mai.`,
    notYou: 'Non stavi cercando di accedere? Annulla e cambia la password.',
    problems: {
      empty: () => 'Inserisci il codice di sicurezza.',
      wrongLength: ({ length }) => (length ? `Il codice ha ${digits(length)}.` : 'Il codice non è completo.'),
      notACode: ({ length }) =>
        length
          ? `Inserisci solo le ${digits(length)}, senza altro testo.`
          : 'Inserisci solo il codice, senza altro testo.',
      severalCodes: () => 'Qui c’è più di un codice. Inserisci solo il più recente.',
      securityCode: () => 'Inserisci il codice di sicurezza.',
    },
  },
  authenticator: {
    heading: 'Inserisci il codice',
    intro: ({ service }) =>
      `Apri la tua app di autenticazione e cerca il codice per ${service ?? 'questo account'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Cambia ogni 30 secondi.`,
    noPhone: 'Non ho con me il telefono',
    tipsTitle: 'I codici continuano a non funzionare?',
    tips: ({ service }) => [
      `Controlla di usare il codice per ${service ?? 'questo servizio'}.`,
      'Attendi il codice successivo, poi inseriscilo.',
      'Imposta l’ora del telefono su automatica.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Controlla la posta',
      phone: 'Controlla il telefono',
      other: 'Inserisci il codice di sicurezza',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Abbiamo inviato un nuovo codice ${to(place)}. ${newestOnly ? 'Ora funziona solo il più recente.' : 'Usa quello del messaggio più recente.'}`
        : `Abbiamo inviato un codice ${to(place)}. L’arrivo può richiedere qualche minuto.`,
    lasts: (wait) => `Il codice vale per ${wait}.`,
    notSentHeading: {
      email: 'Ricevi un codice via email',
      phone: 'Ricevi un codice via SMS',
      other: 'Ricevi un codice di sicurezza',
    },
    notSent: (place) => `Invieremo un codice di sicurezza ${to(place)}.`,
    send: 'Invia il codice',
    sendAgain: 'Invia un nuovo codice',
    sending: 'Invio in corso…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Abbiamo inviato un codice ${to(place)}.`;
      return `Abbiamo inviato un nuovo codice. ${newestOnly ? 'Ora funziona solo il più recente.' : 'Usa il messaggio più recente.'}`;
    },
    againIn: (wait) => `Puoi richiedere un nuovo codice tra ${wait}.`,
    againShort: (wait) => `tra ${wait}`,
    againNow: 'Ora puoi richiedere un nuovo codice.',
    notArrivedTitle: 'Non hai ricevuto nulla?',
    notArrived: {
      email: [
        'Attendi qualche minuto.',
        'Guarda nella cartella dello spam.',
        'Invia un nuovo codice o usa un altro metodo.',
      ],
      phone: [
        'Attendi qualche minuto.',
        'Controlla che il telefono abbia campo.',
        'Invia un nuovo codice o usa un altro metodo.',
      ],
      other: ['Attendi qualche minuto.', 'Invia un nuovo codice o usa un altro metodo.'],
    },
    weaker: 'Gli SMS ti proteggono meno di un’app di autenticazione.',
    checkAddress: 'Controlla che il codice sia stato inviato al recapito giusto: lo vedi qui sopra.',
    change: { email: 'Cambia indirizzo email', phone: 'Cambia numero', other: 'Cambia indirizzo' },
  },
  recovery: {
    heading: 'Inserisci un codice di recupero',
    intro: 'Uno dei codici che hai salvato quando hai configurato la verifica in due passaggi.',
    label: 'Codice di recupero',
    hint: 'Ogni codice si può usare una sola volta.',
    noCodesTitle: 'Non ho nessun codice',
    noCodes: ({ service, otherFactor }) =>
      `Potrebbero essere in un file, su carta o nel tuo gestore delle password. Se non li trovi, ${
        otherFactor ? 'usa un altro metodo o ' : ''
      }contatta l’assistenza${service ? ` di ${service}` : ''}.`,
    left: (left) =>
      counted(
        left,
        'Hai ancora 1 codice di recupero.',
        (number) => `Hai ancora ${number} codici di recupero.`,
      ),
    problems: {
      empty: () => 'Inserisci un codice di recupero.',
      wrongLength: ({ length }) =>
        length ? `Un codice di recupero ha ${digits(length)}.` : 'Il codice di recupero non è completo.',
      notACode: () => 'Inserisci solo il codice di recupero, senza altro testo.',
      severalCodes: () => 'Inserisci un solo codice.',
      securityCode: () =>
        'Sembra un codice di sicurezza di un’app o di un messaggio. Inserisci un codice di recupero.',
    },
  },
  limited: {
    heading: {
      locked: 'Troppi codici errati',
      rate_limited: 'Troppi tentativi',
      too_many_sends: 'Troppi messaggi richiesti',
      sign_in: 'Troppi tentativi di accesso',
    },
    until: ({ wait, time }) => `Puoi riprovare tra ${wait}, alle\u00A0ore\u00A0${time}.`,
    waitUnknown: 'Attendi qualche minuto, poi riprova.',
    now: 'Ora puoi riprovare.',
    otherFactors: 'Gli altri tuoi metodi funzionano ancora.',
    tooEarly: (wait) => `Puoi riprovare tra ${wait}.`,
  },
  denied: {
    heading: 'Impossibile accedere',
    reasons: {
      noFactor: 'Il tuo account non ha un secondo passaggio che tu possa usare. Contatta l’assistenza.',
      account: 'Non è possibile accedere con questo account. Contatta l’assistenza.',
      passwordReset: 'Devi cambiare la password prima di poter accedere.',
      misconfigured: 'L’accesso non è configurato correttamente da parte nostra. Contatta l’assistenza.',
      sameFactorAgain:
        'Hai confermato la tua identità, ma è stato richiesto di nuovo lo stesso passaggio. Riprova, oppure esci e ricomincia.',
      cookiesBlocked:
        'Il tuo browser blocca i cookie necessari per accedere. Consenti i cookie per questo sito nelle impostazioni del browser, poi riprova.',
      restartLoop:
        'È stato necessario ricominciare più volte questo passaggio. Riprova più tardi o contatta l’assistenza.',
      setUpNeeded:
        'Devi prima configurare la verifica in due passaggi, e qui non è possibile. Contatta l’assistenza.',
      emailVerificationNeeded:
        'Devi prima confermare il tuo indirizzo email. Apri il messaggio che ti abbiamo inviato, poi riprova.',
    },
    changePassword: 'Cambia password',
    contactSupport: 'Contatta l’assistenza',
  },
  unreachable: {
    heading: 'Non siamo riusciti a controllare il tuo accesso',
    screenHeading: 'Non siamo riusciti a caricare questo passaggio',
  },
  signedOut: {
    sessionEnded: {
      heading: 'La sessione è terminata',
      text: 'Accedi di nuovo per continuare.',
      signIn: 'Accedi di nuovo',
    },
    tooManyAttempts: {
      heading: 'Troppi codici errati',
      text: 'L’accesso è stato interrotto. Accedi di nuovo per continuare.',
      signIn: 'Accedi di nuovo',
    },
    notSignedIn: {
      heading: 'Non hai effettuato l’accesso',
      text: 'Accedi per continuare.',
      signIn: 'Accedi',
    },
  },
  signingOut: {
    heading: 'Uscita in corso',
    working: 'Ci vorrà un momento.',
    failedHeading: 'L’uscita non è ancora completata',
  },
  done: {
    signedIn: 'Accesso effettuato',
    alreadySignedIn: 'Hai già effettuato l’accesso',
    emailVerified: 'Il tuo indirizzo email è confermato.',
  },
  failures: {
    wrong_code: 'Il codice non ha funzionato. Controllalo e riprova.',
    expired_code: 'Il codice è scaduto.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Hai fatto troppi tentativi. ${orWait(wait)}`,
    locked: ({ wait }) => `Hai inserito un codice errato troppe volte. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Hai richiesto troppi messaggi. ${orWait(wait)}`,
    session_ended: 'La sessione è terminata. Accedi di nuovo per continuare.',
    verification_required: 'Devi confermare di nuovo la tua identità.',
    step_up_required: 'Conferma prima la tua identità.',
    restart: 'Non ha funzionato. Ricominciamo questo passaggio.',
    factor_gone: 'Questo metodo non è più disponibile.',
    conflict: 'È già configurato.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Il controllo di sicurezza non ha funzionato. Riprova.',
    dismissed: 'Hai interrotto l’operazione. Riprova o usa un altro metodo.',
    refused: 'Non è possibile con questo account. Usa un altro metodo o chiedi assistenza.',
    offline: 'Non siamo riusciti a raggiungere il servizio. Controlla la connessione e riprova.',
    server: ourSide,
    malformed: ourSide,
    misconfigured:
      'Non è configurato correttamente da parte nostra. Usa un altro metodo o chiedi assistenza.',
    unexpected: ourSide,
    timeout: 'Ci vuole troppo tempo. Riprova.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Hai fatto troppi tentativi di accesso. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Hai fatto troppi tentativi di accesso. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Il codice non ha funzionato. Inserisci il più recente.',
      expired_code: 'Il codice è scaduto. Inserisci il più recente.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Il codice non ha funzionato. Usa il messaggio più recente.',
      expired_code: 'Il codice è scaduto. Inviane uno nuovo.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Questo codice di recupero non funziona più. Provane un altro.',
    },
    send: {
      rate_limited: ({ wait }) => `Hai richiesto troppi messaggi. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Hai richiesto troppi messaggi. ${orWait(wait)} Puoi ancora inserire un codice che hai ricevuto.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'La tua password',
    hint: 'Inseriscila ancora una volta per modificare il tuo modo di accedere.',
    wrong: 'La password non è corretta. Controllala e riprova.',
  },
  address: {
    label: { email: capital(addressKinds.email), phone: capital(addressKinds.phone) },
    phoneHint: `Con il prefisso internazionale, ad esempio ${example}.`,
    send: 'Invia il codice',
    sendMessage: 'Invia il messaggio',
    sendLink: 'Invia il link',
    problems: {
      empty: (kind) => `Inserisci il tuo ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Inserisci un indirizzo email come nome@example.com.'
          : `Inserisci un numero di telefono come ${example}.`,
      severalAddresses: (kind) => `Inserisci un solo ${addressKinds[kind]}.`,
      tooShort: (kind) => `Questo ${addressKinds[kind]} è troppo corto.`,
      tooLong: (kind) => `Questo ${addressKinds[kind]} è troppo lungo.`,
      noCountry: () => 'Aggiungi il prefisso internazionale, ad esempio +39 per l’Italia.',
      trunkZero: () => 'Non scrivere lo (0) dopo il prefisso internazionale.',
      extension: () => 'Inserisci un numero senza interno. I messaggi non possono arrivare a un interno.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Ti invieremo via email un codice per accedere.',
      phone: 'Ti invieremo via SMS un codice per accedere.',
    },
    introLink: 'Ti invieremo via email un link per accedere.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Configura la tua app di autenticazione',
    intro: ({ service }) => `Userai i codici dell’app per accedere${service ? ` a ${service}` : ''}.`,
    creating: 'Creazione della chiave…',
    noAppTitle: 'Non ho un’app',
    noApp:
      'Va bene qualsiasi app di autenticazione. Cercane una nello store di app del telefono, oppure guarda nel tuo gestore delle password: molti ne hanno una integrata.',
    scan: 'Apri l’app e scansiona questo codice QR',
    cannotScan: 'Non riesci a scansionarlo?',
    typeKey: 'Scrivi questa chiave di configurazione nella tua app, oppure copiala.',
    qrCode:
      'Codice QR per la tua app di autenticazione. La chiave in “Non riesci a scansionarlo?” ha lo stesso effetto.',
    add: 'Aggiungi questo account all’app',
    openInApp: 'Apri nell’app di autenticazione',
    orCopyKey: 'Oppure copia questa chiave di configurazione nella tua app.',
    scanElsewhere: 'L’app è su un altro dispositivo',
    copy: 'Copia la chiave',
    copied: 'Chiave copiata.',
    notCopied: 'La copia non ha funzionato. Seleziona la chiave e copiala manualmente.',
    account: 'Account',
    service: 'Servizio',
    kindOfKey: 'Tipo di chiave',
    timeBased: ({ length, periodSeconds }) =>
      `Basata sull’ora, ${digits(length)}${periodSeconds === 30 ? '' : `, ogni ${periodSeconds} secondi`}`,
    enterCode: 'Inserisci il codice mostrato dall’app',
  },
  ceremony: {
    passkey: {
      heading: 'Usa la tua passkey',
      intro: 'Il dispositivo ti chiederà il volto, l’impronta o il blocco schermo.',
      start: 'Usa la mia passkey',
    },
    other: {
      heading: 'Conferma la tua identità sul dispositivo',
      intro: 'Il dispositivo ti mostrerà che cosa fare.',
      start: 'Inizia',
    },
    performing: 'Segui i passaggi sul dispositivo.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Ci è voluto troppo tempo. Riprova.',
      input_refused: notAccepted,
      refused: 'Non funziona su questo dispositivo. Usa un altro metodo.',
    },
  },
  replaceFactor: {
    heading: 'Vuoi sostituire ciò che hai perso?',
    signedIn: 'Codice di recupero accettato.',
    intro:
      'Ora puoi sostituire ciò che hai perso. Il metodo precedente funziona finché il nuovo non è confermato.',
    makeNewCodes: 'Creane presto di nuovi, nelle impostazioni dell’account.',
    codesHeading: 'I tuoi codici di recupero stanno per finire',
    newCodes: 'Crea nuovi codici di recupero',
    newCodesWarning: 'Se crei nuovi codici, quelli rimasti non funzioneranno più.',
    newCodesUnknown:
      'Non sappiamo se sono stati creati nuovi codici. In tal caso, quelli precedenti non funzionano più: creane di nuovo.',
    newCodesInSettings: 'Qui non è possibile. Puoi creare nuovi codici nelle impostazioni dell’account.',
    replace: {
      authenticator: {
        name: 'Configura di nuovo la mia app di autenticazione',
        hint: 'Se hai perso il telefono o eliminato l’app',
      },
      phone: { name: 'Usa un altro numero di telefono', hint: 'Se non ricevi più gli SMS' },
      email: { name: 'Usa un altro indirizzo email', hint: 'Se non puoi più aprire quella casella di posta' },
    },
    notReplaced: 'Non ha funzionato. Puoi riprovare più tardi, nelle impostazioni dell’account.',
    skip: 'Non ora',
  },
  setUpAddress: {
    heading: { email: 'Ricevi i codici via email', phone: 'Ricevi i codici via SMS' },
    intro: ({ kind, service }) =>
      `Ogni volta che accedi${service ? ` a ${service}` : ''}, invieremo un codice a ${thisAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Ogni volta che accedi${service ? ` a ${service}` : ''}, invieremo un codice ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Accedi con un link',
    instruction: 'Apri il link in questo browser. Puoi continuare lì o tornare qui.',
    notYet:
      'Non hai ancora effettuato l’accesso. Apri in questo browser il link del messaggio più recente, poi riprova.',
  },
  verifyEmail: {
    ...link,
    heading: 'Conferma il tuo indirizzo email',
    instruction: 'Apri il link nel messaggio, poi torna qui.',
    notYet:
      'Il tuo indirizzo email non è ancora confermato. Apri il link del messaggio più recente, poi riprova.',
    confirmIntro: 'Hai aperto il link del nostro messaggio. Conferma che l’indirizzo è tuo.',
    confirm: 'Conferma il mio indirizzo email',
    newLink: 'Invia un nuovo link',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Hai iniziato tu questo accesso?',
    asking: ({ service }) =>
      `Un link o un altro sito ti ha portato qui per accedere${service ? ` a ${service}` : ''}. Accetta solo se l’hai chiesto tu: con un link inviato da altri potresti accedere all’account di un’altra persona.`,
    signInMyself: 'No, accedo per conto mio',
    continue: 'Sì, continua',
    completingHeading: 'Accesso in corso',
    completing: 'Ci vorrà un momento.',
    failedHeading: 'L’accesso non è riuscito',
    backToSignIn: 'Torna all’accesso',
  },
  settings: {
    endings: {
      add: 'Metodo aggiunto.',
      removeFactor: 'Metodo rimosso.',
      renameFactor: 'Nome modificato.',
      turnOn: 'La modifica è stata salvata.',
      turnOff: 'La modifica è stata salvata.',
      createCodes: 'I tuoi codici di recupero sono pronti.',
      regenerateCodes: 'I tuoi nuovi codici di recupero sono pronti. Quelli precedenti non funzionano più.',
      forgetDevice: 'Lì chiederemo di nuovo un secondo passaggio.',
      signOutOthers: 'Tutte le altre sessioni sono chiuse.',
      unknown: 'Non sappiamo se ha funzionato. Controlla che cosa è mostrato qui.',
      alreadyGone: 'Era già stato rimosso. Ora non è cambiato nulla.',
      codesExist: 'Hai già dei codici di recupero. Creane di nuovi se non li trovi.',
      codesLeft: 'Non hai salvato i tuoi codici di recupero. Creane di nuovi prima che te ne serva uno.',
      unavailable: 'Questo metodo al momento non funziona. Scegline un altro.',
      changed: 'Nel frattempo il tuo accesso è cambiato, quindi non è stato fatto nulla. Riprova.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Nel frattempo il tuo accesso è cambiato${wasStopped ? ', quindi non è stato fatto nulla' : ''}.`,
        name ? `Ora l’accesso è come ${name}.` : 'Ora l’accesso è con un altro account.',
      ].join(' '),
    createCodes: {
      heading: 'Vuoi creare i codici di recupero?',
      text: 'Ti permettono di accedere quando non puoi usare gli altri metodi. Ognuno vale una sola volta.',
      keep: 'Non ora',
      confirm: 'Crea i codici',
    },
    revealCodes: {
      heading: 'Vuoi mostrare i tuoi codici di recupero?',
      text: 'Assicurati che nessun altro possa vedere lo schermo.',
      keep: 'Non ora',
      confirm: 'Mostra i codici',
    },
    turnOnAgain: {
      heading: 'Vuoi attivare la verifica in due passaggi?',
      text: 'Ti chiederemo un secondo passaggio ogni volta che accedi.',
      keep: 'Non ora',
      confirm: 'Attiva la verifica in due passaggi',
    },
    heading: 'Verifica in due passaggi',
    updating: 'Aggiornamento…',
    offline: (read) => `Sei offline. ${asOf(read)}`,
    offlineAction: 'Sei offline. Prima connettiti, poi riprova.',
    loadFailed: 'Non siamo riusciti a caricare le tue impostazioni',
    misconfigured: 'Non sono configurate correttamente da parte nostra.',
    refreshFailed: (read) => `Non siamo riusciti a controllare se ci sono modifiche. ${asOf(read)}`,
    busyAction: 'Un momento. È in corso una modifica.',
    broken: 'Non siamo riusciti a mostrare questa parte',
    account: (name) => `Account: ${name}`,
    // `yours` follows a verb (“usare”) or “con la password e”: with an article, never after “a” or “di”.
    kinds: {
      passkey: { name: 'passkey', yours: 'la tua passkey', yourOther: 'l’altra tua passkey' },
      authenticator: {
        name: 'app di autenticazione',
        yours: 'la tua app di autenticazione',
        yourOther: 'l’altra tua app di autenticazione',
      },
      phone: {
        name: 'codici via SMS',
        yours: 'un codice via SMS',
        yourOther: 'un codice via SMS all’altro tuo numero',
      },
      email: {
        name: 'codici via email',
        yours: 'un codice via email',
        yourOther: 'un codice via email all’altro tuo indirizzo',
      },
      recoveryCode: { name: 'codice di recupero', yours: 'un codice di recupero' },
      unknown: { name: 'altro metodo', yours: 'un altro metodo' },
    },
    protection: {
      on: 'La verifica in due passaggi è attiva',
      onDetail: 'Ti chiediamo un secondo passaggio quando accedi.',
      off: 'La verifica in due passaggi è disattivata',
      offDetail: 'Solo la password protegge il tuo account.',
      notReady: 'Il tuo account non è ancora protetto',
      notReadyDetail:
        'La verifica in due passaggi è attiva, ma non hai un secondo passaggio che funzioni. Confermane o aggiungine uno.',
      turnOn: 'Attiva',
      turnOff: 'Disattiva',
      turnWhat: 'la verifica in due passaggi',
    },
    nothingSetUp: {
      heading: 'Aggiungi un secondo passaggio al tuo account',
      text: 'Così chi scopre la tua password non può comunque accedere al tuo posto. Ci vogliono circa due minuti.',
      setUp: 'Configura la verifica in due passaggi',
    },
    factors: {
      heading: 'I tuoi metodi',
      intro: 'Te ne chiediamo uno quando accedi.',
      introOff: 'Te ne chiederemo uno quando accedi, dopo che avrai attivato la verifica in due passaggi.',
      add: 'Aggiungi un altro metodo',
      on: 'In uso',
      ready: 'Disponibile',
      needsVerification: 'Da confermare',
      notCounting: 'Non puoi usarlo finché non lo confermi.',
      weaker: 'Protegge meno di un’app',
      added: (date) => `Aggiunta: ${date}`,
      used: (when) => `Ultimo uso: ${when}`,
      kept: {
        required: 'Il tuo account lo richiede, quindi non si può rimuovere.',
        signIn: 'Accedi con questo metodo, quindi non si può rimuovere.',
        unsupported: 'Qui non si può rimuovere.',
      },
      none: 'Non è ancora configurato nulla.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${the(name)} ${which}` : the(name)),
      rename: 'Rinomina',
      remove: 'Rimuovi',
      verify: 'Conferma',
      change: 'Cambia',
    },
    recoveryCodes: {
      heading: 'Codici di recupero',
      intro: 'Ti permettono di accedere quando non puoi usare altro. Ognuno vale una sola volta.',
      left: (left) =>
        counted(left, '1 codice di recupero rimasto', (number) => `${number} codici di recupero rimasti`),
      some: 'Hai dei codici di recupero',
      someDetail: 'Conservali in un posto diverso dal telefono.',
      none: 'Non hai codici di recupero',
      noneDetail: 'Creane alcuni, per non perdere l’accesso se perdi il telefono.',
      few: 'Creane di nuovi prima che finiscano.',
      create: 'Crea i codici di recupero',
      regenerate: 'Crea nuovi codici',
      reveal: 'Mostra i codici',
    },
    sessions: {
      heading: 'Dove hai effettuato l’accesso',
      others: (number) =>
        plural(locale, number, {
          one: 'Accesso effettuato su un altro dispositivo o browser',
          many: `Accesso effettuato su ${number} di altri dispositivi o browser`,
          other: `Accesso effettuato su altri ${number} dispositivi o browser`,
        }),
      othersUnknown: 'Potresti aver effettuato l’accesso su altri dispositivi',
      onlyHere: 'Hai effettuato l’accesso solo qui',
      detail: 'Se non li riconosci tutti, chiudi le altre sessioni.',
      signOutOthers: 'Chiudi tutte le altre sessioni',
    },
    devices: {
      heading: 'Browser ricordati',
      intro: 'Qui non chiediamo un secondo passaggio quando accedi.',
      unnamed: 'Un browser',
      thisOne: 'Questo browser',
      lasts: (duration) => `Ancora ${duration}`,
      forget: 'Dimentica',
      named: ({ name, isThisOne }) => (isThisOne ? 'questo browser' : name),
    },
    confirmation: {
      proved: 'Hai confermato la tua identità. Non è ancora cambiato nulla.',
      askedAnew:
        'Nel frattempo le tue impostazioni sono cambiate. Non è stato fatto nulla. Leggi che cosa succede ora.',
      passwordMissing: 'Inserisci la password.',
      passwordHint: 'Te la chiediamo per assicurarci che sia tu.',
      working: 'Un momento…',
      waitUntil: (wait) => `Puoi riprovare tra ${wait}.`,
      waitOver: 'Ora puoi riprovare.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Non è possibile con questo account. Non è cambiato nulla.',
        factor_gone: 'È già stato rimosso.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `Vuoi rimuovere ${the(name)}${which ? ` ${quoted(which)}` : ''}?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'L’app'} non ti darà più codici${forService(service)}.`,
        email: ({ place }) => `Non invieremo più codici ${to(place)}.`,
        phone: ({ place }) => `Non invieremo più codici ${to(place)}.`,
        passkey: ({ service }) => `Non potrai più usarla${forService(service)}.`,
        other: ({ service }) => `Non potrai più usare questo metodo${forService(service)}.`,
      },
      remaining: (ways) => `Potrai ancora usare ${ways}.`,
      keep: 'Mantieni',
      confirm: ({ name }) => `Rimuovi ${the(name)}`,
      setUpAgain:
        'È il tuo ultimo metodo. Al prossimo accesso ti chiederemo solo la password, e poi di configurarne un altro.',
      last: {
        heading: 'Vuoi rimuovere l’ultimo metodo e disattivare la verifica in due passaggi?',
        text: passwordOnly,
        keep: 'Mantieni',
        confirm: 'Disattiva la verifica in due passaggi',
      },
    },
    turnOff: {
      heading: 'Vuoi disattivare la verifica in due passaggi?',
      text: passwordOnly,
      passwordOnly: 'Chiunque scopra la tua password potrà accedere.',
      codesStop: 'I tuoi codici di recupero non saranno più richiesti.',
      factorsStay: 'Ciò che hai configurato rimane, così potrai riattivarla.',
      keep: 'Lasciala attiva',
      confirm: 'Disattiva la verifica in due passaggi',
    },
    regenerateCodes: {
      heading: 'Vuoi creare nuovi codici di recupero?',
      text: ({ left }) =>
        left
          ? counted(
              left,
              'Il codice rimasto non funzionerà più appena saranno creati quelli nuovi.',
              (number) =>
                `I ${number} codici rimasti non funzioneranno più appena saranno creati quelli nuovi.`,
            )
          : 'I codici che hai non funzioneranno più appena saranno creati quelli nuovi.',
      keep: 'Mantieni i precedenti',
      confirm: 'Crea nuovi codici',
    },
    forgetDevice: {
      heading: 'Vuoi dimenticare questo browser?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'in questo browser' : name ? `in ${name}` : 'da lì';
        return `La prossima volta che accedi ${where}, ti chiederemo un secondo passaggio.`;
      },
      keep: 'Mantieni',
      confirm: 'Dimentica',
    },
    signOutOthers: {
      heading: 'Vuoi chiudere tutte le altre sessioni?',
      text: ({ count: number }) =>
        number
          ? plural(locale, number, {
              one: 'Dovrai accedere di nuovo su un altro dispositivo o browser.',
              many: `Dovrai accedere di nuovo su ${number} di altri dispositivi o browser.`,
              other: `Dovrai accedere di nuovo su altri ${number} dispositivi o browser.`,
            })
          : 'Dovrai accedere di nuovo su tutti gli altri tuoi dispositivi e browser.',
      stay: 'Qui la sessione rimane aperta.',
      keep: 'Lasciale aperte',
      confirm: 'Chiudi le altre sessioni',
    },
    renameFactor: {
      heading: ({ name }) => `Rinomina ${the(name)}`,
      label: 'Nome',
      hint: 'Qualcosa che ti aiuti a riconoscere il metodo, ad esempio il dispositivo su cui si trova.',
      missing: 'Inserisci un nome.',
      tooLong: (most) =>
        counted(most, 'Usa al massimo 1 carattere.', (number) => `Usa al massimo ${number} caratteri.`),
      confirm: 'Salva il nome',
      failures: {
        input_refused:
          'Questo nome non si può usare. Forse è già il nome di un altro tuo metodo. Scegli un nome diverso.',
        conflict: 'Un altro tuo metodo ha già questo nome. Scegli un nome diverso.',
        refused: 'Questo nome non si può usare. Scegli un nome diverso.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Scegli un nome per ${the(name)}`,
      intro: 'Hai già un metodo di questo tipo. Un nome ti aiuta a distinguerli.',
      hint: 'Ad esempio: Telefono di lavoro',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Non sappiamo se i tuoi codici di recupero sono stati creati',
      checking: 'Non sappiamo se ha funzionato. Controllo in corso…',
      text: 'Non abbiamo ricevuto la risposta, quindi non possiamo mostrarti nessun codice.',
      warning: 'Puoi creare nuovi codici. Tutti quelli che avevi prima non funzioneranno più.',
      create: 'Crea nuovi codici',
      skip: 'Non ora',
    },
    makeCodes: {
      heading: 'Codici di recupero',
      text: 'Ti permettono di accedere se perdi il telefono. Ognuno vale una sola volta e li vedrai solo adesso: tieni pronto un posto dove conservarli.',
      keep: 'Non ora',
      confirm: 'Mostra i miei codici',
    },
    codesFromBefore: {
      heading: 'Hai ancora i tuoi codici di recupero?',
      text: 'Hai dei codici creati in precedenza. Ti serviranno se perdi il telefono.',
      warning: 'Se non li trovi, creane di nuovi. Quelli precedenti non funzioneranno più.',
      keep: 'Li ho',
      replace: 'Crea nuovi codici',
      left: {
        heading: 'I tuoi codici di recupero non sono salvati',
        text: 'Hai dei codici, ma non hai confermato di averli salvati. Ti serviranno se perdi il telefono.',
        warning: 'Qui non li mostreremo più. Se crei nuovi codici, questi non funzioneranno più.',
        keep: 'Li ho salvati',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Accedi di nuovo per continuare',
        text: 'La sessione è terminata. Ciò che hai configurato rimane: dopo l’accesso continuerai da lì.',
      },
      changed: {
        heading: 'Il tuo accesso è cambiato',
        text: 'Forse ora l’accesso è con un altro account. Da allora non è stato fatto nulla. Controlla l’account nella schermata successiva prima di continuare.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Quello che usi ora non funzionerà più appena continui.',
      isOnlyOne:
        'Quello che usi ora non funzionerà più appena continui. Finché non avrai confermato quello nuovo, solo la password proteggerà il tuo account.',
    },
    addFactor: {
      heading: 'Scegli un secondo passaggio',
      intro: 'Puoi aggiungerne altri più tardi.',
      nothing: 'Al momento non puoi aggiungere nulla.',
      cancel: 'Annulla',
    },
    turnOn: {
      heading: 'Attiva la verifica in due passaggi',
      intro: 'D’ora in poi ti chiederemo un secondo passaggio quando accedi.',
      ready: (factor) => `${capital(factor.name)}: conferma completata`,
      codesSaved: (number) =>
        counted(number, '1 codice di recupero salvato', (several) => `${several} codici di recupero salvati`),
      confirm: 'Attiva',
      skip: 'Non ora',
    },
    summary: {
      heading: 'La verifica in due passaggi è attiva',
      text: (ways) => `La prossima volta accedi con la password e ${ways}.`,
      keepCodes: 'Conserva i codici di recupero dove puoi trovarli senza il telefono.',
      done: 'Fine',
      addAnother: 'Aggiungi un altro metodo',
    },
    sessionEnds: {
      heading: 'Vuoi mantenere aperta la sessione?',
      headingWithoutStay: 'La sessione sta per chiudersi',
      text: 'La sessione sta per chiudersi.',
      left: (wait) => `Si chiuderà tra ${wait}.`,
      over: 'La sessione è terminata.',
      stay: 'Mantieni la sessione',
      signOut: 'Esci ora',
      understood: 'Chiudi',
    },
    saveCodes: {
      heading: 'Salva i tuoi codici di recupero',
      intro:
        'Ognuno vale una sola volta, se perdi il telefono. Non li vedrai più. Conservali in un posto diverso dal telefono.',
      introShownAgain:
        'Ognuno vale una sola volta, se perdi il telefono. Conservali in un posto diverso dal telefono.',
      headingAgain: 'I tuoi codici di recupero',
      done: 'Fine',
      listName: 'I tuoi codici di recupero',
      copy: 'Copia',
      copied: 'Codici copiati. Incollali in un posto sicuro.',
      notCopied: 'La copia non ha funzionato. I codici sono selezionati: copiali manualmente.',
      download: 'Scarica',
      downloaded: 'Cerca il file nei tuoi download.',
      notDownloaded: 'Il download non ha funzionato. Copia o stampa i codici.',
      fileName: 'codici',
      print: 'Stampa',
      notPrinted: 'La stampa non ha funzionato. Copia o scarica i codici.',
      saved: 'Ho salvato questi codici',
      savedMissing: 'Prima salva i codici, poi seleziona la casella.',
      typeOne: 'Inserisci uno di questi codici',
      typeOneHint: 'Prendilo da dove li hai salvati, per verificare che siano lì.',
      typeOneMissing: 'Inserisci uno dei codici.',
      typeOneWrong: 'Non è nessuno di questi codici. Guarda dove li hai salvati.',
      paper: {
        title: ({ service }) => `Codici di recupero${forService(service)}`,
        account: (account) => `Account: ${account}`,
        date: (date) => `Data di creazione: ${date}`,
        once: 'Ogni codice vale una sola volta.',
      },
      leaving: {
        heading: 'Vuoi uscire senza salvare i codici?',
        text: 'Non vedrai più questi codici. Senza, se perdi il telefono potresti perdere l’accesso al tuo account.',
        textShownAgain:
          'Potrai rivederli più tardi. Finché non sono salvati, se perdi il telefono potresti perdere l’accesso al tuo account.',
        signsOut: 'La tua sessione verrà chiusa.',
        keep: 'Torna indietro e salva',
        confirm: 'Esci comunque',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Passaggio ${step} di ${of} · ${name}`,
      names: { add: 'Aggiungi', verify: 'Conferma', saveCodes: 'Salva i codici', turnOn: 'Attiva' },
    },
  },
  stepUp: {
    // The purpose comes last, so that any wording of the host fits.
    heading: (purpose) => (purpose ? `Conferma la tua identità: ${purpose}` : 'Conferma la tua identità'),
    confirm: (purpose) => (purpose ? `Conferma: ${purpose}` : 'Conferma'),
    unavailableHeading: 'Qui non possiamo confermare la tua identità',
    unavailable: 'Non hai configurato nessun metodo. Esci e accedi di nuovo, oppure chiedi assistenza.',
    unavailableHere: 'Qui non si può confermare. Esci e accedi di nuovo, oppure chiedi assistenza.',
    sessionChangedHeading: 'Il tuo accesso è cambiato',
    sessionChanged:
      'La tua sessione è chiusa oppure l’accesso è con un altro account. Non è stato fatto nulla. Accedi, poi riprova.',
    close: 'Chiudi',
    provedHeading: 'Identità confermata',
    proved: (purpose) => (purpose ? `Vuoi continuare: ${purpose}?` : 'Vuoi continuare?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Continua'),
  },
};
