import { plural, type Catalog } from '@mfa-flow/react';
import { isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'he';

const counted = (number: number, one: string, two: string, several: string) =>
  plural(locale, number, { one, two, other: `${number} ${several}` });
const digits = (length: number) => counted(length, 'ספרה אחת', 'שתי ספרות', 'ספרות');
const onDevices = (number: number) =>
  plural(locale, number, {
    one: 'במכשיר או בדפדפן אחד נוסף',
    two: 'בשני מכשירים או דפדפנים נוספים',
    other: `ב-${number} מכשירים או דפדפנים נוספים`,
  });
const orWait = (wait: string | undefined) =>
  wait ? `אפשר לנסות שוב בעוד ${wait}.` : 'כדאי להמתין כמה דקות ולנסות שוב.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `כתובת שמתחילה ב-${mailbox}, אצל ${domain}`;
const unknownPlace = 'אליך';
/** Where something is sent. */
const to = (place: string) => (place === unknownPlace ? place : `אל ${place}`);

const identifiers = {
  email: 'את כתובת האימייל',
  username: 'את שם המשתמש',
  emailOrUsername: 'את האימייל או שם המשתמש',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `יש לבדוק ${identifiers[identifierKind ?? 'emailOrUsername']} ואת הסיסמה.`;

const ourSide = 'משהו השתבש אצלנו. אפשר לנסות שוב.';
const checkEntry = 'יש לבדוק את מה שהזנת ולנסות שוב.';
const wrongOrExpired = 'הקוד הזה שגוי או שפג תוקפו.';
const usedBefore = 'הקוד הזה שגוי או שכבר השתמשו בו.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `לא הצלחנו לשלוח קוד ${to(place ?? unknownPlace)}.`;

const addressKinds = { email: 'כתובת אימייל', phone: 'מספר טלפון' } as const;
const yourAddress = { email: 'את כתובת האימייל שלך', phone: 'את מספר הטלפון שלך' } as const;
/** An example that must not wrap. */
const example = isolated('+972\u00A050\u00A0123\u00A04567');
const isPhone = (kind: 'email' | 'phone') => kind === 'phone';
const wrongAddress = (kind: 'email' | 'phone') =>
  isPhone(kind)
    ? 'לא הצלחנו להשתמש במספר הזה. יש לבדוק אותו או להזין מספר אחר.'
    : 'לא הצלחנו להשתמש בכתובת הזו. יש לבדוק אותה או להזין כתובת אחרת.';
const notSent = (kind: 'email' | 'phone') =>
  isPhone(kind)
    ? 'לא הצלחנו לשלוח הודעה למספר הזה. יש לבדוק אותו ולנסות שוב.'
    : 'לא הצלחנו לשלוח הודעה לכתובת הזו. יש לבדוק אותה ולנסות שוב.';
const deadLink = 'פג תוקפו של הקישור הזה, או שכבר השתמשו בו. יש לשלוח קישור חדש.';
const notAccepted = 'זה לא הצליח. אפשר לנסות שוב או להשתמש בדרך אחרת.';
const messageNotSent = 'לא הצלחנו לשלוח את ההודעה. אפשר לנסות שוב.';
const link = {
  sentHeading: 'בדיקת תיבת האימייל',
  notSent: (place: string) => `נשלח הודעה עם קישור ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `שלחנו ${times > 1 ? 'קישור חדש' : 'קישור'} ${to(place)}.`,
  send: 'שליחת קישור',
  sendAgain: 'שליחה חוזרת',
  sending: 'בשליחה…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? 'שלחנו קישור חדש. יש להשתמש בהודעה האחרונה.' : `שלחנו קישור ${to(place)}.`,
  againIn: (wait: string) => `אפשר לבקש הודעה נוספת בעוד ${wait}.`,
  againShort: (wait: string) => `בעוד ${wait}`,
  againNow: 'עכשיו אפשר לבקש הודעה נוספת.',
  opened: 'פתחתי את הקישור',
  notArrivedTitle: 'ההודעה לא הגיעה?',
  notArrived: ['כדאי להמתין כמה דקות.', 'כדאי לבדוק בתיקיית הספאם.', 'אפשר לשלוח את ההודעה שוב.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const toService = (service: string | undefined) => (service ? ` אל ${isolated(service)}` : '');
const inService = (service: string | undefined) => (service ? ` ב-\u2060${isolated(service)}` : '');
const quoted = (which: string) => `״${which}״`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  `של ${which ? `${name} ${which}` : name}`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `עדכון אחרון: ${[date, time].filter(Boolean).join(', ') || 'לפני זמן מה'}.`;
const passwordOnly = 'רק הסיסמה תגן על החשבון שלך.';
const wrongPassword = 'הסיסמה הזו לא נכונה. אפשר לנסות שוב.';

/**
 * Hebrew. Infinitives and nouns of action in place of imperatives, so that nobody is taken for a man or a woman. No line ends
 * between a prefix and a word of other letters (\u2060).
 */
export const he: Catalog = {
  locale,
  direction: 'rtl',
  common: {
    continue: 'המשך',
    cancel: 'ביטול',
    tryAgain: 'ניסיון חוזר',
    otherFactor: 'שימוש בדרך אחרת',
    back: 'חזרה',
    exit: 'ביטול והתנתקות',
    help: 'קבלת עזרה',
    checking: 'בבדיקה…',
    loading: 'בטעינה…',
    stillWorking: 'זה לוקח יותר זמן מהרגיל. עדיין עובדים על זה.',
    stopWaiting: 'הפסקת ההמתנה',
    offline: 'אין חיבור לאינטרנט. מה שהקלדת עדיין כאן.',
    offlineAnnounced: 'אין חיבור לאינטרנט.',
    onlineAnnounced: 'החיבור לאינטרנט חזר.',
    step: ({ step, of }) => `שלב ${step} מתוך ${of}`,
    errorTitle: (title) => `שגיאה: ${title}`,
    about: (wait) => `בערך ${wait}`,
    attemptsLeft: (left) =>
      plural(locale, left, {
        one: 'זה הניסיון האחרון שלך.',
        two: 'נותרו לך שני ניסיונות.',
        other: `נותרו לך ${left} ניסיונות.`,
      }),
    signingInAs: (account) => `התחברות בתור ${isolated(account)}.`,
    signedInAs: (account) => `החשבון המחובר: ${isolated(account)}.`,
    notYou: 'לא החשבון שלך?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `מספר שמסתיים ב-${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `שם משתמש שמתחיל ב-${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `המספר שמסתיים ב-${ending}`,
      spoken: `המספר שמסתיים ב-${spaced(ending)}`,
    }),
    unknownEmail: 'כתובת האימייל שלך',
    unknownPhone: 'הטלפון שלך',
    unknown: unknownPlace,
  },
  signIn: {
    heading: ({ service }) => `התחברות${toService(service)}`,
    identifier: {
      email: 'כתובת אימייל',
      username: 'שם משתמש',
      emailOrUsername: 'אימייל או שם משתמש',
    },
    identifierMissing: {
      email: 'יש להזין את כתובת האימייל שלך.',
      username: 'יש להזין את שם המשתמש שלך.',
      emailOrUsername: 'יש להזין את כתובת האימייל או את שם המשתמש שלך.',
    },
    password: 'סיסמה',
    passwordMissing: 'יש להזין את הסיסמה שלך.',
    showPassword: 'הצגת הסיסמה',
    forgotPassword: 'שכחת את הסיסמה?',
    submit: 'התחברות',
    sessionEnded: 'החיבור שלך הסתיים. כדי להמשיך, יש להתחבר שוב.',
    tooManyAttempts: 'הוזן קוד שגוי יותר מדי פעמים. כדי להמשיך, יש להתחבר שוב.',
    signedOut: 'התנתקת מהחשבון.',
    returnFailed: 'ההתחברות הזו לא הצליחה. אפשר לנסות שוב או להשתמש בדרך אחרת.',
    emailVerified: 'כתובת האימייל שלך אושרה. כדי להמשיך, יש להתחבר.',
    or: 'או',
    byCode: { email: 'קבלת קוד באימייל במקום זאת', phone: 'קבלת קוד ב-\u2060SMS במקום זאת' },
    byLink: 'קבלת קישור באימייל במקום זאת',
    byPassword: 'שימוש בסיסמה במקום זאת',
    byProvider: ({ name }) => `המשך עם ${isolated(name)}`,
    redirectingTo: ({ name }) => `מעבירים אותך אל ${isolated(name)}…`,
  },
  checkFactors: { heading: 'רק רגע' },
  otherAccount: {
    heading: 'כבר מחובר כאן חשבון אחר',
    text: (account) => `החשבון המחובר בדפדפן הזה: ${isolated(account)}.`,
    textUnknown: 'מישהו התחבר בדפדפן הזה, ואין לנו דרך לדעת אם זו הייתה התחברות שלך.',
    continueAs: (account) => `המשך בתור ${isolated(account)}`,
    continueUnknown: 'המשך עם החשבון הזה',
    signOut: 'התנתקות וכניסה לחשבון אחר',
  },
  chooseFactor: {
    heading: 'אימות הזהות שלך',
    intro: 'יש לבחור שלב שני.',
    introWithSetUp: 'יש לבחור שלב שני, או להגדיר שלב נוסף.',
    setUpHeading: 'הגדרת שלב שני',
    setUpIntro: ({ service }) =>
      `ההתחברות אל ${service ? isolated(service) : 'השירות הזה'} דורשת שלב שני. מגדירים אותו פעם אחת.`,
    setUp: (name) => `הגדרה: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'בשימוש לאחרונה',
    recommended: 'מומלץ',
    factorGone: 'הדרך הזו כבר לא זמינה. יש לבחור דרך אחרת.',
    factorUnusable: 'הדרך הזו לא פועלת כרגע. יש לבחור דרך אחרת.',
    availableIn: (wait) => `אפשרי בעוד ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'מפתח גישה',
      hint: 'פנים, טביעת אצבע או נעילת מסך',
      setUp: { name: 'הגדרת מפתח גישה' },
    },
    authenticator: {
      name: 'אפליקציית אימות',
      hint: 'הקוד שמופיע באפליקציה שלך',
      setUp: { name: 'הגדרת אפליקציית אימות', hint: 'אפליקציה בטלפון שמציגה לך קודים' },
    },
    phone: {
      name: 'הודעת SMS',
      hint: 'קוד לטלפון שלך',
      setUp: { name: 'הגדרת הודעות SMS' },
    },
    email: {
      name: 'אימייל',
      hint: 'קוד לתיבת האימייל שלך',
      setUp: { name: 'הגדרת קודים באימייל' },
    },
    recoveryCode: { name: 'קוד שחזור', hint: 'אחד הקודים ששמרת' },
    unknown: { name: 'דרך אחרת' },
  },
  code: {
    label: 'קוד אימות',
    digits,
    verify: 'אימות',
    verified: 'אומת',
    filledIn: 'הקוד מולא.',
    rememberDevice: ({ lasts }) => (lasts ? `לזכור את הדפדפן הזה: ${lasts}` : 'לזכור את הדפדפן הזה'),
    sentWhenComplete: 'הקוד נשלח עם הזנת הספרה האחרונה.',
    onlyHere: ({ service }) =>
      `יש להזין אותו רק כאן${inService(service)}. לעולם לא נבקש אותו בטלפון, בהודעה או באימייל.`,
    onlyHereShort: ({ service }) => `יש להזין אותו רק כאן${inService(service)}. לעולם לא נבקש אותו.`,
    notYou: 'לא ניסית להתחבר? כדאי לבטל ולשנות את הסיסמה.',
    problems: {
      empty: () => 'יש להזין את קוד האימות.',
      wrongLength: ({ length }) => (length ? `אורך הקוד הוא ${digits(length)}.` : 'הקוד לא מלא.'),
      notACode: ({ length }) =>
        length
          ? `יש להזין רק את הקוד, ${digits(length)}, בלי טקסט נוסף.`
          : 'יש להזין רק את הקוד, בלי טקסט נוסף.',
      severalCodes: () => 'יש כאן יותר מקוד אחד. יש להזין רק את האחרון.',
      securityCode: () => 'יש להזין את קוד האימות.',
    },
  },
  authenticator: {
    heading: 'הזנת הקוד',
    intro: ({ service }) =>
      `יש לפתוח את אפליקציית האימות ולמצוא את הקוד של ${service ? isolated(service) : 'החשבון הזה'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}הקוד מתחלף כל 30 שניות.`,
    noPhone: 'הטלפון לא איתי',
    tipsTitle: 'הקודים עדיין לא מתקבלים?',
    tips: ({ service }) => [
      `כדאי לוודא שהקוד הוא של ${service ? isolated(service) : 'השירות הזה'}.`,
      'כדאי להמתין לקוד הבא ולהזין אותו.',
      'כדאי להגדיר את שעון הטלפון למצב אוטומטי.',
    ],
  },
  sentCode: {
    heading: {
      email: 'בדיקת תיבת האימייל',
      phone: 'בדיקת ההודעות בטלפון',
      other: 'הזנת קוד האימות',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `שלחנו קוד חדש ${to(place)}. ${newestOnly ? 'עכשיו רק הקוד האחרון פועל.' : 'יש להשתמש בקוד שבהודעה האחרונה.'}`
        : `שלחנו קוד ${to(place)}. ייתכן שיגיע רק בעוד כמה דקות.`,
    lasts: (wait) => `הקוד פועל במשך ${wait}.`,
    notSentHeading: {
      email: 'קבלת קוד באימייל',
      phone: 'קבלת קוד ב-\u2060SMS',
      other: 'קבלת קוד אימות',
    },
    notSent: (place) => `נשלח קוד אימות ${to(place)}.`,
    send: 'שליחת קוד',
    sendAgain: 'שליחת קוד חדש',
    sending: 'בשליחה…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `שלחנו קוד ${to(place)}.`;
      return `שלחנו קוד חדש. ${newestOnly ? 'עכשיו רק הקוד האחרון פועל.' : 'יש להשתמש בהודעה האחרונה.'}`;
    },
    againIn: (wait) => `אפשר לבקש קוד חדש בעוד ${wait}.`,
    againShort: (wait) => `בעוד ${wait}`,
    againNow: 'עכשיו אפשר לבקש קוד חדש.',
    notArrivedTitle: 'הקוד לא הגיע?',
    notArrived: {
      email: [
        'כדאי להמתין כמה דקות.',
        'כדאי לבדוק בתיקיית הספאם.',
        'אפשר לשלוח קוד חדש או להשתמש בדרך אחרת.',
      ],
      phone: [
        'כדאי להמתין כמה דקות.',
        'כדאי לוודא שיש קליטה בטלפון.',
        'אפשר לשלוח קוד חדש או להשתמש בדרך אחרת.',
      ],
      other: ['כדאי להמתין כמה דקות.', 'אפשר לשלוח קוד חדש או להשתמש בדרך אחרת.'],
    },
    weaker: 'הודעות SMS מגינות עליך פחות מאפליקציית אימות.',
    checkAddress: 'כדאי לוודא שהקוד נשלח למקום הנכון. הוא מופיע למעלה.',
    change: { email: 'שינוי האימייל', phone: 'שינוי המספר', other: 'שינוי הכתובת' },
  },
  recovery: {
    heading: 'הזנת קוד שחזור',
    intro: 'אחד הקודים ששמרת כשהגדרת את האימות הדו-שלבי.',
    label: 'קוד שחזור',
    hint: 'אפשר להשתמש בכל קוד פעם אחת.',
    noCodesTitle: 'אין לי קודים',
    noCodes: ({ service, otherFactor }) =>
      `ייתכן שהם בקובץ, על נייר או במנהל הסיסמאות שלך. אם הם לא נמצאים, אפשר ${
        otherFactor ? 'להשתמש בדרך אחרת או ' : ''
      }לפנות לתמיכה${service ? ` של ${isolated(service)}` : ''}.`,
    left: (left) =>
      plural(locale, left, {
        one: 'נותר לך קוד שחזור אחד.',
        two: 'נותרו לך שני קודי שחזור.',
        other: `נותרו לך ${left} קודי שחזור.`,
      }),
    problems: {
      empty: () => 'יש להזין קוד שחזור.',
      wrongLength: ({ length }) => (length ? `אורך קוד השחזור הוא ${digits(length)}.` : 'קוד השחזור לא מלא.'),
      notACode: () => 'יש להזין רק את קוד השחזור, בלי טקסט נוסף.',
      severalCodes: () => 'יש להזין קוד אחד.',
      securityCode: () => 'זה נראה כמו קוד אימות מאפליקציה או מהודעה. יש להזין קוד שחזור.',
    },
  },
  limited: {
    heading: {
      locked: 'יותר מדי קודים שגויים',
      rate_limited: 'יותר מדי ניסיונות',
      too_many_sends: 'יותר מדי בקשות להודעות',
      sign_in: 'יותר מדי ניסיונות התחברות',
    },
    until: ({ wait, time }) => `אפשר לנסות שוב בעוד ${wait}, בשעה\u00A0${time}.`,
    waitUnknown: 'כדאי להמתין כמה דקות ולנסות שוב.',
    now: 'עכשיו אפשר לנסות שוב.',
    otherFactors: 'הדרכים האחרות שלך עדיין פועלות.',
    tooEarly: (wait) => `אפשר לנסות שוב בעוד ${wait}.`,
  },
  denied: {
    heading: 'אין אפשרות להתחבר',
    reasons: {
      noFactor: 'אין בחשבון שלך שלב שני שאפשר להשתמש בו. יש לפנות לתמיכה.',
      account: 'אי אפשר להתחבר עם החשבון הזה. יש לפנות לתמיכה.',
      passwordReset: 'יש לשנות את הסיסמה לפני ההתחברות.',
      misconfigured: 'ההתחברות לא מוגדרת כראוי אצלנו. יש לפנות לתמיכה.',
      sameFactorAgain: 'הזהות שלך אומתה, אבל אותו שלב התבקש שוב. אפשר לנסות שוב, או להתנתק ולהתחיל מחדש.',
      cookiesBlocked:
        'הדפדפן שלך חוסם את קובצי ה-\u2060Cookie הנחוצים להתחברות. יש לאפשר אותם לאתר הזה בהגדרות הדפדפן ולנסות שוב.',
      restartLoop: 'השלב הזה התחיל מחדש יותר מפעם אחת. אפשר לנסות שוב מאוחר יותר או לפנות לתמיכה.',
      setUpNeeded: 'יש להגדיר קודם אימות דו-שלבי, ואי אפשר לעשות זאת כאן. יש לפנות לתמיכה.',
      emailVerificationNeeded: 'יש לאשר קודם את כתובת האימייל שלך: לפתוח את ההודעה ששלחנו ולנסות שוב.',
    },
    changePassword: 'שינוי הסיסמה',
    contactSupport: 'פנייה לתמיכה',
  },
  unreachable: {
    heading: 'לא הצלחנו לבדוק את ההתחברות שלך',
    screenHeading: 'לא הצלחנו לטעון את השלב הזה',
  },
  signedOut: {
    sessionEnded: {
      heading: 'החיבור שלך הסתיים',
      text: 'כדי להמשיך, יש להתחבר שוב.',
      signIn: 'התחברות מחדש',
    },
    tooManyAttempts: {
      heading: 'יותר מדי קודים שגויים',
      text: 'ההתחברות הופסקה. כדי להמשיך, יש להתחבר שוב.',
      signIn: 'התחברות מחדש',
    },
    notSignedIn: {
      heading: 'עוד לא התחברת',
      text: 'כדי להמשיך, יש להתחבר.',
      signIn: 'התחברות',
    },
  },
  signingOut: {
    heading: 'מנתקים אותך מהחשבון',
    working: 'זה לוקח רגע.',
    failedHeading: 'עוד לא התנתקת מהחשבון',
  },
  done: {
    signedIn: 'התחברת לחשבון',
    alreadySignedIn: 'כבר התחברת לחשבון',
    emailVerified: 'כתובת האימייל שלך אושרה.',
  },
  failures: {
    wrong_code: 'הקוד הזה לא התקבל. יש לבדוק אותו ולנסות שוב.',
    expired_code: 'פג תוקפו של הקוד הזה.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `היו יותר מדי ניסיונות. ${orWait(wait)}`,
    locked: ({ wait }) => `הוזן קוד שגוי יותר מדי פעמים. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `היו יותר מדי בקשות להודעות. ${orWait(wait)}`,
    session_ended: 'החיבור שלך הסתיים. כדי להמשיך, יש להתחבר שוב.',
    verification_required: 'יש לאמת שוב את הזהות שלך.',
    step_up_required: 'יש לאמת קודם את הזהות שלך.',
    restart: 'זה לא הצליח. נתחיל את השלב הזה מחדש.',
    factor_gone: 'הדרך הזו כבר לא זמינה.',
    conflict: 'זה כבר מוגדר.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'בדיקת האבטחה לא הצליחה. אפשר לנסות שוב.',
    dismissed: 'הפעולה הופסקה. אפשר לנסות שוב או להשתמש בדרך אחרת.',
    refused: 'זה לא אפשרי בחשבון הזה. אפשר להשתמש בדרך אחרת או לבקש עזרה.',
    offline: 'לא הצלחנו להגיע לשירות. כדאי לבדוק את החיבור ולנסות שוב.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'זה לא מוגדר כראוי אצלנו. אפשר להשתמש בדרך אחרת או לבקש עזרה.',
    unexpected: ourSide,
    timeout: 'זה לוקח יותר מדי זמן. אפשר לנסות שוב.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `היו יותר מדי ניסיונות התחברות. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `היו יותר מדי ניסיונות התחברות. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'הקוד הזה לא התקבל. יש להזין את הקוד האחרון.',
      expired_code: 'פג תוקפו של הקוד הזה. יש להזין את הקוד האחרון.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'הקוד הזה לא התקבל. יש להשתמש בהודעה האחרונה.',
      expired_code: 'פג תוקפו של הקוד הזה. יש לשלוח קוד חדש.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'קוד השחזור הזה כבר לא פועל. אפשר לנסות קוד אחר.',
    },
    send: {
      rate_limited: ({ wait }) => `היו יותר מדי בקשות להודעות. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `היו יותר מדי בקשות להודעות. ${orWait(wait)} עדיין אפשר להזין קוד שכבר קיבלת.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'הסיסמה שלך',
    hint: 'כדי לשנות את אופן ההתחברות, יש להזין אותה שוב.',
    wrong: 'הסיסמה הזו לא נכונה. יש לבדוק אותה ולנסות שוב.',
  },
  address: {
    label: addressKinds,
    phoneHint: `כולל קידומת המדינה, למשל ${example}.`,
    send: 'שליחת קוד',
    sendMessage: 'שליחת הודעה',
    sendLink: 'שליחת קישור',
    problems: {
      empty: (kind) => `יש להזין ${yourAddress[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? `יש להזין כתובת אימייל כמו ${isolated('name@example.com')}.`
          : `יש להזין מספר טלפון כמו ${example}.`,
      severalAddresses: (kind) =>
        isPhone(kind) ? 'יש להזין מספר טלפון אחד בלבד.' : 'יש להזין כתובת אימייל אחת בלבד.',
      tooShort: (kind) => (isPhone(kind) ? 'מספר הטלפון הזה קצר מדי.' : 'כתובת האימייל הזו קצרה מדי.'),
      tooLong: (kind) => (isPhone(kind) ? 'מספר הטלפון הזה ארוך מדי.' : 'כתובת האימייל הזו ארוכה מדי.'),
      noCountry: () => `יש לכלול את קידומת המדינה, למשל ${isolated('+972')} לישראל.`,
      trunkZero: () => `יש להשמיט את ה-\u2060${isolated('(0)')} שאחרי קידומת המדינה.`,
      extension: () => 'יש להזין מספר בלי שלוחה. הודעות לא מגיעות לשלוחות.',
    },
  },
  signInByCode: {
    intro: {
      email: 'נשלח לך באימייל קוד להתחברות.',
      phone: 'נשלח לך ב-\u2060SMS קוד להתחברות.',
    },
    introLink: 'נשלח לך באימייל קישור להתחברות.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'הגדרת אפליקציית האימות',
    intro: ({ service }) => `הקודים שלה ישמשו אותך בהתחברות${toService(service)}.`,
    creating: 'המפתח שלך בהכנה…',
    noAppTitle: 'אין לי אפליקציה',
    noApp:
      'כל אפליקציית אימות מתאימה. אפשר למצוא אחת בחנות האפליקציות בטלפון, או במנהל הסיסמאות שלך: ברבים מהם היא מובנית.',
    scan: 'פתיחת האפליקציה וסריקת קוד ה-\u2060QR הזה',
    cannotScan: 'אי אפשר לסרוק?',
    typeKey: 'אפשר להקליד את המפתח הזה באפליקציה במקום זאת, או להעתיק אותו.',
    qrCode: 'קוד QR לאפליקציית האימות. המפתח שתחת ״אי אפשר לסרוק?״ משמש לאותה מטרה.',
    add: 'הוספת החשבון הזה לאפליקציה',
    openInApp: 'פתיחה באפליקציית האימות',
    orCopyKey: 'אפשר גם להעתיק את המפתח הזה לאפליקציה.',
    scanElsewhere: 'האפליקציה במכשיר אחר',
    copy: 'העתקת המפתח',
    copied: 'המפתח הועתק.',
    notCopied: 'ההעתקה לא הצליחה. אפשר לסמן את המפתח ולהעתיק אותו ידנית.',
    account: 'חשבון',
    service: 'שירות',
    kindOfKey: 'סוג המפתח',
    timeBased: ({ length, periodSeconds }) =>
      `מבוסס זמן, ${digits(length)}${periodSeconds === 30 ? '' : `, כל ${counted(periodSeconds, 'שנייה אחת', 'שתי שניות', 'שניות')}`}`,
    enterCode: 'הזנת הקוד שמופיע באפליקציה',
  },
  ceremony: {
    passkey: {
      heading: 'שימוש במפתח הגישה',
      intro: 'המכשיר יבקש זיהוי פנים, טביעת אצבע או את נעילת המסך שלך.',
      start: 'שימוש במפתח הגישה שלי',
    },
    other: {
      heading: 'אימות הזהות במכשיר שלך',
      intro: 'המכשיר יראה לך מה לעשות.',
      start: 'התחלה',
    },
    performing: 'יש לפעול לפי השלבים במכשיר שלך.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'זה לקח יותר מדי זמן. אפשר לנסות שוב.',
      input_refused: notAccepted,
      refused: 'זה לא פועל במכשיר הזה. אפשר להשתמש בדרך אחרת.',
    },
  },
  replaceFactor: {
    heading: 'להחליף את מה שאבד?',
    signedIn: 'קוד השחזור התקבל.',
    intro: 'עכשיו אפשר להחליף את מה שאבד. הישן פועל עד לאישור החדש.',
    makeNewCodes: 'כדאי ליצור בקרוב קודים חדשים, בהגדרות החשבון שלך.',
    codesHeading: 'קודי השחזור שלך עומדים להיגמר',
    newCodes: 'קבלת קודי שחזור חדשים',
    newCodesWarning: 'עם יצירת סדרה חדשה, הקודים שנותרו יפסיקו לפעול.',
    newCodesUnknown: 'לא ידוע לנו אם נוצרו קודים חדשים. אם כן, הישנים הפסיקו לפעול: יש לבקש שוב קודים חדשים.',
    newCodesInSettings: 'זה לא אפשרי כאן. אפשר ליצור קודים חדשים בהגדרות החשבון שלך.',
    replace: {
      authenticator: {
        name: 'הגדרת אפליקציית האימות מחדש',
        hint: 'אם הטלפון אבד או שהאפליקציה נמחקה',
      },
      phone: { name: 'שימוש במספר טלפון אחר', hint: 'אם הודעות SMS כבר לא מגיעות אליך' },
      email: { name: 'שימוש בכתובת אימייל אחרת', hint: 'אם אין לך עוד גישה לתיבה הזו' },
    },
    notReplaced: 'זה לא הצליח. אפשר לנסות שוב מאוחר יותר, בהגדרות החשבון שלך.',
    skip: 'לא עכשיו',
  },
  setUpAddress: {
    heading: { email: 'קבלת קודים באימייל', phone: 'קבלת קודים ב-\u2060SMS' },
    intro: ({ kind, service }) =>
      `בכל התחברות${toService(service)} נשלח קוד ${isPhone(kind) ? 'למספר הזה' : 'לכתובת הזו'}.`,
    introKnown: ({ place, service }) => `בכל התחברות${toService(service)} נשלח קוד ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'התחברות עם קישור',
    instruction: 'יש לפתוח את הקישור בדפדפן הזה. אפשר להמשיך שם או לחזור לכאן.',
    notYet: 'עוד לא התחברת. יש לפתוח בדפדפן הזה את הקישור שבהודעה האחרונה ולנסות שוב.',
  },
  verifyEmail: {
    ...link,
    heading: 'אישור כתובת האימייל',
    instruction: 'יש לפתוח את הקישור שבהודעה ולחזור לכאן.',
    notYet: 'כתובת האימייל שלך עוד לא אושרה. יש לפתוח את הקישור שבהודעה האחרונה ולנסות שוב.',
    confirmIntro: 'פתחת את הקישור שבהודעה שלנו. כדי לאשר שהכתובת שלך, יש ללחוץ על הכפתור.',
    confirm: 'אישור כתובת האימייל שלי',
    newLink: 'שליחת קישור חדש',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'ההתחברות הזו התחילה ביוזמתך?',
    asking: ({ service }) =>
      `קישור או אתר אחר הובילו אותך לכאן כדי להתחבר${toService(service)}. יש לאשר רק אם זו הייתה בקשה שלך: מה שאחרים שולחים לך עלול לחבר אותך לחשבון שלהם.`,
    signInMyself: 'לא, אתחבר בעצמי',
    continue: 'כן, המשך',
    completingHeading: 'מחברים אותך',
    completing: 'זה לוקח רגע.',
    failedHeading: 'לא הצלחנו לחבר אותך',
    backToSignIn: 'חזרה להתחברות',
  },
  settings: {
    endings: {
      add: 'נוסף.',
      removeFactor: 'הוסר.',
      renameFactor: 'השם שונה.',
      turnOn: 'השינוי נשמר.',
      turnOff: 'השינוי נשמר.',
      createCodes: 'קודי השחזור שלך מוכנים.',
      regenerateCodes: 'קודי השחזור החדשים שלך מוכנים. הישנים כבר לא פועלים.',
      forgetDevice: 'שם נבקש שוב שלב שני.',
      signOutOthers: 'התנתקת בכל שאר המקומות.',
      unknown: 'לא ידוע לנו אם זה הצליח. כדאי לבדוק את מה שמופיע כאן.',
      alreadyGone: 'זה כבר הוסר קודם. שום דבר לא השתנה עכשיו.',
      codesExist: 'כבר יש לך קודי שחזור. אם הם לא נמצאים, אפשר ליצור סדרה חדשה.',
      codesLeft: 'קודי השחזור שלך לא נשמרו. כדאי ליצור סדרה חדשה לפני שיהיה בהם צורך.',
      unavailable: 'הדרך הזו לא פועלת כרגע. יש לבחור דרך אחרת.',
      changed: 'ההתחברות שלך השתנתה בינתיים, ולכן לא נעשה דבר. אפשר לנסות שוב.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `ההתחברות שלך השתנתה בינתיים${wasStopped ? ', ולכן לא נעשה דבר' : ''}.`,
        name ? `החשבון המחובר עכשיו: ${isolated(name)}.` : 'עכשיו מחובר חשבון אחר.',
      ].join(' '),
    createCodes: {
      heading: 'ליצור קודי שחזור?',
      text: 'הם מאפשרים להיכנס כשאי אפשר להשתמש בדרכים האחרות שלך. כל קוד פועל פעם אחת.',
      keep: 'לא עכשיו',
      confirm: 'יצירת קודים',
    },
    revealCodes: {
      heading: 'להציג את קודי השחזור?',
      text: 'חשוב לוודא שאף אחד אחר לא רואה את המסך שלך.',
      keep: 'לא עכשיו',
      confirm: 'הצגת הקודים',
    },
    turnOnAgain: {
      heading: 'להפעיל את האימות הדו-שלבי?',
      text: 'נבקש שלב שני בכל התחברות.',
      keep: 'לא עכשיו',
      confirm: 'הפעלת האימות הדו-שלבי',
    },
    heading: 'אימות דו-שלבי',
    updating: 'בעדכון…',
    offline: (read) => `אין חיבור לאינטרנט. ${asOf(read)}`,
    offlineAction: 'אין חיבור לאינטרנט. יש להתחבר לרשת ולנסות שוב.',
    loadFailed: 'לא הצלחנו לטעון את ההגדרות שלך',
    misconfigured: 'הן לא מוגדרות כראוי אצלנו.',
    refreshFailed: (read) => `לא הצלחנו לבדוק אם יש שינויים. ${asOf(read)}`,
    busyAction: 'רק רגע. שינוי אחר מתבצע עכשיו.',
    broken: 'לא הצלחנו להציג את זה',
    account: (name) => `חשבון: ${isolated(name)}`,
    kinds: {
      passkey: { name: 'מפתח הגישה', yours: 'מפתח הגישה שלך', yourOther: 'מפתח הגישה האחר שלך' },
      authenticator: {
        name: 'אפליקציית האימות',
        yours: 'אפליקציית האימות שלך',
        yourOther: 'אפליקציית האימות האחרת שלך',
      },
      phone: { name: 'הודעות ה-\u2060SMS', yours: 'הודעת SMS', yourOther: 'הודעת SMS למספר האחר שלך' },
      email: { name: 'הקודים באימייל', yours: 'אימייל', yourOther: 'אימייל לכתובת האחרת שלך' },
      recoveryCode: { name: 'קוד השחזור', yours: 'קוד שחזור' },
      unknown: { name: 'הדרך האחרת', yours: 'דרך אחרת' },
    },
    protection: {
      on: 'האימות הדו-שלבי פועל',
      onDetail: 'נבקש שלב שני בכל התחברות.',
      off: 'האימות הדו-שלבי כבוי',
      offDetail: 'רק הסיסמה מגינה על החשבון שלך.',
      notReady: 'החשבון שלך עדיין לא מוגן',
      notReadyDetail: 'האימות הדו-שלבי פועל, אבל אין לך שלב שני שאפשר להשתמש בו. יש לאמת שלב או להוסיף אחד.',
      turnOn: 'הפעלה',
      turnOff: 'כיבוי',
      turnWhat: 'של האימות הדו-שלבי',
    },
    nothingSetUp: {
      heading: 'הוספת שלב שני לחשבון שלך',
      text: 'כך גם מי שיגלה את הסיסמה שלך לא יוכל להתחבר בשמך. זה לוקח בערך שתי דקות.',
      setUp: 'הגדרת אימות דו-שלבי',
    },
    factors: {
      heading: 'דרכי האימות שלך',
      intro: 'נבקש אחת מהן כשמתחברים.',
      introOff: 'אחרי הפעלת האימות הדו-שלבי, נבקש אחת מהן כשמתחברים.',
      add: 'הוספת דרך נוספת',
      on: 'פעיל',
      ready: 'מוכן',
      needsVerification: 'דורש אימות',
      notCounting: 'אי אפשר להשתמש בדרך הזו לפני שמאמתים אותה.',
      weaker: 'חלש יותר מאפליקציה',
      added: (date) => `תאריך ההוספה: ${date}`,
      used: (when) => `שימוש אחרון: ${when}`,
      kept: {
        required: 'הדרך הזו נדרשת בחשבון שלך, ולכן אי אפשר להסיר אותה.',
        signIn: 'הדרך הזו משמשת אותך להתחברות, ולכן אי אפשר להסיר אותה.',
        unsupported: 'אי אפשר להסיר אותה כאן.',
      },
      none: 'עדיין לא הוגדר דבר.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named,
      rename: 'שינוי שם',
      remove: 'הסרה',
      verify: 'אימות',
      change: 'שינוי',
    },
    recoveryCodes: {
      heading: 'קודי שחזור',
      intro: 'הם מאפשרים להיכנס כשאי אפשר להשתמש בשום דבר אחר. כל קוד פועל פעם אחת.',
      left: (left) =>
        plural(locale, left, {
          one: 'נותר קוד שחזור אחד',
          two: 'נותרו שני קודי שחזור',
          other: `נותרו ${left} קודי שחזור`,
        }),
      some: 'יש לך קודי שחזור',
      someDetail: 'כדאי לשמור אותם במקום אחר ולא בטלפון.',
      none: 'אין לך קודי שחזור',
      noneDetail: 'כדאי ליצור קודים, כדי שאובדן הטלפון לא ינעל אותך בחוץ.',
      few: 'כדאי ליצור קודים חדשים לפני שייגמרו.',
      create: 'יצירת קודי שחזור',
      regenerate: 'יצירת קודים חדשים',
      reveal: 'הצגת הקודים',
    },
    sessions: {
      heading: 'איפה התחברת',
      others: (number) => `התחברת גם ${onDevices(number)}`,
      othersUnknown: 'ייתכן שהתחברת גם במכשירים אחרים',
      onlyHere: 'התחברת רק כאן',
      detail: 'אם לא כולם מוכרים לך, כדאי לנתק אותם.',
      signOutOthers: 'ניתוק כל האחרים',
    },
    devices: {
      heading: 'דפדפנים שנשמרו',
      intro: 'בהם לא נבקש שלב שני כשמתחברים.',
      unnamed: 'דפדפן',
      thisOne: 'הדפדפן הזה',
      lasts: (duration) => `נותרו: ${duration}`,
      forget: 'לשכוח',
      named: ({ name, isThisOne }) => (isThisOne ? 'את הדפדפן הזה' : `את ${name}`),
    },
    confirmation: {
      proved: 'הזהות שלך אומתה. עדיין לא השתנה דבר.',
      askedAnew: 'ההגדרות שלך השתנו בינתיים. לא נעשה דבר. חשוב לקרוא מה יקרה עכשיו.',
      passwordMissing: 'יש להזין את הסיסמה שלך.',
      passwordHint: 'היא נדרשת כדי לאמת את הזהות שלך.',
      working: 'בביצוע…',
      waitUntil: (wait) => `אפשר לנסות שוב בעוד ${wait}.`,
      waitOver: 'עכשיו אפשר לנסות שוב.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'זה לא אפשרי בחשבון הזה. לא השתנה דבר.',
        factor_gone: 'זה כבר הוסר.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `להסיר את ${name} ${quoted(which)}?` : `להסיר את ${name}?`),
      text: {
        authenticator: ({ factor, service }) =>
          `לא יגיעו יותר קודים מ${factor.which ? `-\u2060${quoted(factor.which)}` : 'האפליקציה'}${
            service ? ` להתחברות אל ${isolated(service)}` : ''
          }.`,
        email: ({ place }) => `לא נשלח יותר קודים ${to(place)}.`,
        phone: ({ place }) => `לא נשלח יותר קודים ${to(place)}.`,
        passkey: ({ service }) => `לא יהיה אפשר להשתמש בו יותר${inService(service)}.`,
        other: ({ service }) => `לא יהיה אפשר להשתמש בדרך הזו יותר${inService(service)}.`,
      },
      remaining: (ways) => `עדיין יהיה אפשר להשתמש באחת מאלה: ${ways}.`,
      keep: 'להשאיר',
      confirm: ({ name }) => `הסרת ${name}`,
      setUpAgain: 'זו הדרך האחרונה שלך. בהתחברות הבאה נבקש רק סיסמה, ואחר כך להגדיר דרך אחרת.',
      last: {
        heading: 'להסיר את הדרך האחרונה ולכבות את האימות הדו-שלבי?',
        text: passwordOnly,
        keep: 'להשאיר',
        confirm: 'כיבוי האימות הדו-שלבי',
      },
    },
    turnOff: {
      heading: 'לכבות את האימות הדו-שלבי?',
      text: passwordOnly,
      passwordOnly: 'כל מי שיגלה את הסיסמה שלך יוכל להתחבר.',
      codesStop: 'לא נבקש יותר את קודי השחזור שלך.',
      factorsStay: 'מה שהגדרת נשמר, ואפשר להפעיל את האימות שוב.',
      keep: 'להשאיר פועל',
      confirm: 'כיבוי האימות הדו-שלבי',
    },
    regenerateCodes: {
      heading: 'ליצור קודי שחזור חדשים?',
      text: ({ left }) =>
        left
          ? plural(locale, left, {
              one: 'הקוד שנותר לך יפסיק לפעול ברגע שהחדשים ייווצרו.',
              two: 'שני הקודים שנותרו לך יפסיקו לפעול ברגע שהחדשים ייווצרו.',
              other: `${left} הקודים שנותרו לך יפסיקו לפעול ברגע שהחדשים ייווצרו.`,
            })
          : 'הקודים שיש לך יפסיקו לפעול ברגע שהחדשים ייווצרו.',
      keep: 'להשאיר את הישנים',
      confirm: 'יצירת קודים חדשים',
    },
    forgetDevice: {
      heading: 'לשכוח את הדפדפן הזה?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'בדפדפן הזה' : name ? `ב-\u2060${isolated(name)}` : 'שם';
        return `בהתחברות הבאה ${where} נבקש שלב שני.`;
      },
      keep: 'להשאיר',
      confirm: 'לשכוח',
    },
    signOutOthers: {
      heading: 'להתנתק בכל שאר המקומות?',
      text: ({ count }) =>
        `יהיה צורך להתחבר שוב ${count ? onDevices(count) : 'בכל שאר המכשירים והדפדפנים שלך'}.`,
      stay: 'כאן החיבור שלך יישאר פעיל.',
      keep: 'להשאיר מחוברים',
      confirm: 'ניתוק כל האחרים',
    },
    renameFactor: {
      heading: ({ name }) => `שינוי שם: ${name}`,
      label: 'שם',
      hint: 'משהו שיזכיר במה מדובר, למשל המכשיר שבו זה נמצא.',
      missing: 'יש להזין שם.',
      tooLong: (most) => `עד ${counted(most, 'תו אחד', 'שני תווים', 'תווים')} לכל היותר.`,
      confirm: 'שמירת השם',
      failures: {
        input_refused: 'אי אפשר להשתמש בשם הזה. ייתכן שכבר נתת אותו. יש לבחור שם אחר.',
        conflict: 'השם הזה כבר בשימוש אצלך. יש לבחור שם אחר.',
        refused: 'אי אפשר להשתמש בשם הזה. יש לבחור שם אחר.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `בחירת שם: ${name}`,
      intro: 'כבר יש לך אחת כזו. שם יעזור להבדיל ביניהן.',
      hint: 'למשל: הטלפון מהעבודה',
      suggested: ({ name, number }) => `${name} ${number}`,
    },
    unknownCodes: {
      heading: 'לא ידוע לנו אם קודי השחזור שלך נוצרו',
      checking: 'לא ידוע לנו אם זה הצליח. בבדיקה…',
      text: 'התשובה לא הגיעה אלינו, ולכן אין לנו קודים להציג.',
      warning: 'אפשר ליצור סדרה חדשה. כל הקודים שהיו לך קודם יפסיקו אז לפעול.',
      create: 'יצירת סדרה חדשה',
      skip: 'לא עכשיו',
    },
    makeCodes: {
      heading: 'קודי שחזור',
      text: 'הם מאפשרים להיכנס אם הטלפון יאבד. כל קוד פועל פעם אחת, והם מוצגים רק עכשיו, לכן כדאי להכין מקום לשמור אותם.',
      keep: 'לא עכשיו',
      confirm: 'הצגת הקודים שלי',
    },
    codesFromBefore: {
      heading: 'קודי השחזור שלך עדיין אצלך?',
      text: 'יש לך סדרה מקודם. היא נחוצה אם הטלפון יאבד.',
      warning: 'אם היא לא נמצאת, אפשר ליצור סדרה חדשה. הקודים הישנים יפסיקו אז לפעול.',
      keep: 'הם אצלי',
      replace: 'יצירת סדרה חדשה',
      left: {
        heading: 'קודי השחזור שלך לא נשמרו',
        text: 'יש לך סדרה שלא אישרת ששמרת. היא נחוצה אם הטלפון יאבד.',
        warning: 'לא נציג אותה כאן שוב. סדרה חדשה תחליף אותה: הקודים שבה יפסיקו אז לפעול.',
        keep: 'שמרתי אותה',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'כדי להמשיך, יש להתחבר שוב',
        text: 'החיבור שלך הסתיים. מה שהגדרת נשמר: אחרי ההתחברות אפשר להמשיך משם.',
      },
      changed: {
        heading: 'ההתחברות שלך השתנתה',
        text: 'ייתכן שעכשיו מחובר חשבון של מישהו אחר. מאז לא נעשה דבר. לפני שממשיכים, כדאי לבדוק את החשבון במסך הבא.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'מה שבשימוש עכשיו יפסיק לפעול ברגע שממשיכים.',
      isOnlyOne: 'מה שבשימוש עכשיו יפסיק לפעול ברגע שממשיכים. עד לאישור החדש, רק הסיסמה מגינה על החשבון שלך.',
    },
    addFactor: {
      heading: 'בחירת שלב שני',
      intro: 'אפשר להוסיף עוד מאוחר יותר.',
      nothing: 'כרגע אין מה להוסיף.',
      cancel: 'ביטול',
    },
    turnOn: {
      heading: 'הפעלת האימות הדו-שלבי',
      intro: 'מעכשיו נבקש שלב שני בכל התחברות.',
      ready: (factor) => `${factor.name}: אומת בהצלחה`,
      codesSaved: (number) =>
        plural(locale, number, {
          one: 'קוד שחזור אחד נשמר',
          two: 'שני קודי שחזור נשמרו',
          other: `${number} קודי שחזור נשמרו`,
        }),
      confirm: 'הפעלה',
      skip: 'לא עכשיו',
    },
    summary: {
      heading: 'האימות הדו-שלבי פועל',
      text: (ways) => `בפעם הבאה מתחברים עם הסיסמה ועם ${ways}.`,
      keepCodes: 'כדאי לשמור את קודי השחזור במקום שאפשר למצוא אותם בו בלי הטלפון.',
      done: 'סיום',
      addAnother: 'הוספת דרך נוספת',
    },
    sessionEnds: {
      heading: 'להישאר בחשבון?',
      headingWithoutStay: 'החיבור שלך עומד להתנתק',
      text: 'החיבור שלך עומד להתנתק.',
      left: (wait) => `זה יקרה בעוד ${wait}.`,
      over: 'החיבור שלך הסתיים.',
      stay: 'להישאר בחשבון',
      signOut: 'התנתקות עכשיו',
      understood: 'סגירה',
    },
    saveCodes: {
      heading: 'שמירת קודי השחזור',
      intro: 'כל קוד פועל פעם אחת, אם הטלפון יאבד. הם לא יוצגו שוב. כדאי לשמור אותם במקום אחר ולא בטלפון.',
      introShownAgain: 'כל קוד פועל פעם אחת, אם הטלפון יאבד. כדאי לשמור אותם במקום אחר ולא בטלפון.',
      headingAgain: 'קודי השחזור שלך',
      done: 'סיום',
      listName: 'קודי השחזור שלך',
      copy: 'העתקה',
      copied: 'הקודים הועתקו. כדאי להדביק אותם במקום בטוח.',
      notCopied: 'ההעתקה לא הצליחה. הקודים מסומנים: אפשר להעתיק אותם ידנית.',
      download: 'הורדה',
      downloaded: 'כדאי לחפש את הקובץ בתיקיית ההורדות.',
      notDownloaded: 'ההורדה לא הצליחה. אפשר להעתיק או להדפיס את הקודים.',
      fileName: 'codes',
      print: 'הדפסה',
      notPrinted: 'ההדפסה לא הצליחה. אפשר להעתיק או להוריד את הקודים.',
      saved: 'שמרתי את הקודים האלה',
      savedMissing: 'יש לשמור קודם את הקודים, ואז לסמן את התיבה.',
      typeOne: 'הזנת אחד מהקודים האלה',
      typeOneHint: 'כדאי לקחת אותו מהמקום שבו שמרת אותם, כדי לוודא שהם שם.',
      typeOneMissing: 'יש להזין אחד מהקודים.',
      typeOneWrong: 'זה לא אחד מהקודים האלה. כדאי לבדוק במקום שבו שמרת אותם.',
      paper: {
        title: ({ service }) => (service ? `קודי שחזור: ${isolated(service)}` : 'קודי שחזור'),
        account: (account) => `חשבון: ${isolated(account)}`,
        date: (date) => `תאריך היצירה: ${date}`,
        once: 'כל קוד פועל פעם אחת.',
      },
      leaving: {
        heading: 'לצאת בלי לשמור את הקודים?',
        text: 'הקודים האלה לא יוצגו שוב. בלעדיהם, אובדן הטלפון עלול לנעול אותך בחוץ.',
        textShownAgain: 'אפשר לראות אותם שוב מאוחר יותר. עד שיישמרו, אובדן הטלפון עלול לנעול אותך בחוץ.',
        signsOut: 'החיבור שלך יתנתק.',
        keep: 'חזרה ושמירה',
        confirm: 'לצאת בכל זאת',
      },
    },
    guided: {
      step: ({ step, of, name }) => `שלב ${step} מתוך ${of} · ${name}`,
      names: { add: 'הוספה', verify: 'אימות', saveCodes: 'שמירת קודים', turnOn: 'הפעלה' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `אימות הזהות שלך: ${purpose}` : 'אימות הזהות שלך'),
    confirm: (purpose) => (purpose ? `אימות: ${purpose}` : 'אימות'),
    unavailableHeading: 'אין אפשרות לאמת כאן את הזהות שלך',
    unavailable: 'לא הוגדרה אף דרך. אפשר להתנתק ולהתחבר שוב, או לבקש עזרה.',
    unavailableHere: 'אי אפשר לאשר את זה כאן. אפשר להתנתק ולהתחבר שוב, או לבקש עזרה.',
    sessionChangedHeading: 'ההתחברות שלך השתנתה',
    sessionChanged: 'התנתקת, או שעכשיו מחובר חשבון אחר. לא נעשה דבר. יש להתחבר ולנסות שוב.',
    close: 'סגירה',
    provedHeading: 'הזהות שלך אומתה',
    proved: (purpose) => (purpose ? `להמשיך: ${purpose}?` : 'להמשיך?'),
    goOn: (purpose) => purpose ?? 'המשך',
  },
};
