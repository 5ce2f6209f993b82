import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'uk';

/** `one` is for 21 as well. The fourth category is of fractions, which do not occur. */
const count = (number: number, one: string, few: string, many: string) =>
  plural(locale, number, { one, few, many, other: many });
/** `one`: “цифра”, or “цифру” for what somebody enters. */
const digits = (length: number, one: 'цифра' | 'цифру' = 'цифра') =>
  count(length, `${length} ${one}`, `${length} цифри`, `${length} цифр`);
/** A wait after a word that asks for the accusative: “через 1 секунду”. */
const time = (before: 'через' | 'на' | 'діє', wait: string) =>
  `${before} ${wait}`.replace(/(секунд|хвилин|годин)а$/, '$1у');
const orWait = (wait: string | undefined) =>
  wait ? `Спробуйте ще раз ${time('через', wait)}.` : 'Зачекайте кілька хвилин і спробуйте ще раз.';

/** What stands alone, a mask or what somebody typed, gets a noun. */
const to = (place: string) =>
  `на ${place}`.replace(/^на (\S+@)/, 'на адресу $1').replace(/^на (\u2068?\+)/, 'на номер $1');

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `адреса, що починається на ${mailbox}, у домені ${domain}`;

const identifiers = {
  email: 'електронну адресу',
  username: 'ім’я користувача',
  emailOrUsername: 'електронну адресу або ім’я користувача',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Перевірте ${identifiers[identifierKind ?? 'emailOrUsername']} і пароль.`;

const ourSide = 'Сталася помилка з нашого боку. Спробуйте ще раз.';
const checkEntry = 'Перевірте введені дані та спробуйте ще раз.';
const wrongOrExpired = 'Цей код неправильний або його термін дії минув.';
const usedBefore = 'Цей код неправильний або вже використаний.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Не вдалося надіслати код${place ? ` ${to(place)}` : ''}.`;

const addressKinds = { email: 'електронну адресу', phone: 'номер телефону' } as const;
/** An example that must not wrap. Ukraine has no range for fiction. */
const example = '+380\u00A050\u00A0123\u00A045\u00A067';
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'цей номер' : 'цю адресу');
const checkIt = (kind: 'email' | 'phone') => (kind === 'phone' ? 'Перевірте його' : 'Перевірте її');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Не вдалося використати ${thisAddress(kind)}. ${checkIt(kind)} або введіть ${kind === 'phone' ? 'інший' : 'іншу'}.`;
const notSent = (kind: 'email' | 'phone') =>
  `Не вдалося надіслати повідомлення на ${thisAddress(kind)}. ${checkIt(kind)} і спробуйте ще раз.`;
const deadLink = 'Термін дії цього посилання минув або його вже використано. Надішліть нове.';
const notAccepted = 'Не вдалося. Спробуйте ще раз або скористайтеся іншим способом.';
const messageNotSent = 'Не вдалося надіслати повідомлення. Спробуйте ще раз.';
const link = {
  sentHeading: 'Перевірте пошту',
  notSent: (place: string) => `Ми надішлемо повідомлення з посиланням ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Ми надіслали ${times > 1 ? 'нове посилання' : 'посилання'} ${to(place)}.`,
  send: 'Надіслати посилання',
  sendAgain: 'Надіслати ще раз',
  sending: 'Надсилання…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Ми надіслали нове посилання. Скористайтеся найновішим повідомленням.'
      : `Ми надіслали посилання ${to(place)}.`,
  againIn: (wait: string) => `Нове повідомлення можна отримати ${time('через', wait)}.`,
  againShort: (wait: string) => time('через', wait),
  againNow: 'Тепер можна отримати нове повідомлення.',
  opened: 'Посилання відкрито',
  notArrivedTitle: 'Нічого не надійшло?',
  notArrived: ['Зачекайте кілька хвилин.', 'Перевірте папку зі спамом.', 'Надішліть повідомлення ще раз.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

/** “сервіс” takes the case, so that the name of the service stays as it is. */
const inService = (service: string | undefined) => (service ? ` у сервісі ${service}` : '');
const toService = (service: string | undefined) => (service ? ` в сервіс ${service}` : '');
const forService = (service: string | undefined) => (service ? ` для сервісу ${service}` : '');
const quoted = (which: string) => `«${which}»`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? `${name} ${which}` : name;
/** A date ends in “р.”, so no sentence ends with it. */
const asOf = ({
  time: clock,
  date,
}: {
  readonly time?: string | undefined;
  readonly date?: string | undefined;
}) => {
  const moment = [date, clock].filter(Boolean).join(', ');
  return moment ? `Станом на ${moment} дані були такими.` : 'Ці дані отримано певний час тому.';
};
const passwordOnly = 'Ваш обліковий запис захищатиме лише пароль.';
const wrongPassword = 'Пароль неправильний. Спробуйте ще раз.';

/** Ukrainian, with «ви», as sign-in pages address people. People are spoken of without masculine or feminine. */
export const uk: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Продовжити',
    cancel: 'Скасувати',
    tryAgain: 'Спробувати ще раз',
    otherFactor: 'Інший спосіб',
    back: 'Назад',
    exit: 'Скасувати й вийти',
    help: 'Допомога',
    checking: 'Перевірка…',
    loading: 'Завантаження…',
    stillWorking: 'Це триває довше, ніж зазвичай. Зачекайте ще трохи.',
    stopWaiting: 'Більше не чекати',
    offline: 'Ви офлайн. Усе, що ви ввели, залишилося тут.',
    offlineAnnounced: 'Ви офлайн.',
    onlineAnnounced: 'Ви знову онлайн.',
    step: ({ step, of }) => `Крок ${step} з ${of}`,
    errorTitle: (title) => `Помилка: ${title}`,
    about: (wait) => `приблизно ${wait}`,
    attemptsLeft: (left) =>
      left === 1
        ? 'Це остання спроба.'
        : count(
            left,
            `Залишилася ${left} спроба.`,
            `Залишилося ${left} спроби.`,
            `Залишилося ${left} спроб.`,
          ),
    signingInAs: (account) => `Вхід як ${account}.`,
    signedInAs: (account) => `Ви ввійшли як ${account}.`,
    notYou: 'Це не ви?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `номер із закінченням ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `ім’я користувача, що починається на ${initial}`,
    }),
    // After “на”.
    emailInText: (masked) => ({
      shown: maskedEmail(masked),
      spoken: spokenEmail(masked).replace(/^адреса/, 'адресу'),
    }),
    phoneInText: ({ ending }) => ({
      shown: `номер із закінченням ${ending}`,
      spoken: `номер із закінченням ${spaced(ending)}`,
    }),
    unknownEmail: 'вашу електронну адресу',
    unknownPhone: 'ваш номер телефону',
    unknown: 'вашу звичну адресу',
  },
  signIn: {
    heading: ({ service }) => (service ? `Увійдіть у сервіс ${service}` : 'Увійдіть'),
    identifier: {
      email: 'Електронна адреса',
      username: 'Ім’я користувача',
      emailOrUsername: 'Електронна адреса або ім’я користувача',
    },
    identifierMissing: {
      email: 'Введіть електронну адресу.',
      username: 'Введіть ім’я користувача.',
      emailOrUsername: 'Введіть електронну адресу або ім’я користувача.',
    },
    password: 'Пароль',
    passwordMissing: 'Введіть пароль.',
    showPassword: 'Показати пароль',
    forgotPassword: 'Забули пароль?',
    submit: 'Увійти',
    sessionEnded: 'Сеанс завершено. Щоб продовжити, увійдіть знову.',
    tooManyAttempts: 'Забагато разів введено неправильний код. Щоб продовжити, увійдіть знову.',
    signedOut: 'Ви вийшли.',
    returnFailed: 'Увійти в такий спосіб не вдалося. Спробуйте ще раз або скористайтеся іншим.',
    emailVerified: 'Вашу електронну адресу підтверджено. Щоб продовжити, увійдіть.',
    or: 'або',
    byCode: { email: 'Отримати код на пошту', phone: 'Отримати код у SMS' },
    byLink: 'Отримати посилання на пошту',
    byPassword: 'Увійти з паролем',
    byProvider: ({ name }) => `Продовжити з ${name}`,
    redirectingTo: ({ name }) => `Перехід: ${name}…`,
  },
  checkFactors: { heading: 'Хвилинку' },
  otherAccount: {
    heading: 'Тут уже виконано вхід',
    text: (account) => `У цьому браузері виконано вхід як ${account}.`,
    textUnknown: 'У цьому браузері хтось виконав вхід. Ми не знаємо, чи це були ви.',
    continueAs: (account) => `Продовжити як ${account}`,
    continueUnknown: 'Продовжити з цим входом',
    signOut: 'Вийти й увійти з іншим обліковим записом',
  },
  chooseFactor: {
    heading: 'Підтвердьте, що це ви',
    intro: 'Виберіть другий крок.',
    introWithSetUp: 'Виберіть другий крок або налаштуйте ще один.',
    setUpHeading: 'Налаштуйте другий крок',
    setUpIntro: ({ service }) =>
      `${service ?? 'Цей сервіс'} потребує другого кроку під час входу. Налаштувати його потрібно лише раз.`,
    setUp: (name) => `Налаштувати: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Останній використаний',
    recommended: 'Рекомендовано',
    factorGone: 'Цей спосіб більше не доступний. Виберіть інший.',
    factorUnusable: 'Цей спосіб зараз не працює. Виберіть інший.',
    availableIn: (wait) => `Доступно ${time('через', wait)}`,
  },
  factorKinds: {
    passkey: {
      name: 'Ключ доступу',
      hint: 'Обличчя, відбиток пальця або блокування екрана',
      setUp: { name: 'Налаштувати ключ доступу' },
    },
    authenticator: {
      name: 'Застосунок для автентифікації',
      hint: 'Код із вашого застосунку',
      setUp: {
        name: 'Налаштувати застосунок для автентифікації',
        hint: 'Застосунок на телефоні показує вам коди',
      },
    },
    phone: { name: 'SMS', hint: 'Код на вашому телефоні', setUp: { name: 'Налаштувати коди в SMS' } },
    email: {
      name: 'Електронна пошта',
      hint: 'Код у вашій поштовій скриньці',
      setUp: { name: 'Налаштувати коди на пошту' },
    },
    recoveryCode: { name: 'Резервний код', hint: 'Один із кодів, які ви зберегли' },
    unknown: { name: 'Інший спосіб' },
  },
  code: {
    label: 'Код підтвердження',
    digits,
    verify: 'Підтвердити',
    verified: 'Підтверджено',
    filledIn: 'Код уведено.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Запам’ятати цей браузер ${time('на', lasts)}` : 'Запам’ятати цей браузер',
    sentWhenComplete: 'Після останньої цифри його буде надіслано.',
    onlyHere: ({ service }) =>
      `Вводьте його лише тут${inService(service)}. Ми ніколи не запитуватимемо його телефоном, у повідомленні чи електронною поштою.`,
    onlyHereShort: ({ service }) =>
      `Вводьте його лише тут${inService(service)}. Ми ніколи його не запитуватимемо.`,
    notYou: 'Це не ви входите? Скасуйте вхід і змініть пароль.',
    problems: {
      empty: () => 'Введіть код підтвердження.',
      wrongLength: ({ length }) => (length ? `Код має ${digits(length, 'цифру')}.` : 'Код неповний.'),
      notACode: ({ length }) =>
        `Введіть лише ${length ? digits(length, 'цифру') : 'код'}, без іншого тексту.`,
      severalCodes: () => 'Тут більше ніж один код. Введіть лише найновіший.',
      securityCode: () => 'Введіть код підтвердження.',
    },
  },
  authenticator: {
    heading: 'Введіть код',
    intro: ({ service }) =>
      `Відкрийте застосунок для автентифікації та знайдіть код для ${service ? `сервісу ${service}` : 'цього облікового запису'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Змінюється кожні 30 секунд.`,
    noPhone: 'У мене немає телефону',
    tipsTitle: 'Коди досі не працюють?',
    tips: ({ service }) => [
      `Перевірте, чи це код для ${service ? `сервісу ${service}` : 'цього сервісу'}.`,
      'Зачекайте на наступний код і введіть його.',
      'Увімкніть на телефоні автоматичне налаштування часу.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Перевірте пошту',
      phone: 'Перевірте телефон',
      other: 'Введіть код підтвердження',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Ми надіслали новий код ${to(place)}. ${newestOnly ? 'Тепер діє лише найновіший.' : 'Введіть код із найновішого повідомлення.'}`
        : `Ми надіслали код ${to(place)}. Це може тривати кілька хвилин.`,
    lasts: (wait) => `Код ${time('діє', wait)}.`,
    notSentHeading: {
      email: 'Отримайте код на пошту',
      phone: 'Отримайте код у SMS',
      other: 'Отримайте код підтвердження',
    },
    notSent: (place) => `Ми надішлемо код підтвердження ${to(place)}.`,
    send: 'Надіслати код',
    sendAgain: 'Надіслати новий код',
    sending: 'Надсилання…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Ми надіслали код ${to(place)}.`;
      return `Ми надіслали новий код. ${newestOnly ? 'Тепер діє лише найновіший.' : 'Скористайтеся найновішим повідомленням.'}`;
    },
    againIn: (wait) => `Новий код можна отримати ${time('через', wait)}.`,
    againShort: (wait) => time('через', wait),
    againNow: 'Тепер можна отримати новий код.',
    notArrivedTitle: 'Код не надійшов?',
    notArrived: {
      email: [
        'Зачекайте кілька хвилин.',
        'Перевірте папку зі спамом.',
        'Надішліть новий код або скористайтеся іншим способом.',
      ],
      phone: [
        'Зачекайте кілька хвилин.',
        'Перевірте, чи є на телефоні зв’язок.',
        'Надішліть новий код або скористайтеся іншим способом.',
      ],
      other: ['Зачекайте кілька хвилин.', 'Надішліть новий код або скористайтеся іншим способом.'],
    },
    weaker: 'SMS захищають вас гірше, ніж застосунок для автентифікації.',
    checkAddress: 'Перевірте, чи правильно вказано, куди надіслано код: це видно вище.',
    change: { email: 'Змінити електронну адресу', phone: 'Змінити номер', other: 'Змінити адресу' },
  },
  recovery: {
    heading: 'Введіть резервний код',
    intro: 'Один із кодів, які ви зберегли, коли налаштовували двоетапну перевірку.',
    label: 'Резервний код',
    hint: 'Кожен код можна використати лише раз.',
    noCodesTitle: 'У мене немає кодів',
    noCodes: ({ service, otherFactor }) =>
      `Вони можуть бути у файлі, на папері або в менеджері паролів. Якщо не знайдете їх, ${
        otherFactor ? 'скористайтеся іншим способом або ' : ''
      }зверніться до служби підтримки${service ? ` сервісу ${service}` : ''}.`,
    left: (left) =>
      count(
        left,
        `У вас залишився ${left} резервний код.`,
        `У вас залишилося ${left} резервні коди.`,
        `У вас залишилося ${left} резервних кодів.`,
      ),
    problems: {
      empty: () => 'Введіть резервний код.',
      wrongLength: ({ length }) =>
        length ? `Резервний код має ${digits(length, 'цифру')}.` : 'Резервний код неповний.',
      notACode: () => 'Введіть лише резервний код, без іншого тексту.',
      severalCodes: () => 'Введіть один код.',
      securityCode: () =>
        'Це схоже на код підтвердження із застосунку чи повідомлення. Введіть резервний код.',
    },
  },
  limited: {
    heading: {
      locked: 'Забагато неправильних кодів',
      rate_limited: 'Забагато спроб',
      too_many_sends: 'Забагато запитів на повідомлення',
      sign_in: 'Забагато спроб входу',
    },
    until: ({ wait, time: clock }) => `Ви зможете спробувати знову ${time('через', wait)} (${clock}).`,
    waitUnknown: 'Зачекайте кілька хвилин і спробуйте ще раз.',
    now: 'Тепер можна спробувати знову.',
    otherFactors: 'Інші ваші способи й далі працюють.',
    tooEarly: (wait) => `Ви зможете спробувати знову ${time('через', wait)}.`,
  },
  denied: {
    heading: 'Не вдається ввійти',
    reasons: {
      noFactor:
        'У вашому обліковому записі немає другого кроку, яким можна скористатися. Зверніться до служби підтримки.',
      account: 'У цей обліковий запис неможливо ввійти. Зверніться до служби підтримки.',
      passwordReset: 'Перш ніж увійти, потрібно змінити пароль.',
      misconfigured: 'Вхід неправильно налаштовано з нашого боку. Зверніться до служби підтримки.',
      sameFactorAgain:
        'Ми підтвердили, що це ви, але той самий крок з’явився знову. Спробуйте ще раз або вийдіть і почніть спочатку.',
      cookiesBlocked:
        'Ваш браузер блокує файли cookie, потрібні для входу. Дозвольте файли cookie для цього сайту в налаштуваннях браузера та спробуйте ще раз.',
      restartLoop:
        'Цей крок довелося кілька разів починати спочатку. Спробуйте пізніше або зверніться до служби підтримки.',
      setUpNeeded:
        'Спершу потрібно налаштувати двоетапну перевірку, а тут це неможливо. Зверніться до служби підтримки.',
      emailVerificationNeeded:
        'Спершу потрібно підтвердити електронну адресу. Відкрийте наше повідомлення та спробуйте ще раз.',
    },
    changePassword: 'Змінити пароль',
    contactSupport: 'Звернутися до підтримки',
  },
  unreachable: {
    heading: 'Не вдалося перевірити вхід',
    screenHeading: 'Не вдалося завантажити цей крок',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Сеанс завершено',
      text: 'Щоб продовжити, увійдіть знову.',
      signIn: 'Увійти знову',
    },
    tooManyAttempts: {
      heading: 'Забагато неправильних кодів',
      text: 'Вхід перервано. Щоб продовжити, увійдіть знову.',
      signIn: 'Увійти знову',
    },
    notSignedIn: {
      heading: 'Ви не ввійшли',
      text: 'Щоб продовжити, увійдіть.',
      signIn: 'Увійти',
    },
  },
  signingOut: {
    heading: 'Виконується вихід',
    working: 'Це триватиме хвилинку.',
    failedHeading: 'Ви ще не вийшли',
  },
  done: {
    signedIn: 'Ви ввійшли',
    alreadySignedIn: 'Ви вже ввійшли',
    emailVerified: 'Вашу електронну адресу підтверджено.',
  },
  failures: {
    wrong_code: 'Цей код не спрацював. Перевірте його та спробуйте ще раз.',
    expired_code: 'Термін дії цього коду минув.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Забагато спроб. ${orWait(wait)}`,
    locked: ({ wait }) => `Забагато разів введено неправильний код. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Забагато запитів на повідомлення. ${orWait(wait)}`,
    session_ended: 'Сеанс завершено. Щоб продовжити, увійдіть знову.',
    verification_required: 'Потрібно ще раз підтвердити, що це ви.',
    step_up_required: 'Спершу підтвердьте, що це ви.',
    restart: 'Не вдалося. Почнімо цей крок спочатку.',
    factor_gone: 'Цей спосіб більше не доступний.',
    conflict: 'Це вже налаштовано.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Перевірка безпеки не спрацювала. Спробуйте ще раз.',
    dismissed: 'Дію зупинено. Спробуйте ще раз або скористайтеся іншим способом.',
    refused:
      'Із цим обліковим записом це неможливо. Скористайтеся іншим способом або зверніться по допомогу.',
    offline: 'Не вдалося зв’язатися із сервісом. Перевірте з’єднання та спробуйте ще раз.',
    server: ourSide,
    malformed: ourSide,
    misconfigured:
      'Це неправильно налаштовано з нашого боку. Скористайтеся іншим способом або зверніться по допомогу.',
    unexpected: ourSide,
    timeout: 'Це триває надто довго. Спробуйте ще раз.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Забагато спроб увійти. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Забагато спроб увійти. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Цей код не спрацював. Введіть найновіший.',
      expired_code: 'Термін дії цього коду минув. Введіть найновіший.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Цей код не спрацював. Скористайтеся найновішим повідомленням.',
      expired_code: 'Термін дії цього коду минув. Надішліть новий.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Цей резервний код більше не діє. Спробуйте інший.',
    },
    send: {
      rate_limited: ({ wait }) => `Забагато запитів на повідомлення. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Забагато запитів на повідомлення. ${orWait(wait)} Код, який ви вже отримали, ще можна ввести.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Ваш пароль',
    hint: 'Введіть його ще раз, щоб змінити спосіб входу.',
    wrong: 'Пароль неправильний. Перевірте його та спробуйте ще раз.',
  },
  address: {
    label: { email: 'Електронна адреса', phone: 'Номер телефону' },
    phoneHint: `З кодом країни, наприклад ${example}.`,
    send: 'Надіслати код',
    sendMessage: 'Надіслати повідомлення',
    sendLink: 'Надіслати посилання',
    problems: {
      empty: (kind) => `Введіть ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Введіть електронну адресу на зразок name@example.com.'
          : `Введіть номер телефону на зразок ${example}.`,
      severalAddresses: (kind) => `Введіть лише ${kind === 'phone' ? 'один' : 'одну'} ${addressKinds[kind]}.`,
      tooShort: (kind) =>
        kind === 'phone' ? 'Цей номер телефону закороткий.' : 'Ця електронна адреса закоротка.',
      tooLong: (kind) =>
        kind === 'phone' ? 'Цей номер телефону задовгий.' : 'Ця електронна адреса задовга.',
      noCountry: () => 'Додайте код країни, наприклад +380 для України.',
      trunkZero: () => 'Не вводьте (0) після коду країни.',
      extension: () => 'Введіть номер без внутрішнього. На внутрішній повідомлення не надходять.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Ми надішлемо вам на пошту код для входу.',
      phone: 'Ми надішлемо вам у SMS код для входу.',
    },
    introLink: 'Ми надішлемо вам на пошту посилання для входу.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Налаштуйте застосунок для автентифікації',
    intro: ({ service }) => `Його коди знадобляться вам для входу${toService(service)}.`,
    creating: 'Створення ключа…',
    noAppTitle: 'У мене немає застосунку',
    noApp:
      'Підійде будь-який застосунок для автентифікації. Знайдіть його в магазині застосунків на телефоні або перевірте менеджер паролів: у багатьох він вбудований.',
    scan: 'Відкрийте застосунок і відскануйте цей QR-код',
    cannotScan: 'Не вдається відсканувати?',
    typeKey: 'Тоді введіть цей ключ у застосунку або скопіюйте його.',
    qrCode:
      'QR-код для застосунку для автентифікації. Ключ у розділі «Не вдається відсканувати?» робить те саме.',
    add: 'Додайте цей обліковий запис у застосунок',
    openInApp: 'Відкрити в застосунку',
    orCopyKey: 'Або скопіюйте цей ключ у застосунок.',
    scanElsewhere: 'Застосунок на іншому пристрої',
    copy: 'Копіювати ключ',
    copied: 'Ключ скопійовано.',
    notCopied: 'Не вдалося скопіювати. Виділіть ключ і скопіюйте його вручну.',
    account: 'Обліковий запис',
    service: 'Сервіс',
    kindOfKey: 'Тип ключа',
    timeBased: ({ length, periodSeconds }) =>
      `На основі часу, ${digits(length)}${
        periodSeconds === 30
          ? ''
          : count(
              periodSeconds,
              `, кожну ${periodSeconds} секунду`,
              `, кожні ${periodSeconds} секунди`,
              `, кожні ${periodSeconds} секунд`,
            )
      }`,
    enterCode: 'Введіть код, який показує застосунок',
  },
  ceremony: {
    passkey: {
      heading: 'Скористайтеся ключем доступу',
      intro: 'Пристрій попросить показати обличчя, прикласти палець або розблокувати екран.',
      start: 'Використати ключ доступу',
    },
    other: {
      heading: 'Підтвердьте на пристрої, що це ви',
      intro: 'Пристрій покаже, що робити.',
      start: 'Почати',
    },
    performing: 'Виконайте вказівки на пристрої.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Це тривало надто довго. Спробуйте ще раз.',
      input_refused: notAccepted,
      refused: 'На цьому пристрої це не працює. Скористайтеся іншим способом.',
    },
  },
  replaceFactor: {
    heading: 'Замінити втрачений спосіб?',
    signedIn: 'Резервний код прийнято.',
    intro: 'Тепер можна замінити втрачений спосіб. Старий працюватиме, доки ви не підтвердите новий.',
    makeNewCodes: 'Невдовзі створіть нові в налаштуваннях облікового запису.',
    codesHeading: 'Ваші резервні коди закінчуються',
    newCodes: 'Отримати нові резервні коди',
    newCodesWarning: 'З новим набором решта кодів перестане діяти.',
    newCodesUnknown:
      'Ми не знаємо, чи створено нові коди. Якщо так, старі вже не діють: отримайте нові ще раз.',
    newCodesInSettings: 'Тут це неможливо. Нові коди можна створити в налаштуваннях облікового запису.',
    replace: {
      authenticator: {
        name: 'Налаштувати застосунок для автентифікації знову',
        hint: 'Якщо ви втратили телефон або видалили застосунок',
      },
      phone: { name: 'Використати інший номер', hint: 'Якщо SMS більше до вас не надходять' },
      email: {
        name: 'Використати іншу електронну адресу',
        hint: 'Якщо ви більше не маєте доступу до тієї скриньки',
      },
    },
    notReplaced: 'Не вдалося. Ви зможете спробувати пізніше в налаштуваннях облікового запису.',
    skip: 'Не зараз',
  },
  setUpAddress: {
    heading: { email: 'Отримуйте коди на пошту', phone: 'Отримуйте коди в SMS' },
    intro: ({ kind, service }) =>
      `Щоразу, коли ви входитимете${toService(service)}, ми надсилатимемо код на ${thisAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Щоразу, коли ви входитимете${toService(service)}, ми надсилатимемо код ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Увійдіть за посиланням',
    instruction: 'Відкрийте посилання в цьому браузері. Можна продовжити там або повернутися сюди.',
    notYet:
      'Ви ще не ввійшли. Відкрийте в цьому браузері посилання з найновішого повідомлення та спробуйте ще раз.',
  },
  verifyEmail: {
    ...link,
    heading: 'Підтвердьте електронну адресу',
    instruction: 'Відкрийте посилання в повідомленні, а потім поверніться сюди.',
    notYet:
      'Вашу електронну адресу ще не підтверджено. Відкрийте посилання з найновішого повідомлення та спробуйте ще раз.',
    confirmIntro: 'Ви відкрили посилання з нашого повідомлення. Підтвердьте, що адреса належить вам.',
    confirm: 'Підтвердити мою адресу',
    newLink: 'Надіслати нове посилання',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Цей вхід почали ви?',
    asking: ({ service }) =>
      `Сюди для входу${toService(service)} вас привело посилання або інший сайт. Погоджуйтеся, лише якщо ви самі цього хотіли: за чужим посиланням можна потрапити в чужий обліковий запис.`,
    signInMyself: 'Ні, увійти самостійно',
    continue: 'Так, продовжити',
    completingHeading: 'Виконується вхід',
    completing: 'Це триватиме хвилинку.',
    failedHeading: 'Не вдалося ввійти',
    backToSignIn: 'Назад до входу',
  },
  settings: {
    endings: {
      add: 'Додано.',
      removeFactor: 'Видалено.',
      renameFactor: 'Перейменовано.',
      turnOn: 'Зміну збережено.',
      turnOff: 'Зміну збережено.',
      createCodes: 'Ваші резервні коди готові.',
      regenerateCodes: 'Ваші нові резервні коди готові. Старі більше не діють.',
      forgetDevice: 'Там ми знову проситимемо другий крок.',
      signOutOthers: 'В усіх інших місцях виконано вихід.',
      unknown: 'Ми не знаємо, чи вдалося. Перевірте, що показано тут.',
      alreadyGone: 'Це вже було видалено. Зараз нічого не змінено.',
      codesExist: 'У вас уже є резервні коди. Створіть нові, якщо не можете їх знайти.',
      codesLeft: 'Ви не зберегли резервні коди. Створіть нові, перш ніж вони знадобляться.',
      unavailable: 'Цей спосіб зараз не працює. Виберіть інший.',
      changed: 'Тим часом вхід змінився, тому нічого не зроблено. Спробуйте ще раз.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Тим часом вхід змінився${wasStopped ? ', тому нічого не зроблено' : ''}.`,
        name ? `Тепер виконано вхід як ${name}.` : 'Тепер виконано вхід з іншим обліковим записом.',
      ].join(' '),
    createCodes: {
      heading: 'Створити резервні коди?',
      text: 'З ними ви ввійдете, коли не зможете скористатися іншими способами. Кожен діє лише раз.',
      keep: 'Не зараз',
      confirm: 'Створити коди',
    },
    revealCodes: {
      heading: 'Показати ваші резервні коди?',
      text: 'Переконайтеся, що ніхто інший не бачить вашого екрана.',
      keep: 'Не зараз',
      confirm: 'Показати коди',
    },
    turnOnAgain: {
      heading: 'Увімкнути двоетапну перевірку?',
      text: 'Ми проситимемо другий крок щоразу, коли ви входитимете.',
      keep: 'Не зараз',
      confirm: 'Увімкнути двоетапну перевірку',
    },
    heading: 'Двоетапна перевірка',
    updating: 'Оновлення…',
    offline: (read) => `Ви офлайн. ${asOf(read)}`,
    offlineAction: 'Ви офлайн. Спершу підключіться, а потім спробуйте ще раз.',
    loadFailed: 'Не вдалося завантажити налаштування',
    misconfigured: 'Їх неправильно налаштовано з нашого боку.',
    refreshFailed: (read) => `Не вдалося перевірити, чи є зміни. ${asOf(read)}`,
    busyAction: 'Хвилинку. Ще триває інша зміна.',
    broken: 'Не вдалося це показати',
    account: (name) => `Обліковий запис: ${name}`,
    // Names whose accusative is the same.
    kinds: {
      passkey: { name: 'ключ доступу', yours: 'ваш ключ доступу', yourOther: 'інший ключ доступу' },
      authenticator: {
        name: 'застосунок для автентифікації',
        yours: 'застосунок для автентифікації',
        yourOther: 'інший застосунок для автентифікації',
      },
      phone: { name: 'коди в SMS', yours: 'код із SMS', yourOther: 'код із SMS на інший номер' },
      email: {
        name: 'коди на пошту',
        yours: 'код з електронної пошти',
        yourOther: 'код з іншої електронної пошти',
      },
      recoveryCode: { name: 'резервний код', yours: 'резервний код' },
      unknown: { name: 'інший спосіб', yours: 'інший спосіб' },
    },
    protection: {
      on: 'Двоетапну перевірку ввімкнено',
      onDetail: 'Під час входу ми просимо другий крок.',
      off: 'Двоетапну перевірку вимкнено',
      offDetail: 'Ваш обліковий запис захищає лише пароль.',
      notReady: 'Ваш обліковий запис ще не захищено',
      notReadyDetail:
        'Двоетапну перевірку ввімкнено, але у вас немає другого кроку, який працює. Підтвердьте його або додайте новий.',
      turnOn: 'Увімкнути',
      turnOff: 'Вимкнути',
      turnWhat: 'двоетапну перевірку',
    },
    nothingSetUp: {
      heading: 'Додайте другий крок до облікового запису',
      text: 'Тоді той, хто дізнається ваш пароль, усе одно не зможе ввійти замість вас. Це забере близько двох хвилин.',
      setUp: 'Налаштувати двоетапну перевірку',
    },
    factors: {
      heading: 'Ваші способи',
      intro: 'Під час входу ми просимо один із них.',
      introOff: 'Коли ви ввімкнете двоетапну перевірку, під час входу ми проситимемо один із них.',
      add: 'Додати ще один спосіб',
      on: 'Увімкнено',
      ready: 'Готово',
      needsVerification: 'Не підтверджено',
      notCounting: 'Ним не можна скористатися, доки ви його не підтвердите.',
      weaker: 'Слабше, ніж застосунок',
      added: (date) => `Додано: ${date}`,
      used: (when) => `Використано: ${when}`,
      kept: {
        required: 'Він обов’язковий для вашого облікового запису, тому його не можна видалити.',
        signIn: 'Ви входите за його допомогою, тому його не можна видалити.',
        unsupported: 'Тут його не можна видалити.',
      },
      none: 'Ще нічого не налаштовано.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named,
      rename: 'Перейменувати',
      remove: 'Видалити',
      verify: 'Підтвердити',
      change: 'Змінити',
    },
    recoveryCodes: {
      heading: 'Резервні коди',
      intro: 'З ними ви ввійдете, коли не зможете скористатися нічим іншим. Кожен діє лише раз.',
      left: (left) =>
        count(
          left,
          `Залишився ${left} резервний код`,
          `Залишилося ${left} резервні коди`,
          `Залишилося ${left} резервних кодів`,
        ),
      some: 'У вас є резервні коди',
      someDetail: 'Зберігайте їх не на телефоні, а деінде.',
      none: 'У вас немає резервних кодів',
      noneDetail: 'Створіть їх, щоб не втратити доступ разом із телефоном.',
      few: 'Створіть нові, перш ніж вони закінчаться.',
      create: 'Створити резервні коди',
      regenerate: 'Створити нові коди',
      reveal: 'Показати коди',
    },
    sessions: {
      heading: 'Де ви ввійшли',
      others: (number) => `Інші пристрої та браузери, де виконано вхід: ${number}`,
      othersUnknown: 'Можливо, вхід виконано й на інших пристроях',
      onlyHere: 'Ви ввійшли лише тут',
      detail: 'Якщо є незнайомі, вийдіть на них.',
      signOutOthers: 'Вийти на всіх інших',
    },
    devices: {
      heading: 'Запам’ятовані браузери',
      intro: 'У них ми не просимо другий крок під час входу.',
      unnamed: 'Браузер',
      thisOne: 'Цей браузер',
      lasts: (duration) => `Залишилося: ${duration}`,
      forget: 'Забути',
      named: ({ name, isThisOne }) => (isThisOne ? 'цей браузер' : name),
    },
    confirmation: {
      proved: 'Ви підтвердили, що це ви. Ще нічого не змінено.',
      askedAnew: 'Тим часом ваші налаштування змінилися. Нічого не зроблено. Прочитайте, що станеться тепер.',
      passwordMissing: 'Введіть пароль.',
      passwordHint: 'Ми просимо його, щоб переконатися, що це ви.',
      working: 'Зачекайте…',
      waitUntil: (wait) => `Ви зможете спробувати знову ${time('через', wait)}.`,
      waitOver: 'Тепер можна спробувати знову.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Із цим обліковим записом це неможливо. Нічого не змінено.',
        factor_gone: 'Це вже видалено.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `Видалити ${name}${which ? ` ${quoted(which)}` : ''}?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'Застосунок'} більше не показуватиме вам коди${forService(service)}.`,
        email: ({ place }) => `Ми більше не надсилатимемо коди ${to(place)}.`,
        phone: ({ place }) => `Ми більше не надсилатимемо коди ${to(place)}.`,
        passkey: ({ service }) => `Ви більше не зможете використовувати його${forService(service)}.`,
        other: ({ service }) => `Ви більше не зможете використовувати це${forService(service)}.`,
      },
      remaining: (ways) => `Ви й далі зможете використовувати ${ways}.`,
      keep: 'Залишити',
      confirm: ({ name }) => `Видалити ${name}`,
      setUpAgain:
        'Це ваш останній спосіб. Під час наступного входу ми попросимо лише пароль, а потім – налаштувати новий спосіб.',
      last: {
        heading: 'Видалити останній спосіб і вимкнути двоетапну перевірку?',
        text: passwordOnly,
        keep: 'Залишити',
        confirm: 'Вимкнути двоетапну перевірку',
      },
    },
    turnOff: {
      heading: 'Вимкнути двоетапну перевірку?',
      text: passwordOnly,
      passwordOnly: 'Увійти зможе будь-хто, хто дізнається ваш пароль.',
      codesStop: 'Ми не проситимемо резервні коди.',
      factorsStay: 'Усе, що ви налаштували, залишиться: її можна буде ввімкнути знову.',
      keep: 'Залишити ввімкненою',
      confirm: 'Вимкнути двоетапну перевірку',
    },
    regenerateCodes: {
      heading: 'Створити нові резервні коди?',
      text: ({ left }) => {
        if (left === 1) return 'Останній код перестане діяти, щойно буде створено нові.';
        return `Коди, які у вас є${left ? ` (${left})` : ''}, перестануть діяти, щойно буде створено нові.`;
      },
      keep: 'Залишити старі',
      confirm: 'Створити нові коди',
    },
    forgetDevice: {
      heading: 'Забути цей браузер?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'в цьому браузері' : name ? `в браузері ${quoted(name)}` : 'там';
        return `Під час наступного входу ${where} ми попросимо другий крок.`;
      },
      keep: 'Залишити',
      confirm: 'Забути',
    },
    signOutOthers: {
      heading: 'Вийти всюди, крім цього браузера?',
      text: ({ count: number }) =>
        number
          ? `Доведеться знову ввійти на інших пристроях і в інших браузерах (${number}).`
          : 'Доведеться знову ввійти на всіх інших пристроях і в усіх інших браузерах.',
      stay: 'Тут сеанс триватиме.',
      keep: 'Не виходити',
      confirm: 'Вийти на всіх інших',
    },
    renameFactor: {
      heading: ({ name }) => `Перейменувати ${name}`,
      label: 'Назва',
      hint: 'Щось, за чим ви його впізнаєте, наприклад пристрій, на якому він є.',
      missing: 'Введіть назву.',
      tooLong: (most) =>
        count(
          most,
          `Використайте не більше ніж ${most} символ.`,
          `Використайте не більше ніж ${most} символи.`,
          `Використайте не більше ніж ${most} символів.`,
        ),
      confirm: 'Зберегти назву',
      failures: {
        input_refused:
          'Цю назву не можна використати. Можливо, її вже має інший ваш спосіб. Виберіть іншу назву.',
        conflict: 'Цю назву вже має інший ваш спосіб. Виберіть іншу назву.',
        refused: 'Цю назву не можна використати. Виберіть іншу назву.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Дайте назву: ${name}`,
      intro: 'У вас уже є такий спосіб. Назва допоможе їх розрізнити.',
      hint: 'Наприклад: Робочий телефон',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Ми не знаємо, чи створено ваші резервні коди',
      checking: 'Ми не знаємо, чи вдалося. Перевірка…',
      text: 'Відповідь до нас не надійшла, тому ми не можемо показати коди.',
      warning: 'Ви можете створити новий набір. Тоді всі попередні коди перестануть діяти.',
      create: 'Створити новий набір',
      skip: 'Не зараз',
    },
    makeCodes: {
      heading: 'Резервні коди',
      text: 'З ними ви ввійдете, якщо втратите телефон. Кожен діє лише раз, і побачити їх можна лише зараз, тож підготуйте для них місце.',
      keep: 'Не зараз',
      confirm: 'Показати мої коди',
    },
    codesFromBefore: {
      heading: 'Ваші резервні коди ще у вас?',
      text: 'У вас є попередній набір. Він знадобиться, якщо ви втратите телефон.',
      warning: 'Якщо не можете його знайти, створіть новий. Тоді старі коди перестануть діяти.',
      keep: 'Вони в мене є',
      replace: 'Створити новий набір',
      left: {
        heading: 'Ваші резервні коди не збережено',
        text: 'У вас є набір, збереження якого ви не підтвердили. Він знадобиться, якщо ви втратите телефон.',
        warning:
          'Тут ми не покажемо його ще раз. Новий набір замінить його: тоді коди з нього перестануть діяти.',
        keep: 'Набір збережено',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Щоб продовжити, увійдіть знову',
        text: 'Сеанс завершено. Усе, що ви налаштували, збережено: після входу ви продовжите з цього місця.',
      },
      changed: {
        heading: 'Вхід змінився',
        text: 'Можливо, тепер виконано вхід з іншим обліковим записом. Відтоді нічого не зроблено. Перш ніж продовжити, перевірте обліковий запис на наступному екрані.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Спосіб, яким ви користуєтеся зараз, перестане діяти, щойно ви продовжите.',
      isOnlyOne:
        'Спосіб, яким ви користуєтеся зараз, перестане діяти, щойно ви продовжите. Доки ви не підтвердите новий, ваш обліковий запис захищатиме лише пароль.',
    },
    addFactor: {
      heading: 'Виберіть другий крок',
      intro: 'Інші можна додати пізніше.',
      nothing: 'Зараз немає нічого, що можна додати.',
      cancel: 'Скасувати',
    },
    turnOn: {
      heading: 'Увімкніть двоетапну перевірку',
      intro: 'Відтепер під час входу ми проситимемо другий крок.',
      ready: (factor) => `${capital(factor.name)}: підтверджено`,
      codesSaved: (number) =>
        count(
          number,
          `Збережено ${number} резервний код`,
          `Збережено ${number} резервні коди`,
          `Збережено ${number} резервних кодів`,
        ),
      confirm: 'Увімкнути',
      skip: 'Не зараз',
    },
    summary: {
      heading: 'Двоетапну перевірку ввімкнено',
      text: (ways) => `Наступного разу, щоб увійти, використайте пароль і ${ways}.`,
      keepCodes: 'Зберігайте резервні коди там, де знайдете їх без телефону.',
      done: 'Готово',
      addAnother: 'Додати ще один спосіб',
    },
    sessionEnds: {
      heading: 'Продовжити сеанс?',
      headingWithoutStay: 'Скоро буде виконано вихід',
      text: 'Скоро буде виконано вихід.',
      left: (wait) => `Це станеться ${time('через', wait)}.`,
      over: 'Сеанс завершено.',
      stay: 'Продовжити сеанс',
      signOut: 'Вийти зараз',
      understood: 'Закрити',
    },
    saveCodes: {
      heading: 'Збережіть резервні коди',
      intro:
        'Кожен діє лише раз, якщо ви втратите телефон. Ви більше їх не побачите. Зберігайте їх не на телефоні, а деінде.',
      introShownAgain:
        'Кожен діє лише раз, якщо ви втратите телефон. Зберігайте їх не на телефоні, а деінде.',
      headingAgain: 'Ваші резервні коди',
      done: 'Готово',
      listName: 'Ваші резервні коди',
      copy: 'Копіювати',
      copied: 'Коди скопійовано. Вставте їх у надійному місці.',
      notCopied: 'Не вдалося скопіювати. Коди виділено: скопіюйте їх вручну.',
      download: 'Завантажити',
      downloaded: 'Файл у ваших завантаженнях.',
      notDownloaded: 'Не вдалося завантажити. Скопіюйте або надрукуйте коди.',
      fileName: 'коди',
      print: 'Друк',
      notPrinted: 'Не вдалося надрукувати. Скопіюйте або завантажте коди.',
      saved: 'Ці коди збережено',
      savedMissing: 'Спершу збережіть коди, а потім поставте позначку.',
      typeOne: 'Введіть один із цих кодів',
      typeOneHint: 'Візьміть його там, де ви їх зберегли, щоб переконатися, що вони там є.',
      typeOneMissing: 'Введіть один із кодів.',
      typeOneWrong: 'Це не один із цих кодів. Подивіться там, де ви їх зберегли.',
      paper: {
        title: ({ service }) => `Резервні коди${forService(service)}`,
        account: (account) => `Обліковий запис: ${account}`,
        date: (date) => `Створено: ${date}`,
        once: 'Кожен код діє лише раз.',
      },
      leaving: {
        heading: 'Вийти, не зберігши коди?',
        text: 'Ви більше не побачите ці коди. Без них, втративши телефон, ви можете втратити доступ.',
        textShownAgain:
          'Їх можна буде переглянути пізніше. Доки їх не збережено, втративши телефон, ви можете втратити доступ.',
        signsOut: 'Буде виконано вихід.',
        keep: 'Повернутися й зберегти',
        confirm: 'Усе одно вийти',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Крок ${step} з ${of} · ${name}`,
      names: {
        add: 'Додавання',
        verify: 'Підтвердження',
        saveCodes: 'Збереження кодів',
        turnOn: 'Увімкнення',
      },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `Підтвердьте, що це ви: ${purpose}` : 'Підтвердьте, що це ви'),
    confirm: (purpose) => (purpose ? `Підтвердити: ${purpose}` : 'Підтвердити'),
    unavailableHeading: 'Тут ми не можемо підтвердити, що це ви',
    unavailable: 'У вас не налаштовано жодного способу. Вийдіть і ввійдіть знову або попросіть допомоги.',
    unavailableHere: 'Тут це не можна підтвердити. Вийдіть і ввійдіть знову або попросіть допомоги.',
    sessionChangedHeading: 'Вхід змінився',
    sessionChanged:
      'Виконано вихід або вхід з іншим обліковим записом. Нічого не зроблено. Увійдіть і спробуйте ще раз.',
    close: 'Закрити',
    provedHeading: 'Підтверджено, що це ви',
    proved: (purpose) => (purpose ? `Хочете це зробити: ${purpose}?` : 'Хочете продовжити?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Продовжити'),
  },
};
