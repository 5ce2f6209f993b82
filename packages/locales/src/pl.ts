import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'pl';

/** The fourth category is of fractions, which do not occur. */
const count = (number: number, one: string, few: string, many: string) =>
  plural(locale, number, { one, few, many, other: many });
const digits = (length: number) => count(length, '1 cyfra', `${length} cyfry`, `${length} cyfr`);
/** What somebody enters, or what a code has. */
const digitsAsObject = (length: number) => (length === 1 ? '1 cyfrę' : digits(length));
/** A wait after a preposition: “za 1 sekundę”. */
const time = (preposition: 'za' | 'na' | 'przez', wait: string) =>
  `${preposition} ${wait}`.replace(/ (1\s(?:sekund|minut|godzin))a$/, ' $1ę');
const orWait = (wait: string | undefined) =>
  wait ? `Spróbuj ponownie ${time('za', wait)}.` : 'Poczekaj kilka minut i spróbuj ponownie.';

/** What stands alone, a mask or what somebody typed, gets a noun. */
const to = (place: string) =>
  `na ${place}`.replace(/^na (\S+@)/, 'na adres $1').replace(/^na (\u2068?\+)/, 'na numer $1');

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `adres zaczynający się od ${mailbox}, w domenie ${domain}`;

const identifiers = {
  email: 'adres e\u2011mail',
  username: 'nazwę użytkownika',
  emailOrUsername: 'adres e\u2011mail lub nazwę użytkownika',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Sprawdź ${identifiers[identifierKind ?? 'emailOrUsername']} i hasło.`;

const ourSide = 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.';
const checkEntry = 'Sprawdź wpisane dane i spróbuj ponownie.';
const wrongOrExpired = 'Ten kod jest błędny lub wygasł.';
const usedBefore = 'Ten kod jest błędny lub został już użyty.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Nie udało się wysłać kodu${place ? ` ${to(place)}` : ''}.`;

const addressKinds = { email: 'adres e\u2011mail', phone: 'numer telefonu' } as const;
/** An example that must not wrap. Poland has no range for fiction. */
const example = '+48\u00A0512\u00A0345\u00A0678';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'numer' : 'adres');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Nie udało się użyć tego ${kind === 'phone' ? 'numeru' : 'adresu'}. Sprawdź go lub podaj inny.`;
const notSent = (kind: 'email' | 'phone') =>
  `Nie udało się wysłać wiadomości na ten ${kindOfAddress(kind)}. Sprawdź go i spróbuj ponownie.`;
const deadLink = 'Ten link wygasł lub został już użyty. Wyślij nowy.';
const notAccepted = 'Nie udało się. Spróbuj ponownie lub użyj innej metody.';
const messageNotSent = 'Nie udało się wysłać wiadomości. Spróbuj ponownie.';
const link = {
  sentHeading: 'Sprawdź pocztę',
  notSent: (place: string) => `Wyślemy wiadomość z linkiem ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `${times > 1 ? 'Nowy link wysłaliśmy' : 'Wysłaliśmy link'} ${to(place)}.`,
  send: 'Wyślij link',
  sendAgain: 'Wyślij ponownie',
  sending: 'Wysyłanie…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? 'Wysłaliśmy nowy link. Skorzystaj z najnowszej wiadomości.' : `Wysłaliśmy link ${to(place)}.`,
  againIn: (wait: string) => `O kolejną wiadomość możesz poprosić ${time('za', wait)}.`,
  againShort: (wait: string) => time('za', wait),
  againNow: 'Możesz już poprosić o kolejną wiadomość.',
  opened: 'Mam już otwarty link',
  notArrivedTitle: 'Wiadomość nie dotarła?',
  notArrived: ['Poczekaj kilka minut.', 'Sprawdź folder ze spamem.', 'Wyślij wiadomość ponownie.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

/** “usługa” takes the case, so that the name of the service stays as it is. */
const inService = (service: string | undefined) => (service ? ` w usłudze ${service}` : '');
const toService = (service: string | undefined) => (service ? ` do usługi ${service}` : '');
const quoted = (which: string) => `„${which}”`;
/** The name of a kind as what is removed. Those of a host stay as they are, and most of ours do not change. */
const asObject = (name: string) =>
  name
    .replace(/^aplikacja uwierzytelniająca/, 'aplikację uwierzytelniającą')
    .replace(/^inna metoda/, 'inną metodę');
const asOf = ({
  time: clock,
  date,
}: {
  readonly time?: string | undefined;
  readonly date?: string | undefined;
}) => `Stan: ${[date, clock].filter(Boolean).join(', ') || 'sprzed pewnego czasu'}.`;
const passwordOnly = 'Twoje konto będzie chronione tylko hasłem.';
const wrongPassword = 'To hasło nie pasuje. Spróbuj ponownie.';

/** Polish, with “ty”, as the large platforms address people. People are spoken of without masculine or feminine. */
export const pl: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Dalej',
    cancel: 'Anuluj',
    tryAgain: 'Spróbuj ponownie',
    otherFactor: 'Użyj innej metody',
    back: 'Wstecz',
    exit: 'Anuluj i wyloguj się',
    help: 'Pomoc',
    checking: 'Sprawdzanie…',
    loading: 'Wczytywanie…',
    stillWorking: 'To trwa dłużej niż zwykle. Jeszcze chwila.',
    stopWaiting: 'Nie czekaj dłużej',
    offline: 'Jesteś offline. Wpisane dane nadal tu są.',
    offlineAnnounced: 'Jesteś offline.',
    onlineAnnounced: 'Znowu jesteś online.',
    step: ({ step, of }) => `Krok ${step} z ${of}`,
    errorTitle: (title) => `Błąd: ${title}`,
    about: (wait) => `mniej więcej ${wait}`,
    attemptsLeft: (left) =>
      count(
        left,
        'To ostatnia próba.',
        `Pozostały jeszcze ${left} próby.`,
        `Pozostało jeszcze ${left} prób.`,
      ),
    signingInAs: (account) => `Logujesz się jako ${account}.`,
    signedInAs: (account) => `Zalogowano jako ${account}.`,
    notYou: 'To nie ty?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `numer z końcówką ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `nazwa użytkownika zaczynająca się od ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `numer z końcówką ${ending}`,
      spoken: `numer z końcówką ${spaced(ending)}`,
    }),
    unknownEmail: 'twój adres e\u2011mail',
    unknownPhone: 'twój numer telefonu',
    unknown: 'twój stały adres',
  },
  signIn: {
    heading: ({ service }) => (service ? `Zaloguj się${toService(service)}` : 'Zaloguj się'),
    identifier: {
      email: 'Adres e\u2011mail',
      username: 'Nazwa użytkownika',
      emailOrUsername: 'Adres e\u2011mail lub nazwa użytkownika',
    },
    identifierMissing: {
      email: 'Wpisz adres e\u2011mail.',
      username: 'Wpisz nazwę użytkownika.',
      emailOrUsername: 'Wpisz adres e\u2011mail lub nazwę użytkownika.',
    },
    password: 'Hasło',
    passwordMissing: 'Wpisz hasło.',
    showPassword: 'Pokaż hasło',
    forgotPassword: 'Nie pamiętasz hasła?',
    submit: 'Zaloguj się',
    sessionEnded: 'Sesja się zakończyła. Zaloguj się ponownie.',
    tooManyAttempts: 'Zbyt wiele razy wpisano błędny kod. Zaloguj się ponownie.',
    signedOut: 'Wylogowano.',
    returnFailed: 'Nie udało się w ten sposób zalogować. Spróbuj ponownie lub użyj innej metody.',
    emailVerified: 'Adres e\u2011mail jest potwierdzony. Możesz się zalogować.',
    or: 'lub',
    byCode: { email: 'Wyślij mi kod e\u2011mailem', phone: 'Wyślij mi kod SMS-em' },
    byLink: 'Wyślij mi link e\u2011mailem',
    byPassword: 'Użyj hasła',
    byProvider: ({ name }) => `Kontynuuj z ${name}`,
    redirectingTo: ({ name }) => `Otwieranie: ${name}…`,
  },
  checkFactors: { heading: 'Chwileczkę' },
  otherAccount: {
    heading: 'Ktoś jest już zalogowany',
    text: (account) => `W tej przeglądarce zalogowano się jako ${account}.`,
    textUnknown: 'W tej przeglądarce ktoś się zalogował. Nie wiemy, czy to ty.',
    continueAs: (account) => `Kontynuuj jako ${account}`,
    continueUnknown: 'Kontynuuj z tym logowaniem',
    signOut: 'Wyloguj się i użyj innego konta',
  },
  chooseFactor: {
    heading: 'Potwierdź, że to ty',
    intro: 'Wybierz drugi krok.',
    introWithSetUp: 'Wybierz drugi krok lub skonfiguruj kolejny.',
    setUpHeading: 'Skonfiguruj drugi krok',
    setUpIntro: ({ service }) =>
      `${service ?? 'Ta usługa'} wymaga drugiego kroku przy logowaniu. Konfigurujesz go tylko raz.`,
    setUp: (name) => `Skonfiguruj: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Ostatnio używane',
    recommended: 'Zalecane',
    factorGone: 'Ta metoda nie jest już dostępna. Wybierz inną.',
    factorUnusable: 'Ta metoda teraz nie działa. Wybierz inną.',
    availableIn: (wait) => `Dostępne ${time('za', wait)}`,
  },
  factorKinds: {
    passkey: {
      name: 'Klucz dostępu',
      hint: 'Twarz, odcisk palca lub blokada ekranu',
      setUp: { name: 'Skonfiguruj klucz dostępu' },
    },
    authenticator: {
      name: 'Aplikacja uwierzytelniająca',
      hint: 'Kod z twojej aplikacji',
      setUp: {
        name: 'Skonfiguruj aplikację uwierzytelniającą',
        hint: 'Aplikacja w telefonie pokazuje kody',
      },
    },
    phone: { name: 'SMS', hint: 'Kod na twoim telefonie', setUp: { name: 'Skonfiguruj kody SMS' } },
    email: {
      name: 'E\u2011mail',
      hint: 'Kod w twojej skrzynce',
      setUp: { name: 'Skonfiguruj kody e\u2011mail' },
    },
    recoveryCode: { name: 'Kod zapasowy', hint: 'Jeden z zapisanych kodów' },
    unknown: { name: 'Inna metoda' },
  },
  code: {
    label: 'Kod weryfikacyjny',
    digits,
    verify: 'Potwierdź',
    verified: 'Potwierdzono',
    filledIn: 'Kod został wpisany.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Zapamiętaj tę przeglądarkę ${time('na', lasts)}` : 'Zapamiętaj tę przeglądarkę',
    sentWhenComplete: 'Po ostatniej cyfrze zostanie wysłany.',
    onlyHere: ({ service }) =>
      `Wpisz go tylko tutaj${inService(service)}. Nigdy nie poprosimy o niego przez telefon, w wiadomości ani e\u2011mailem.`,
    onlyHereShort: ({ service }) => `Wpisz go tylko tutaj${inService(service)}. Nigdy o niego nie poprosimy.`,
    notYou: 'To nie ty się logujesz? Anuluj i zmień hasło.',
    problems: {
      empty: () => 'Wpisz kod weryfikacyjny.',
      wrongLength: ({ length }) => (length ? `Kod ma ${digitsAsObject(length)}.` : 'Kod jest niepełny.'),
      notACode: ({ length }) => `Wpisz tylko ${length ? digitsAsObject(length) : 'kod'}, bez innego tekstu.`,
      severalCodes: () => 'Jest tu więcej niż jeden kod. Wpisz tylko najnowszy.',
      securityCode: () => 'Wpisz kod weryfikacyjny.',
    },
  },
  authenticator: {
    heading: 'Wpisz kod',
    intro: ({ service }) =>
      `Otwórz aplikację uwierzytelniającą i znajdź kod do ${service ? `usługi ${service}` : 'tego konta'}.`,
    hint: (length) => `${length ? `${capital(digits(length))}. ` : ''}Zmienia się co 30 sekund.`,
    noPhone: 'Nie mam przy sobie telefonu',
    tipsTitle: 'Kody nadal nie działają?',
    tips: ({ service }) => [
      `Sprawdź, czy używasz pozycji dla ${service ? `usługi ${service}` : 'tej usługi'}.`,
      'Poczekaj na następny kod i wpisz go.',
      'Ustaw zegar telefonu na automatyczny.',
    ],
  },
  sentCode: {
    heading: { email: 'Sprawdź pocztę', phone: 'Sprawdź telefon', other: 'Wpisz kod weryfikacyjny' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Nowy kod wysłaliśmy ${to(place)}. ${newestOnly ? 'Teraz działa tylko najnowszy.' : 'Użyj kodu z najnowszej wiadomości.'}`
        : `Wysłaliśmy kod ${to(place)}. Może to potrwać kilka minut.`,
    lasts: (wait) => `Kod działa ${time('przez', wait)}.`,
    notSentHeading: {
      email: 'Otrzymaj kod e\u2011mailem',
      phone: 'Otrzymaj kod SMS-em',
      other: 'Otrzymaj kod weryfikacyjny',
    },
    notSent: (place) => `Wyślemy kod weryfikacyjny ${to(place)}.`,
    send: 'Wyślij kod',
    sendAgain: 'Wyślij nowy kod',
    sending: 'Wysyłanie…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Wysłaliśmy kod ${to(place)}.`;
      return `Wysłaliśmy nowy kod. ${newestOnly ? 'Teraz działa tylko najnowszy.' : 'Skorzystaj z najnowszej wiadomości.'}`;
    },
    againIn: (wait) => `O nowy kod możesz poprosić ${time('za', wait)}.`,
    againShort: (wait) => time('za', wait),
    againNow: 'Możesz już poprosić o nowy kod.',
    notArrivedTitle: 'Kod nie dotarł?',
    notArrived: {
      email: ['Poczekaj kilka minut.', 'Sprawdź folder ze spamem.', 'Wyślij nowy kod lub użyj innej metody.'],
      phone: [
        'Poczekaj kilka minut.',
        'Sprawdź, czy telefon ma zasięg.',
        'Wyślij nowy kod lub użyj innej metody.',
      ],
      other: ['Poczekaj kilka minut.', 'Wyślij nowy kod lub użyj innej metody.'],
    },
    weaker: 'SMS-y chronią słabiej niż aplikacja uwierzytelniająca.',
    checkAddress: 'Sprawdź, czy kod trafił we właściwe miejsce: widzisz je powyżej.',
    change: { email: 'Zmień adres e\u2011mail', phone: 'Zmień numer', other: 'Zmień adres' },
  },
  recovery: {
    heading: 'Wpisz kod zapasowy',
    intro: 'Jeden z kodów zapisanych podczas konfigurowania weryfikacji dwuetapowej.',
    label: 'Kod zapasowy',
    hint: 'Każdego kodu można użyć tylko raz.',
    noCodesTitle: 'Nie mam żadnych kodów',
    noCodes: ({ service, otherFactor }) =>
      `Mogą być w pliku, na papierze lub w menedżerze haseł. Jeśli ich nie znajdziesz, ${
        otherFactor ? 'użyj innej metody lub ' : ''
      }skontaktuj się z pomocą techniczną${service ? ` usługi ${service}` : ''}.`,
    left: (left) =>
      count(
        left,
        'Pozostał ci 1 kod zapasowy.',
        `Pozostały ci ${left} kody zapasowe.`,
        `Pozostało ci ${left} kodów zapasowych.`,
      ),
    problems: {
      empty: () => 'Wpisz kod zapasowy.',
      wrongLength: ({ length }) =>
        length ? `Kod zapasowy ma ${digitsAsObject(length)}.` : 'Kod zapasowy jest niepełny.',
      notACode: () => 'Wpisz tylko kod zapasowy, bez innego tekstu.',
      severalCodes: () => 'Wpisz jeden kod.',
      securityCode: () => 'To wygląda na kod weryfikacyjny z aplikacji lub wiadomości. Wpisz kod zapasowy.',
    },
  },
  limited: {
    heading: {
      locked: 'Zbyt wiele błędnych kodów',
      rate_limited: 'Zbyt wiele prób',
      too_many_sends: 'Zbyt wiele próśb o wiadomość',
      sign_in: 'Zbyt wiele prób logowania',
    },
    until: ({ wait, time: clock }) => `Możesz spróbować ponownie ${time('za', wait)}, o\u00A0${clock}.`,
    waitUnknown: 'Poczekaj kilka minut i spróbuj ponownie.',
    now: 'Możesz już spróbować ponownie.',
    otherFactors: 'Pozostałe metody nadal działają.',
    tooEarly: (wait) => `Możesz spróbować ponownie ${time('za', wait)}.`,
  },
  denied: {
    heading: 'Nie można się zalogować',
    reasons: {
      noFactor: 'Twoje konto nie ma drugiego kroku, którego możesz użyć. Skontaktuj się z pomocą techniczną.',
      account: 'Na to konto nie można się zalogować. Skontaktuj się z pomocą techniczną.',
      passwordReset: 'Zanim się zalogujesz, musisz zmienić hasło.',
      misconfigured:
        'Logowanie nie jest poprawnie skonfigurowane po naszej stronie. Skontaktuj się z pomocą techniczną.',
      sameFactorAgain:
        'Wiemy już, że to ty, ale ten sam krok pojawił się ponownie. Spróbuj ponownie albo wyloguj się i zacznij od nowa.',
      cookiesBlocked:
        'Twoja przeglądarka blokuje pliki cookie potrzebne do logowania. Zezwól na pliki cookie tej witryny w ustawieniach przeglądarki i spróbuj ponownie.',
      restartLoop:
        'Ten krok kilka razy zaczynał się od nowa. Spróbuj później lub skontaktuj się z pomocą techniczną.',
      setUpNeeded:
        'Najpierw trzeba skonfigurować weryfikację dwuetapową, a tutaj nie jest to możliwe. Skontaktuj się z pomocą techniczną.',
      emailVerificationNeeded:
        'Najpierw musisz potwierdzić adres e\u2011mail. Otwórz wiadomość od nas i spróbuj ponownie.',
    },
    changePassword: 'Zmień hasło',
    contactSupport: 'Skontaktuj się z pomocą',
  },
  unreachable: {
    heading: 'Nie udało się sprawdzić logowania',
    screenHeading: 'Nie udało się wczytać tego kroku',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Sesja się zakończyła',
      text: 'Aby kontynuować, zaloguj się ponownie.',
      signIn: 'Zaloguj się ponownie',
    },
    tooManyAttempts: {
      heading: 'Zbyt wiele błędnych kodów',
      text: 'Logowanie zostało przerwane. Aby kontynuować, zaloguj się ponownie.',
      signIn: 'Zaloguj się ponownie',
    },
    notSignedIn: {
      heading: 'Nikt nie jest zalogowany',
      text: 'Aby kontynuować, zaloguj się.',
      signIn: 'Zaloguj się',
    },
  },
  signingOut: {
    heading: 'Trwa wylogowywanie',
    working: 'To potrwa chwilę.',
    failedHeading: 'Jeszcze nie wylogowano',
  },
  done: {
    signedIn: 'Zalogowano',
    alreadySignedIn: 'Już zalogowano',
    emailVerified: 'Adres e\u2011mail jest potwierdzony.',
  },
  failures: {
    wrong_code: 'Ten kod nie zadziałał. Sprawdź go i spróbuj ponownie.',
    expired_code: 'Ten kod wygasł.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Było zbyt wiele prób. ${orWait(wait)}`,
    locked: ({ wait }) => `Zbyt wiele razy wpisano błędny kod. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Było zbyt wiele próśb o wiadomość. ${orWait(wait)}`,
    session_ended: 'Sesja się zakończyła. Aby kontynuować, zaloguj się ponownie.',
    verification_required: 'Musisz ponownie potwierdzić, że to ty.',
    step_up_required: 'Najpierw potwierdź, że to ty.',
    restart: 'Nie udało się. Zacznijmy ten krok od nowa.',
    factor_gone: 'Ta metoda nie jest już dostępna.',
    conflict: 'To jest już skonfigurowane.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Kontrola bezpieczeństwa nie zadziałała. Spróbuj ponownie.',
    dismissed: 'Przerwano. Spróbuj ponownie lub użyj innej metody.',
    refused: 'Na tym koncie nie jest to możliwe. Użyj innej metody lub poproś o pomoc.',
    offline: 'Nie udało się połączyć z usługą. Sprawdź połączenie i spróbuj ponownie.',
    server: ourSide,
    malformed: ourSide,
    misconfigured:
      'Nie jest to poprawnie skonfigurowane po naszej stronie. Użyj innej metody lub poproś o pomoc.',
    unexpected: ourSide,
    timeout: 'To trwa zbyt długo. Spróbuj ponownie.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Było zbyt wiele prób logowania. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Było zbyt wiele prób logowania. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Ten kod nie zadziałał. Wpisz najnowszy.',
      expired_code: 'Ten kod wygasł. Wpisz najnowszy.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Ten kod nie zadziałał. Skorzystaj z najnowszej wiadomości.',
      expired_code: 'Ten kod wygasł. Wyślij nowy.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Ten kod zapasowy już nie działa. Spróbuj użyć innego.',
    },
    send: {
      rate_limited: ({ wait }) => `Było zbyt wiele próśb o wiadomość. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Było zbyt wiele próśb o wiadomość. ${orWait(wait)} Nadal możesz wpisać kod, który już masz.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Twoje hasło',
    hint: 'Wpisz je jeszcze raz, aby zmienić sposób logowania.',
    wrong: 'To hasło nie pasuje. Sprawdź je i spróbuj ponownie.',
  },
  address: {
    label: { email: 'Adres e\u2011mail', phone: 'Numer telefonu' },
    phoneHint: `Z numerem kierunkowym kraju, na przykład ${example}.`,
    send: 'Wyślij kod',
    sendMessage: 'Wyślij wiadomość',
    sendLink: 'Wyślij link',
    problems: {
      empty: (kind) => `Wpisz ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Wpisz adres e\u2011mail podobny do name@example.com.'
          : `Wpisz numer telefonu podobny do ${example}.`,
      severalAddresses: (kind) => `Wpisz tylko jeden ${addressKinds[kind]}.`,
      tooShort: (kind) => `Ten ${addressKinds[kind]} jest za krótki.`,
      tooLong: (kind) => `Ten ${addressKinds[kind]} jest za długi.`,
      noCountry: () => 'Dodaj numer kierunkowy kraju, na przykład +48 dla Polski.',
      trunkZero: () => 'Pomiń (0) po numerze kierunkowym kraju.',
      extension: () => 'Wpisz numer bez wewnętrznego. Na wewnętrzny wiadomości nie docierają.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Wyślemy ci e\u2011mailem kod do logowania.',
      phone: 'Wyślemy ci SMS-em kod do logowania.',
    },
    introLink: 'Wyślemy ci e\u2011mailem link do logowania.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Skonfiguruj aplikację uwierzytelniającą',
    intro: ({ service }) => `Kodów z niej będziesz używać przy logowaniu${toService(service)}.`,
    creating: 'Tworzenie klucza…',
    noAppTitle: 'Nie mam aplikacji',
    noApp:
      'Wystarczy dowolna aplikacja uwierzytelniająca. Znajdź ją w sklepie z aplikacjami w telefonie lub zajrzyj do menedżera haseł: często ma ją wbudowaną.',
    scan: 'Otwórz aplikację i zeskanuj ten kod QR',
    cannotScan: 'Nie możesz zeskanować?',
    typeKey: 'Wpisz ten klucz w aplikacji lub skopiuj go.',
    qrCode: 'Kod QR dla aplikacji uwierzytelniającej. Klucz pod „Nie możesz zeskanować?” działa tak samo.',
    add: 'Dodaj to konto do aplikacji',
    openInApp: 'Otwórz w aplikacji',
    orCopyKey: 'Lub skopiuj ten klucz do aplikacji.',
    scanElsewhere: 'Aplikacja jest na innym urządzeniu',
    copy: 'Kopiuj klucz',
    copied: 'Klucz skopiowany.',
    notCopied: 'Nie udało się skopiować. Zaznacz klucz i skopiuj go samodzielnie.',
    account: 'Konto',
    service: 'Usługa',
    kindOfKey: 'Rodzaj klucza',
    timeBased: ({ length, periodSeconds }) =>
      `Na podstawie czasu, ${digits(length)}${
        periodSeconds === 30
          ? ''
          : `, co ${count(periodSeconds, `${periodSeconds} sekundę`, `${periodSeconds} sekundy`, `${periodSeconds} sekund`)}`
      }`,
    enterCode: 'Wpisz kod pokazany w aplikacji',
  },
  ceremony: {
    passkey: {
      heading: 'Użyj klucza dostępu',
      intro: 'Urządzenie poprosi o twarz, odcisk palca lub blokadę ekranu.',
      start: 'Użyj mojego klucza dostępu',
    },
    other: {
      heading: 'Potwierdź na urządzeniu, że to ty',
      intro: 'Urządzenie pokaże, co zrobić.',
      start: 'Rozpocznij',
    },
    performing: 'Wykonaj kroki na urządzeniu.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'To trwało zbyt długo. Spróbuj ponownie.',
      input_refused: notAccepted,
      refused: 'To nie działa na tym urządzeniu. Użyj innej metody.',
    },
  },
  replaceFactor: {
    heading: 'Zastąpić utraconą metodę?',
    signedIn: 'Kod zapasowy przyjęty.',
    intro: 'Możesz teraz zastąpić utraconą metodę. Stara działa, dopóki nie potwierdzisz nowej.',
    makeNewCodes: 'Wkrótce utwórz nowe w ustawieniach konta.',
    codesHeading: 'Twoje kody zapasowe się kończą',
    newCodes: 'Utwórz nowe kody zapasowe',
    newCodesWarning: 'Po utworzeniu nowego zestawu pozostałe kody przestaną działać.',
    newCodesUnknown:
      'Nie wiemy, czy nowe kody zostały utworzone. Jeśli tak, stare już nie działają: utwórz nowe jeszcze raz.',
    newCodesInSettings: 'Tutaj nie jest to możliwe. Nowe kody możesz utworzyć w ustawieniach konta.',
    replace: {
      authenticator: {
        name: 'Ponownie skonfiguruj aplikację uwierzytelniającą',
        hint: 'Po utracie telefonu lub usunięciu aplikacji',
      },
      phone: { name: 'Użyj innego numeru telefonu', hint: 'Jeśli SMS-y już do ciebie nie docierają' },
      email: {
        name: 'Użyj innego adresu e\u2011mail',
        hint: 'Jeśli nie masz już dostępu do tamtej skrzynki',
      },
    },
    notReplaced: 'Nie udało się. Możesz spróbować później w ustawieniach konta.',
    skip: 'Nie teraz',
  },
  setUpAddress: {
    heading: { email: 'Otrzymuj kody e\u2011mailem', phone: 'Otrzymuj kody SMS-em' },
    intro: ({ kind, service }) =>
      `Przy każdym logowaniu${toService(service)} wyślemy kod na ten ${kindOfAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Przy każdym logowaniu${toService(service)} wyślemy kod ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Zaloguj się przez link',
    instruction: 'Otwórz link w tej przeglądarce. Możesz kontynuować tam lub wrócić tutaj.',
    notYet:
      'Logowanie nie jest jeszcze zakończone. Otwórz link z najnowszej wiadomości w tej przeglądarce i spróbuj ponownie.',
  },
  verifyEmail: {
    ...link,
    heading: 'Potwierdź adres e\u2011mail',
    instruction: 'Otwórz link w wiadomości, a potem wróć tutaj.',
    notYet:
      'Adres e\u2011mail nie jest jeszcze potwierdzony. Otwórz link z najnowszej wiadomości i spróbuj ponownie.',
    confirmIntro: 'Link z naszej wiadomości jest otwarty. Potwierdź, że adres należy do ciebie.',
    confirm: 'Potwierdź mój adres e\u2011mail',
    newLink: 'Wyślij nowy link',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Czy to twoje logowanie?',
    asking: ({ service }) =>
      `Na tę stronę logowania${toService(service)} prowadzi link lub inna witryna. Zgódź się tylko wtedy, gdy to twoja decyzja: link od kogoś innego może zalogować cię na jego konto.`,
    signInMyself: 'Nie, zaloguję się samodzielnie',
    continue: 'Tak, kontynuuj',
    completingHeading: 'Trwa logowanie',
    completing: 'To potrwa chwilę.',
    failedHeading: 'Nie udało się zalogować',
    backToSignIn: 'Wróć do logowania',
  },
  settings: {
    endings: {
      add: 'Dodano.',
      removeFactor: 'Usunięto.',
      renameFactor: 'Nazwa zmieniona.',
      turnOn: 'Zmiana została zapisana.',
      turnOff: 'Zmiana została zapisana.',
      createCodes: 'Kody zapasowe są gotowe.',
      regenerateCodes: 'Nowe kody zapasowe są gotowe. Stare już nie działają.',
      forgetDevice: 'Będziemy tam znowu prosić o drugi krok.',
      signOutOthers: 'Wylogowano wszędzie indziej.',
      unknown: 'Nie wiemy, czy się udało. Sprawdź, co jest tutaj widoczne.',
      alreadyGone: 'To było już usunięte. Teraz nic się nie zmieniło.',
      codesExist: 'Masz już kody zapasowe. Utwórz nowe, jeśli nie możesz ich znaleźć.',
      codesLeft: 'Kody zapasowe nie zostały zapisane. Utwórz nowe, zanim będą potrzebne.',
      unavailable: 'Ta metoda teraz nie działa. Wybierz inną.',
      changed: 'W międzyczasie zmieniło się logowanie, więc nic nie zrobiono. Spróbuj ponownie.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `W międzyczasie zmieniło się logowanie${wasStopped ? ', więc nic nie zrobiono' : ''}.`,
        name ? `Teraz zalogowano jako ${name}.` : 'Teraz zalogowano na inne konto.',
      ].join(' '),
    createCodes: {
      heading: 'Utworzyć kody zapasowe?',
      text: 'Dzięki nim zalogujesz się, gdy nie możesz użyć innych metod. Każdy działa tylko raz.',
      keep: 'Nie teraz',
      confirm: 'Utwórz kody',
    },
    revealCodes: {
      heading: 'Pokazać kody zapasowe?',
      text: 'Upewnij się, że nikt inny nie widzi twojego ekranu.',
      keep: 'Nie teraz',
      confirm: 'Pokaż kody',
    },
    turnOnAgain: {
      heading: 'Włączyć weryfikację dwuetapową?',
      text: 'Przy każdym logowaniu będziemy prosić o drugi krok.',
      keep: 'Nie teraz',
      confirm: 'Włącz weryfikację dwuetapową',
    },
    heading: 'Weryfikacja dwuetapowa',
    updating: 'Aktualizowanie…',
    offline: (read) => `Jesteś offline. ${asOf(read)}`,
    offlineAction: 'Jesteś offline. Połącz się z internetem i spróbuj ponownie.',
    loadFailed: 'Nie udało się wczytać ustawień',
    misconfigured: 'Nie są poprawnie skonfigurowane po naszej stronie.',
    refreshFailed: (read) => `Nie udało się sprawdzić zmian. ${asOf(read)}`,
    busyAction: 'Chwileczkę. Trwa jeszcze inna zmiana.',
    broken: 'Nie udało się tego wyświetlić',
    account: (name) => `Konto: ${name}`,
    kinds: {
      passkey: { name: 'klucz dostępu', yours: 'kluczem dostępu', yourOther: 'drugim kluczem dostępu' },
      authenticator: {
        name: 'aplikacja uwierzytelniająca',
        yours: 'aplikacją uwierzytelniającą',
        yourOther: 'drugą aplikacją uwierzytelniającą',
      },
      phone: { name: 'kody SMS', yours: 'kodem z SMS-a', yourOther: 'kodem z SMS-a na drugi numer' },
      email: {
        name: 'kody e\u2011mail',
        yours: 'kodem z e\u2011maila',
        yourOther: 'kodem z e\u2011maila na drugi adres',
      },
      recoveryCode: { name: 'kod zapasowy', yours: 'kodem zapasowym' },
      unknown: { name: 'inna metoda', yours: 'inną metodą' },
    },
    protection: {
      on: 'Weryfikacja dwuetapowa jest włączona',
      onDetail: 'Przy logowaniu prosimy o drugi krok.',
      off: 'Weryfikacja dwuetapowa jest wyłączona',
      offDetail: 'Twoje konto chroni tylko hasło.',
      notReady: 'Twoje konto nie jest jeszcze chronione',
      notReadyDetail:
        'Weryfikacja dwuetapowa jest włączona, ale nie masz drugiego kroku, który działa. Potwierdź go lub dodaj nowy.',
      turnOn: 'Włącz',
      turnOff: 'Wyłącz',
      turnWhat: 'weryfikację dwuetapową',
    },
    nothingSetUp: {
      heading: 'Dodaj drugi krok do swojego konta',
      text: 'Wtedy ktoś, kto pozna twoje hasło, i tak nie zaloguje się jako ty. Zajmie to około dwóch minut.',
      setUp: 'Skonfiguruj weryfikację dwuetapową',
    },
    factors: {
      heading: 'Twoje metody',
      intro: 'Przy logowaniu prosimy o jedną z nich.',
      introOff: 'Po włączeniu weryfikacji dwuetapowej przy logowaniu poprosimy o jedną z nich.',
      add: 'Dodaj kolejną metodę',
      on: 'Włączone',
      ready: 'Gotowe',
      needsVerification: 'Do potwierdzenia',
      notCounting: 'Możesz jej użyć dopiero po potwierdzeniu.',
      weaker: 'Słabsza niż aplikacja',
      added: (date) => `Dodano: ${date}`,
      used: (when) => `Użyto: ${when}`,
      kept: {
        required: 'Twoje konto jej wymaga, więc nie można jej usunąć.',
        signIn: 'Logujesz się za jej pomocą, więc nie można jej usunąć.',
        unsupported: 'Tutaj nie można jej usunąć.',
      },
      none: 'Nic jeszcze nie jest skonfigurowane.',
      numbered: ({ name, number }) => `${name} ${number}`,
      // Goes on after verbs that ask for different cases.
      named: ({ name, which }) => `– ${which ? `${name} ${which}` : name}`,
      rename: 'Zmień nazwę',
      remove: 'Usuń',
      verify: 'Potwierdź',
      change: 'Zmień',
    },
    recoveryCodes: {
      heading: 'Kody zapasowe',
      intro: 'Dzięki nim zalogujesz się, gdy nie możesz użyć niczego innego. Każdy działa tylko raz.',
      left: (left) =>
        count(
          left,
          'Pozostał 1 kod zapasowy',
          `Pozostały ${left} kody zapasowe`,
          `Pozostało ${left} kodów zapasowych`,
        ),
      some: 'Masz kody zapasowe',
      someDetail: 'Przechowuj je poza telefonem.',
      none: 'Nie masz kodów zapasowych',
      noneDetail: 'Utwórz je, aby utrata telefonu nie odcięła cię od konta.',
      few: 'Utwórz nowe, zanim się skończą.',
      create: 'Utwórz kody zapasowe',
      regenerate: 'Utwórz nowe kody',
      reveal: 'Pokaż kody',
    },
    sessions: {
      heading: 'Gdzie jest otwarte twoje konto',
      others: (number) => `Inne zalogowane urządzenia i przeglądarki: ${number}`,
      othersUnknown: 'Konto może być otwarte też na innych urządzeniach',
      onlyHere: 'Konto jest otwarte tylko tutaj',
      detail: 'Jeśli nie rozpoznajesz wszystkich, wyloguj je.',
      signOutOthers: 'Wyloguj wszystkie inne',
    },
    devices: {
      heading: 'Zapamiętane przeglądarki',
      intro: 'W nich przy logowaniu nie prosimy o drugi krok.',
      unnamed: 'Przeglądarka',
      thisOne: 'Ta przeglądarka',
      lasts: (duration) => `Pozostało: ${duration}`,
      forget: 'Zapomnij',
      named: ({ name, isThisOne }) => (isThisOne ? 'tę przeglądarkę' : `– ${name}`),
    },
    confirmation: {
      proved: 'Wiemy już, że to ty. Nic się jeszcze nie zmieniło.',
      askedAnew: 'Ustawienia w międzyczasie się zmieniły. Nic nie zrobiono. Przeczytaj, co teraz nastąpi.',
      passwordMissing: 'Wpisz hasło.',
      passwordHint: 'Prosimy o nie, aby mieć pewność, że to ty.',
      working: 'Czekaj…',
      waitUntil: (wait) => `Możesz spróbować ponownie ${time('za', wait)}.`,
      waitOver: 'Możesz już spróbować ponownie.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Na tym koncie nie jest to możliwe. Nic się nie zmieniło.',
        factor_gone: 'To już zostało usunięte.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `Usunąć ${asObject(name)}${which ? ` ${quoted(which)}` : ''}?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'Aplikacja'} nie będzie już podawać kodów${toService(service)}.`,
        email: ({ place }) => `Nie będziemy już wysyłać kodów ${to(place)}.`,
        phone: ({ place }) => `Nie będziemy już wysyłać kodów ${to(place)}.`,
        passkey: ({ service }) => `Nie będzie można go już używać${inService(service)}.`,
        other: ({ service }) => `Nie będzie można już tego używać${inService(service)}.`,
      },
      remaining: (ways) => `Nadal możesz potwierdzać logowanie ${ways}.`,
      keep: 'Zostaw',
      confirm: ({ name }) => `Usuń ${asObject(name)}`,
      setUpAgain:
        'To twoja ostatnia metoda. Przy następnym logowaniu poprosimy tylko o hasło, a potem o skonfigurowanie nowej.',
      last: {
        heading: 'Usunąć ostatnią metodę i wyłączyć weryfikację dwuetapową?',
        text: passwordOnly,
        keep: 'Zostaw',
        confirm: 'Wyłącz weryfikację dwuetapową',
      },
    },
    turnOff: {
      heading: 'Wyłączyć weryfikację dwuetapową?',
      text: passwordOnly,
      passwordOnly: 'Każdy, kto pozna twoje hasło, będzie mógł się zalogować.',
      codesStop: 'Nie będziemy prosić o kody zapasowe.',
      factorsStay: 'To, co jest skonfigurowane, zostaje: możesz ją potem znowu włączyć.',
      keep: 'Zostaw włączoną',
      confirm: 'Wyłącz weryfikację dwuetapową',
    },
    regenerateCodes: {
      heading: 'Utworzyć nowe kody zapasowe?',
      text: ({ left }) =>
        left
          ? count(
              left,
              'Twój ostatni kod przestanie działać, gdy tylko powstaną nowe.',
              `Twoje ${left} pozostałe kody przestaną działać, gdy tylko powstaną nowe.`,
              `Twoich ${left} pozostałych kodów przestanie działać, gdy tylko powstaną nowe.`,
            )
          : 'Obecne kody przestaną działać, gdy tylko powstaną nowe.',
      keep: 'Zostaw stare',
      confirm: 'Utwórz nowe kody',
    },
    forgetDevice: {
      heading: 'Zapomnieć tę przeglądarkę?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'w tej przeglądarce' : name ? `w przeglądarce ${quoted(name)}` : 'tam';
        return `Przy następnym logowaniu ${where} poprosimy o drugi krok.`;
      },
      keep: 'Zostaw',
      confirm: 'Zapomnij',
    },
    signOutOthers: {
      heading: 'Wylogować wszędzie indziej?',
      text: ({ count: number }) =>
        number
          ? `Na innych urządzeniach i w innych przeglądarkach (${number}) trzeba będzie zalogować się ponownie.`
          : 'Na wszystkich innych urządzeniach i w przeglądarkach trzeba będzie zalogować się ponownie.',
      stay: 'Tutaj sesja trwa dalej.',
      keep: 'Zostaw zalogowane',
      confirm: 'Wyloguj wszystkie inne',
    },
    renameFactor: {
      heading: ({ name }) => `Zmień nazwę: ${name}`,
      label: 'Nazwa',
      hint: 'Coś, po czym ją rozpoznasz, na przykład nazwa urządzenia.',
      missing: 'Wpisz nazwę.',
      tooLong: (most) =>
        count(
          most,
          'Użyj najwyżej 1 znaku.',
          `Użyj najwyżej ${most} znaków.`,
          `Użyj najwyżej ${most} znaków.`,
        ),
      confirm: 'Zapisz nazwę',
      failures: {
        input_refused: 'Tej nazwy nie można użyć. Może ma ją już inna twoja metoda. Wybierz inną nazwę.',
        conflict: 'Tę nazwę ma już inna twoja metoda. Wybierz inną nazwę.',
        refused: 'Tej nazwy nie można użyć. Wybierz inną nazwę.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Nadaj nazwę: ${name}`,
      intro: 'Masz już taką metodę. Nazwa pomoże ci je odróżnić.',
      hint: 'Na przykład: Telefon służbowy',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Nie wiemy, czy kody zapasowe zostały utworzone',
      checking: 'Nie wiemy, czy się udało. Sprawdzanie…',
      text: 'Odpowiedź do nas nie dotarła, więc nie możemy pokazać kodów.',
      warning: 'Możesz utworzyć nowy zestaw. Wszystkie wcześniejsze kody przestaną wtedy działać.',
      create: 'Utwórz nowy zestaw',
      skip: 'Nie teraz',
    },
    makeCodes: {
      heading: 'Kody zapasowe',
      text: 'Dzięki nim zalogujesz się po utracie telefonu. Każdy działa tylko raz, a widać je tylko teraz, więc przygotuj dla nich miejsce.',
      keep: 'Nie teraz',
      confirm: 'Pokaż moje kody',
    },
    codesFromBefore: {
      heading: 'Czy masz jeszcze swoje kody zapasowe?',
      text: 'Masz już wcześniejszy zestaw. Będzie potrzebny, jeśli stracisz telefon.',
      warning: 'Jeśli nie możesz go znaleźć, utwórz nowy. Stare kody przestaną wtedy działać.',
      keep: 'Mam je',
      replace: 'Utwórz nowy zestaw',
      left: {
        heading: 'Twoje kody zapasowe nie są zapisane',
        text: 'Masz zestaw, którego zapisanie nie zostało potwierdzone. Będzie potrzebny, jeśli stracisz telefon.',
        warning:
          'Nie pokażemy go tutaj ponownie. Nowy zestaw go zastąpi: kody z niego przestaną wtedy działać.',
        keep: 'Mam go zapisany',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Zaloguj się ponownie, aby kontynuować',
        text: 'Sesja się zakończyła. To, co jest skonfigurowane, zostaje: po zalogowaniu zaczniesz od tego miejsca.',
      },
      changed: {
        heading: 'Logowanie się zmieniło',
        text: 'Być może to teraz inne konto. Od tamtej chwili nic nie zrobiono. Zanim przejdziesz dalej, sprawdź konto na następnym ekranie.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Obecna metoda przestanie działać, gdy tylko przejdziesz dalej.',
      isOnlyOne:
        'Obecna metoda przestanie działać, gdy tylko przejdziesz dalej. Dopóki nie potwierdzisz nowej, twoje konto chroni tylko hasło.',
    },
    addFactor: {
      heading: 'Wybierz drugi krok',
      intro: 'Kolejne możesz dodać później.',
      nothing: 'W tej chwili nie można nic dodać.',
      cancel: 'Anuluj',
    },
    turnOn: {
      heading: 'Włącz weryfikację dwuetapową',
      intro: 'Od teraz przy logowaniu będziemy prosić o drugi krok.',
      ready: (factor) => `${capital(factor.name)}: potwierdzono`,
      codesSaved: (number) =>
        count(
          number,
          'Zapisano 1 kod zapasowy',
          `Zapisano ${number} kody zapasowe`,
          `Zapisano ${number} kodów zapasowych`,
        ),
      confirm: 'Włącz',
      skip: 'Nie teraz',
    },
    summary: {
      heading: 'Weryfikacja dwuetapowa jest włączona',
      text: (ways) => `Następnym razem zaloguj się hasłem i ${ways}.`,
      keepCodes: 'Przechowuj kody zapasowe tam, gdzie znajdziesz je bez telefonu.',
      done: 'Gotowe',
      addAnother: 'Dodaj kolejną metodę',
    },
    sessionEnds: {
      heading: 'Przedłużyć sesję?',
      headingWithoutStay: 'Wkrótce nastąpi wylogowanie',
      text: 'Wkrótce nastąpi wylogowanie.',
      left: (wait) => `Stanie się to ${time('za', wait)}.`,
      over: 'Sesja się zakończyła.',
      stay: 'Przedłuż sesję',
      signOut: 'Wyloguj się teraz',
      understood: 'Zamknij',
    },
    saveCodes: {
      heading: 'Zapisz kody zapasowe',
      intro:
        'Każdy działa tylko raz, jeśli stracisz telefon. Nie zobaczysz ich ponownie. Przechowuj je poza telefonem.',
      introShownAgain: 'Każdy działa tylko raz, jeśli stracisz telefon. Przechowuj je poza telefonem.',
      headingAgain: 'Twoje kody zapasowe',
      done: 'Gotowe',
      listName: 'Twoje kody zapasowe',
      copy: 'Kopiuj',
      copied: 'Kody skopiowane. Wklej je w bezpiecznym miejscu.',
      notCopied: 'Nie udało się skopiować. Kody są zaznaczone: skopiuj je samodzielnie.',
      download: 'Pobierz',
      downloaded: 'Plik znajdziesz w pobranych.',
      notDownloaded: 'Nie udało się pobrać. Skopiuj lub wydrukuj kody.',
      fileName: 'kody',
      print: 'Drukuj',
      notPrinted: 'Nie udało się wydrukować. Skopiuj lub pobierz kody.',
      saved: 'Mam zapisane te kody',
      savedMissing: 'Najpierw zapisz kody, a potem zaznacz pole.',
      typeOne: 'Wpisz jeden z tych kodów',
      typeOneHint: 'Weź go z miejsca, gdzie są zapisane, aby mieć pewność, że tam są.',
      typeOneMissing: 'Wpisz jeden z kodów.',
      typeOneWrong: 'To nie jest żaden z tych kodów. Zajrzyj tam, gdzie są zapisane.',
      paper: {
        title: ({ service }) => `Kody zapasowe${toService(service)}`,
        account: (account) => `Konto: ${account}`,
        date: (date) => `Utworzono: ${date}`,
        once: 'Każdy kod działa tylko raz.',
      },
      leaving: {
        heading: 'Wyjść bez zapisania kodów?',
        text: 'Nie zobaczysz tych kodów ponownie. Bez nich utrata telefonu może odciąć cię od konta.',
        textShownAgain:
          'Możesz obejrzeć je później. Dopóki nie są zapisane, utrata telefonu może odciąć cię od konta.',
        signsOut: 'Nastąpi wylogowanie.',
        keep: 'Wróć i zapisz',
        confirm: 'Wyjdź mimo to',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Krok ${step} z ${of} · ${name}`,
      names: { add: 'Dodawanie', verify: 'Potwierdzanie', saveCodes: 'Zapisanie kodów', turnOn: 'Włączenie' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `Potwierdź, że to ty: ${purpose}` : 'Potwierdź, że to ty'),
    confirm: (purpose) => (purpose ? `Potwierdź: ${purpose}` : 'Potwierdź'),
    unavailableHeading: 'Nie możemy tutaj potwierdzić, że to ty',
    unavailable: 'Nie masz skonfigurowanej metody. Wyloguj się i zaloguj ponownie lub poproś o pomoc.',
    unavailableHere: 'Tutaj nie można tego potwierdzić. Wyloguj się i zaloguj ponownie lub poproś o pomoc.',
    sessionChangedHeading: 'Logowanie się zmieniło',
    sessionChanged:
      'Nastąpiło wylogowanie lub zalogowano się na inne konto. Nic nie zrobiono. Zaloguj się i spróbuj ponownie.',
    close: 'Zamknij',
    provedHeading: 'Potwierdzono, że to ty',
    proved: (purpose) => (purpose ? `Czy chcesz to zrobić: ${purpose}?` : 'Czy chcesz kontynuować?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Dalej'),
  },
};
