import { plural, type Catalog } from '@mfa-flow/react';
import { isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'ar';

/** A counted noun: 3 to 10 of something, 11 to 99, and hundreds each have their form. */
const counted = (
  number: number,
  { one, two, few, many, other }: Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>,
) =>
  plural(locale, number, {
    zero: `${number} ${few}`,
    one,
    two,
    few: `${number} ${few}`,
    many: `${number} ${many}`,
    other: `${number} ${other}`,
  });
const digits = (length: number) =>
  counted(length, { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' });
/** After a preposition. */
const ofDigits = (length: number) =>
  counted(length, { one: 'رقم واحد', two: 'رقمين', few: 'أرقام', many: 'رقمًا', other: 'رقم' });
const recoveryCodes = (number: number) =>
  counted(number, {
    one: 'رمز استرداد واحد',
    two: 'رمزا استرداد',
    few: 'رموز استرداد',
    many: 'رمز استرداد',
    other: 'رمز استرداد',
  });
const onDevices = (number: number) =>
  `على ${counted(number, {
    one: 'جهاز أو متصفح واحد آخر',
    two: 'جهازين أو متصفحين آخرين',
    few: 'أجهزة أو متصفحات أخرى',
    many: 'جهازًا أو متصفحًا آخر',
    other: 'جهاز أو متصفح آخر',
  })}`;
const everySeconds = (number: number) =>
  `كل ${counted(number, { one: 'ثانية', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' })}`;
/** Two of a unit after a preposition: `Intl` writes “دقيقتان”. */
const oblique = (text: string) => text.replace(/([تم])ان(?= |$)/u, '$1ين');
const after = (wait: string) => oblique(`بعد ${wait}`);
const orWait = (wait: string | undefined) =>
  wait ? `يمكنك إعادة المحاولة ${after(wait)}.` : 'يُرجى الانتظار بضع دقائق ثم إعادة المحاولة.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `عنوان يبدأ بـ ${mailbox} لدى ${domain}`;
const unknownPlace = 'إليك';
/** Where something is sent. */
const to = (place: string) => (place === unknownPlace ? place : `إلى ${place}`);

const identifiers = {
  email: 'عنوان البريد الإلكتروني',
  username: 'اسم المستخدم',
  emailOrUsername: 'البريد الإلكتروني أو اسم المستخدم',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `يُرجى التأكد من ${identifiers[identifierKind ?? 'emailOrUsername']} وكلمة المرور.`;

const ourSide = 'حدث خطأ من جانبنا. يُرجى إعادة المحاولة.';
const checkEntry = 'يُرجى مراجعة ما أدخلته ثم إعادة المحاولة.';
const wrongOrExpired = 'هذا الرمز غير صحيح أو انتهت صلاحيته.';
const usedBefore = 'هذا الرمز غير صحيح أو سبق استخدامه.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `تعذّر علينا إرسال الرمز ${to(place ?? unknownPlace)}.`;

const addressKinds = { email: 'عنوان البريد الإلكتروني', phone: 'رقم الهاتف' } as const;
/** An example that must not wrap. */
const example = isolated('+966\u00A050\u00A0123\u00A04567');
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'هذا الرقم' : 'هذا العنوان');
const thisKind = (kind: 'email' | 'phone') =>
  kind === 'phone' ? 'رقم الهاتف هذا' : 'عنوان البريد الإلكتروني هذا';
const wrongAddress = (kind: 'email' | 'phone') =>
  `تعذّر علينا استخدام ${thisAddress(kind)}. يُرجى التأكد منه أو استخدام غيره.`;
const notSent = (kind: 'email' | 'phone') =>
  `تعذّر علينا إرسال رسالة إلى ${thisAddress(kind)}. يُرجى التأكد منه ثم إعادة المحاولة.`;
const deadLink = 'انتهت صلاحية هذا الرابط أو سبق استخدامه. يُرجى إرسال رابط جديد.';
const notAccepted = 'لم ينجح ذلك. يُرجى إعادة المحاولة أو استخدام طريقة أخرى.';
const messageNotSent = 'تعذّر علينا إرسال الرسالة. يُرجى إعادة المحاولة.';
const link = {
  sentHeading: 'تفقُّد بريدك الإلكتروني',
  notSent: (place: string) => `سنرسل رسالة تتضمن رابطًا ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `أرسلنا ${times > 1 ? 'رابطًا جديدًا' : 'رابطًا'} ${to(place)}.`,
  send: 'إرسال الرابط',
  sendAgain: 'إعادة الإرسال',
  sending: 'جارٍ الإرسال…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? 'أرسلنا رابطًا جديدًا. يُرجى استخدام أحدث رسالة.' : `أرسلنا رابطًا ${to(place)}.`,
  againIn: (wait: string) => `يمكنك طلب رسالة أخرى ${after(wait)}.`,
  againShort: (wait: string) => `${after(wait)}`,
  againNow: 'يمكنك الآن طلب رسالة أخرى.',
  opened: 'فتحت الرابط',
  notArrivedTitle: 'ألم تصل الرسالة؟',
  notArrived: [
    'يُرجى الانتظار بضع دقائق.',
    'يُرجى البحث في مجلد الرسائل غير المرغوب فيها.',
    'يمكنك إعادة إرسال الرسالة.',
  ],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const toService = (service: string | undefined) => (service ? ` إلى ${isolated(service)}` : '');
const inService = (service: string | undefined) => (service ? ` في ${isolated(service)}` : '');
const quoted = (which: string) => `«${which}»`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? `${name} ${which}` : name;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `آخر تحديث: ${[date, time].filter(Boolean).join('، ') || 'قبل بعض الوقت'}.`;
const passwordOnly = 'ستصبح كلمة المرور وحدها هي ما يحمي حسابك.';
const wrongPassword = 'كلمة المرور هذه غير صحيحة. يُرجى إعادة المحاولة.';

/** Standard Arabic. Nouns of action and “please” in place of imperatives, so that nobody is taken for a man or a woman. */
export const ar: Catalog = {
  locale,
  direction: 'rtl',
  common: {
    continue: 'متابعة',
    cancel: 'إلغاء',
    tryAgain: 'إعادة المحاولة',
    otherFactor: 'استخدام طريقة أخرى',
    back: 'رجوع',
    exit: 'الإلغاء وتسجيل الخروج',
    help: 'الحصول على مساعدة',
    checking: 'جارٍ التحقق…',
    loading: 'جارٍ التحميل…',
    stillWorking: 'يستغرق الأمر وقتًا أطول من المعتاد. يُرجى الانتظار.',
    stopWaiting: 'إيقاف الانتظار',
    offline: 'لا يوجد اتصال بالإنترنت. ما كتبته لا يزال هنا.',
    offlineAnnounced: 'انقطع الاتصال بالإنترنت.',
    onlineAnnounced: 'عاد الاتصال بالإنترنت.',
    step: ({ step, of }) => `الخطوة ${step} من ${of}`,
    errorTitle: (title) => `خطأ: ${title}`,
    about: (wait) => `${wait} تقريبًا`,
    attemptsLeft: (left) =>
      plural(locale, left, {
        zero: `المحاولات المتبقية: ${left}.`,
        one: 'هذه محاولتك الأخيرة.',
        two: 'تبقّت لديك محاولتان.',
        few: `تبقّت لديك ${left} محاولات.`,
        many: `تبقّت لديك ${left} محاولة.`,
        other: `تبقّت لديك ${left} محاولة.`,
      }),
    signingInAs: (account) => `جارٍ تسجيل الدخول باسم ${isolated(account)}.`,
    signedInAs: (account) => `تم تسجيل الدخول باسم ${isolated(account)}.`,
    notYou: 'ليس حسابك؟',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `رقم ينتهي بـ ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `اسم مستخدم يبدأ بـ ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `الرقم الذي ينتهي بـ ${ending}`,
      spoken: `الرقم الذي ينتهي بـ ${spaced(ending)}`,
    }),
    unknownEmail: 'عنوان بريدك الإلكتروني',
    unknownPhone: 'هاتفك',
    unknown: unknownPlace,
  },
  signIn: {
    heading: ({ service }) => `تسجيل الدخول${toService(service)}`,
    identifier: {
      email: 'عنوان البريد الإلكتروني',
      username: 'اسم المستخدم',
      emailOrUsername: 'البريد الإلكتروني أو اسم المستخدم',
    },
    identifierMissing: {
      email: 'يُرجى إدخال عنوان بريدك الإلكتروني.',
      username: 'يُرجى إدخال اسم المستخدم.',
      emailOrUsername: 'يُرجى إدخال بريدك الإلكتروني أو اسم المستخدم.',
    },
    password: 'كلمة المرور',
    passwordMissing: 'يُرجى إدخال كلمة المرور.',
    showPassword: 'إظهار كلمة المرور',
    forgotPassword: 'هل نسيت كلمة المرور؟',
    submit: 'تسجيل الدخول',
    sessionEnded: 'انتهت جلستك. يُرجى تسجيل الدخول من جديد للمتابعة.',
    tooManyAttempts: 'أُدخل رمز غير صحيح مرات كثيرة. يُرجى تسجيل الدخول من جديد للمتابعة.',
    signedOut: 'تم تسجيل خروجك.',
    returnFailed: 'لم ينجح تسجيل الدخول هذا. يُرجى إعادة المحاولة أو استخدام طريقة أخرى.',
    emailVerified: 'تم تأكيد عنوان بريدك الإلكتروني. يُرجى تسجيل الدخول للمتابعة.',
    or: 'أو',
    byCode: { email: 'تلقّي رمز بالبريد الإلكتروني بدلاً من ذلك', phone: 'تلقّي رمز برسالة نصية بدلاً من ذلك' },
    byLink: 'تلقّي رابط بالبريد الإلكتروني بدلاً من ذلك',
    byPassword: 'استخدام كلمة المرور بدلاً من ذلك',
    byProvider: ({ name }) => `المتابعة باستخدام ${isolated(name)}`,
    redirectingTo: ({ name }) => `جارٍ الانتقال إلى ${isolated(name)}…`,
  },
  checkFactors: { heading: 'لحظة من فضلك' },
  otherAccount: {
    heading: 'هناك حساب آخر مسجَّل الدخول',
    text: (account) => `الحساب المسجَّل في هذا المتصفح: ${isolated(account)}.`,
    textUnknown: 'تم تسجيل الدخول في هذا المتصفح، ولا نعرف هل كان ذلك منك.',
    continueAs: (account) => `المتابعة باسم ${isolated(account)}`,
    continueUnknown: 'المتابعة بهذا الحساب',
    signOut: 'تسجيل الخروج والدخول بحساب آخر',
  },
  chooseFactor: {
    heading: 'تأكيد هويتك',
    intro: 'يُرجى اختيار خطوة ثانية.',
    introWithSetUp: 'يُرجى اختيار خطوة ثانية أو إعداد خطوة أخرى.',
    setUpHeading: 'إعداد خطوة ثانية',
    setUpIntro: ({ service }) =>
      `تسجيل الدخول إلى ${service ? isolated(service) : 'هذه الخدمة'} يتطلب خطوة ثانية. يكفي إعدادها مرة واحدة.`,
    setUp: (name) => `إعداد: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'آخر ما استخدمته',
    recommended: 'خيار موصى به',
    factorGone: 'لم تعد هذه الطريقة متاحة. يُرجى اختيار طريقة أخرى.',
    factorUnusable: 'هذه الطريقة لا تعمل الآن. يُرجى اختيار طريقة أخرى.',
    availableIn: (wait) => `ممكن ${after(wait)}`,
  },
  factorKinds: {
    passkey: {
      name: 'مفتاح المرور',
      hint: 'الوجه أو بصمة الإصبع أو قفل الشاشة',
      setUp: { name: 'إعداد مفتاح مرور' },
    },
    authenticator: {
      name: 'تطبيق المصادقة',
      hint: 'الرمز الذي يعرضه تطبيقك',
      setUp: { name: 'إعداد تطبيق مصادقة', hint: 'تطبيق على هاتفك يعرض لك رموزًا' },
    },
    phone: {
      name: 'رسالة نصية',
      hint: 'رمز على هاتفك',
      setUp: { name: 'إعداد الرسائل النصية' },
    },
    email: {
      name: 'البريد الإلكتروني',
      hint: 'رمز في صندوق بريدك',
      setUp: { name: 'إعداد الرموز بالبريد الإلكتروني' },
    },
    recoveryCode: { name: 'رمز الاسترداد', hint: 'أحد الرموز التي حفظتها' },
    unknown: { name: 'طريقة أخرى' },
  },
  code: {
    label: 'رمز التحقق',
    digits,
    verify: 'تأكيد',
    verified: 'تم التأكيد',
    filledIn: 'تم ملء الرمز.',
    rememberDevice: ({ lasts }) => (lasts ? `تذكّر هذا المتصفح: ${lasts}` : 'تذكّر هذا المتصفح'),
    sentWhenComplete: 'يُرسَل الرمز عند إدخال آخر رقم.',
    onlyHere: ({ service }) =>
      `يُرجى إدخاله هنا فقط${inService(service)}. لن نطلبه منك أبدًا عبر الهاتف أو الرسائل أو البريد الإلكتروني.`,
    onlyHereShort: ({ service }) => `يُرجى إدخاله هنا فقط${inService(service)}. لن نطلبه منك أبدًا.`,
    notYou: 'لم يكن تسجيل الدخول هذا منك؟ يُرجى الإلغاء وتغيير كلمة المرور.',
    problems: {
      empty: () => 'يُرجى إدخال رمز التحقق.',
      wrongLength: ({ length }) => (length ? `يتكوّن الرمز من ${ofDigits(length)}.` : 'الرمز غير مكتمل.'),
      notACode: ({ length }) =>
        length
          ? `يُرجى إدخال الرمز المكوّن من ${ofDigits(length)} فقط، بلا أي نص آخر.`
          : 'يُرجى إدخال الرمز فقط، بلا أي نص آخر.',
      severalCodes: () => 'يوجد هنا أكثر من رمز. يُرجى إدخال الأحدث فقط.',
      securityCode: () => 'يُرجى إدخال رمز التحقق.',
    },
  },
  authenticator: {
    heading: 'إدخال الرمز',
    intro: ({ service }) =>
      `يُرجى فتح تطبيق المصادقة والبحث عن الرمز الخاص بـ ${service ? isolated(service) : 'هذا الحساب'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}يتغيّر كل 30 ثانية.`,
    noPhone: 'هاتفي ليس معي',
    tipsTitle: 'الرموز لا تعمل؟',
    tips: ({ service }) => [
      `يُرجى التأكد من استخدام الرمز الخاص بـ ${service ? isolated(service) : 'هذه الخدمة'}.`,
      'يُرجى انتظار الرمز التالي ثم إدخاله.',
      'يُرجى ضبط ساعة هاتفك على الوضع التلقائي.',
    ],
  },
  sentCode: {
    heading: {
      email: 'تفقُّد بريدك الإلكتروني',
      phone: 'تفقُّد هاتفك',
      other: 'إدخال رمز التحقق',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `أرسلنا رمزًا جديدًا ${to(place)}. ${newestOnly ? 'الرمز الأحدث وحده يعمل الآن.' : 'يُرجى استخدام الرمز في أحدث رسالة.'}`
        : `أرسلنا رمزًا ${to(place)}. قد يستغرق وصوله بضع دقائق.`,
    lasts: (wait) => `يعمل الرمز ${oblique(`لمدة ${wait}`)}.`,
    notSentHeading: {
      email: 'تلقّي رمز بالبريد الإلكتروني',
      phone: 'تلقّي رمز برسالة نصية',
      other: 'تلقّي رمز التحقق',
    },
    notSent: (place) => `سنرسل رمز تحقق ${to(place)}.`,
    send: 'إرسال الرمز',
    sendAgain: 'إرسال رمز جديد',
    sending: 'جارٍ الإرسال…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `أرسلنا رمزًا ${to(place)}.`;
      return `أرسلنا رمزًا جديدًا. ${newestOnly ? 'الرمز الأحدث وحده يعمل الآن.' : 'يُرجى استخدام أحدث رسالة.'}`;
    },
    againIn: (wait) => `يمكنك طلب رمز جديد ${after(wait)}.`,
    againShort: (wait) => `${after(wait)}`,
    againNow: 'يمكنك الآن طلب رمز جديد.',
    notArrivedTitle: 'ألم يصل الرمز؟',
    notArrived: {
      email: [
        'يُرجى الانتظار بضع دقائق.',
        'يُرجى البحث في مجلد الرسائل غير المرغوب فيها.',
        'يمكنك إرسال رمز جديد أو استخدام طريقة أخرى.',
      ],
      phone: [
        'يُرجى الانتظار بضع دقائق.',
        'يُرجى التأكد من وجود تغطية في هاتفك.',
        'يمكنك إرسال رمز جديد أو استخدام طريقة أخرى.',
      ],
      other: ['يُرجى الانتظار بضع دقائق.', 'يمكنك إرسال رمز جديد أو استخدام طريقة أخرى.'],
    },
    weaker: 'الرسائل النصية تحميك أقل من تطبيق المصادقة.',
    checkAddress: 'يُرجى التأكد من أن الرمز أُرسل إلى المكان الصحيح المكتوب أعلاه.',
    change: { email: 'تغيير البريد الإلكتروني', phone: 'تغيير الرقم', other: 'تغيير العنوان' },
  },
  recovery: {
    heading: 'إدخال رمز استرداد',
    intro: 'أحد الرموز التي حفظتها عند إعداد التحقق بخطوتين.',
    label: 'رمز الاسترداد',
    hint: 'يُستخدم كل رمز مرة واحدة.',
    noCodesTitle: 'ليست لديّ رموز',
    noCodes: ({ service, otherFactor }) =>
      `قد تكون في ملف أو على ورق أو في برنامج إدارة كلمات المرور. إذا تعذّر العثور عليها، ${
        otherFactor ? 'يُرجى استخدام طريقة أخرى أو التواصل' : 'يُرجى التواصل'
      } مع فريق الدعم${inService(service)}.`,
    left: (left) => `المتبقي لديك: ${recoveryCodes(left)}.`,
    problems: {
      empty: () => 'يُرجى إدخال رمز استرداد.',
      wrongLength: ({ length }) =>
        length ? `يتكوّن رمز الاسترداد من ${ofDigits(length)}.` : 'رمز الاسترداد غير مكتمل.',
      notACode: () => 'يُرجى إدخال رمز الاسترداد فقط، بلا أي نص آخر.',
      severalCodes: () => 'يُرجى إدخال رمز واحد.',
      securityCode: () => 'يبدو هذا رمز تحقق من تطبيق أو رسالة. يُرجى إدخال رمز استرداد.',
    },
  },
  limited: {
    heading: {
      locked: 'رموز غير صحيحة كثيرة',
      rate_limited: 'محاولات كثيرة',
      too_many_sends: 'رسائل مطلوبة كثيرة',
      sign_in: 'محاولات تسجيل دخول كثيرة',
    },
    until: ({ wait, time }) => `يمكنك إعادة المحاولة ${after(wait)}، الساعة\u00A0${time}.`,
    waitUnknown: 'يُرجى الانتظار بضع دقائق ثم إعادة المحاولة.',
    now: 'يمكنك الآن إعادة المحاولة.',
    otherFactors: 'لا تزال طرقك الأخرى تعمل.',
    tooEarly: (wait) => `يمكنك إعادة المحاولة ${after(wait)}.`,
  },
  denied: {
    heading: 'تعذّر تسجيل دخولك',
    reasons: {
      noFactor: 'لا توجد في حسابك خطوة ثانية يمكنك استخدامها. يُرجى التواصل مع فريق الدعم.',
      account: 'لا يمكن تسجيل الدخول بهذا الحساب. يُرجى التواصل مع فريق الدعم.',
      passwordReset: 'يجب تغيير كلمة المرور قبل تسجيل الدخول.',
      misconfigured: 'تسجيل الدخول غير مُعَدّ بشكل صحيح من جانبنا. يُرجى التواصل مع فريق الدعم.',
      sameFactorAgain:
        'تأكدنا من هويتك، لكن الخطوة نفسها طُلبت مرة أخرى. يُرجى إعادة المحاولة، أو تسجيل الخروج والبدء من جديد.',
      cookiesBlocked:
        'يحظر متصفحك ملفات تعريف الارتباط اللازمة لتسجيل الدخول. يُرجى السماح بها لهذا الموقع في إعدادات متصفحك ثم إعادة المحاولة.',
      restartLoop:
        'اضطررنا إلى بدء هذه الخطوة من جديد أكثر من مرة. يُرجى إعادة المحاولة لاحقًا أو التواصل مع فريق الدعم.',
      setUpNeeded: 'يجب أولاً إعداد التحقق بخطوتين، ولا يمكن ذلك هنا. يُرجى التواصل مع فريق الدعم.',
      emailVerificationNeeded:
        'يجب أولاً تأكيد عنوان بريدك الإلكتروني. يُرجى فتح الرسالة التي أرسلناها ثم إعادة المحاولة.',
    },
    changePassword: 'تغيير كلمة المرور',
    contactSupport: 'التواصل مع فريق الدعم',
  },
  unreachable: {
    heading: 'تعذّر التحقق من تسجيل دخولك',
    screenHeading: 'تعذّر تحميل هذه الخطوة',
  },
  signedOut: {
    sessionEnded: {
      heading: 'انتهت جلستك',
      text: 'يُرجى تسجيل الدخول من جديد للمتابعة.',
      signIn: 'تسجيل الدخول من جديد',
    },
    tooManyAttempts: {
      heading: 'رموز غير صحيحة كثيرة',
      text: 'انتهى تسجيل دخولك. يُرجى تسجيل الدخول من جديد للمتابعة.',
      signIn: 'تسجيل الدخول من جديد',
    },
    notSignedIn: {
      heading: 'لم يتم تسجيل دخولك',
      text: 'يُرجى تسجيل الدخول للمتابعة.',
      signIn: 'تسجيل الدخول',
    },
  },
  signingOut: {
    heading: 'جارٍ تسجيل خروجك',
    working: 'يستغرق هذا لحظة.',
    failedHeading: 'لم يتم تسجيل خروجك بعد',
  },
  done: {
    signedIn: 'تم تسجيل دخولك',
    alreadySignedIn: 'سبق تسجيل دخولك',
    emailVerified: 'تم تأكيد عنوان بريدك الإلكتروني.',
  },
  failures: {
    wrong_code: 'لم يعمل هذا الرمز. يُرجى التأكد منه ثم إعادة المحاولة.',
    expired_code: 'انتهت صلاحية هذا الرمز.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `حاولت مرات كثيرة. ${orWait(wait)}`,
    locked: ({ wait }) => `أُدخل رمز غير صحيح مرات كثيرة. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `طلبت رسائل كثيرة. ${orWait(wait)}`,
    session_ended: 'انتهت جلستك. يُرجى تسجيل الدخول من جديد للمتابعة.',
    verification_required: 'يجب تأكيد هويتك من جديد.',
    step_up_required: 'يُرجى تأكيد هويتك أولاً.',
    restart: 'لم ينجح ذلك. لنبدأ هذه الخطوة من جديد.',
    factor_gone: 'لم تعد هذه الطريقة متاحة.',
    conflict: 'تم إعداد ذلك من قبل.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'لم ينجح فحص الأمان. يُرجى إعادة المحاولة.',
    dismissed: 'تم الإيقاف. يُرجى إعادة المحاولة أو استخدام طريقة أخرى.',
    refused: 'لا يمكن ذلك بهذا الحساب. يُرجى استخدام طريقة أخرى أو طلب المساعدة.',
    offline: 'تعذّر الوصول إلى الخدمة. يُرجى التأكد من الاتصال ثم إعادة المحاولة.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'هذا غير مُعَدّ بشكل صحيح من جانبنا. يُرجى استخدام طريقة أخرى أو طلب المساعدة.',
    unexpected: ourSide,
    timeout: 'يستغرق هذا وقتًا أطول من اللازم. يُرجى إعادة المحاولة.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `حاولت تسجيل الدخول مرات كثيرة. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `حاولت تسجيل الدخول مرات كثيرة. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'لم يعمل هذا الرمز. يُرجى إدخال الأحدث.',
      expired_code: 'انتهت صلاحية هذا الرمز. يُرجى إدخال الأحدث.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'لم يعمل هذا الرمز. يُرجى استخدام أحدث رسالة.',
      expired_code: 'انتهت صلاحية هذا الرمز. يُرجى إرسال رمز جديد.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'لم يعد رمز الاسترداد هذا يعمل. يُرجى تجربة رمز آخر.',
    },
    send: {
      rate_limited: ({ wait }) => `طلبت رسائل كثيرة. ${orWait(wait)}`,
      too_many_sends: ({ wait }) => `طلبت رسائل كثيرة. ${orWait(wait)} لا يزال بإمكانك إدخال رمز وصل إليك.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'كلمة المرور',
    hint: 'يُرجى إدخالها مرة أخرى لتغيير طريقة تسجيل دخولك.',
    wrong: 'كلمة المرور هذه غير صحيحة. يُرجى التأكد منها ثم إعادة المحاولة.',
  },
  address: {
    label: addressKinds,
    phoneHint: `مع رمز البلد، مثل ${example}.`,
    send: 'إرسال الرمز',
    sendMessage: 'إرسال الرسالة',
    sendLink: 'إرسال الرابط',
    problems: {
      empty: (kind) => `يُرجى إدخال ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? `يُرجى إدخال عنوان بريد إلكتروني مثل ${isolated('name@example.com')}.`
          : `يُرجى إدخال رقم هاتف مثل ${example}.`,
      severalAddresses: (kind) =>
        kind === 'email' ? 'يُرجى إدخال عنوان بريد إلكتروني واحد فقط.' : 'يُرجى إدخال رقم هاتف واحد فقط.',
      tooShort: (kind) => `${thisKind(kind)} قصير جدًا.`,
      tooLong: (kind) => `${thisKind(kind)} طويل جدًا.`,
      noCountry: () => `يُرجى كتابة رمز البلد، مثل ${isolated('+966')} للسعودية.`,
      trunkZero: () => `يُرجى حذف ${isolated('(0)')} بعد رمز البلد.`,
      extension: () => 'يُرجى إدخال رقم بلا تحويلة داخلية. لا تصل الرسائل إليها.',
    },
  },
  signInByCode: {
    intro: {
      email: 'سنرسل إليك بالبريد الإلكتروني رمزًا لتسجيل الدخول.',
      phone: 'سنرسل إليك برسالة نصية رمزًا لتسجيل الدخول.',
    },
    introLink: 'سنرسل إليك بالبريد الإلكتروني رابطًا لتسجيل الدخول.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'إعداد تطبيق المصادقة',
    intro: ({ service }) => `تلزمك رموزه عند تسجيل الدخول${toService(service)}.`,
    creating: 'جارٍ إنشاء مفتاحك…',
    noAppTitle: 'ليس لديّ تطبيق',
    noApp:
      'أي تطبيق مصادقة يفي بالغرض. يمكنك العثور على واحد في متجر التطبيقات على هاتفك، أو في برنامج إدارة كلمات المرور: فكثير منها يتضمّنه.',
    scan: 'فتح التطبيق ومسح رمز الاستجابة السريعة هذا',
    cannotScan: 'تعذّر مسحه؟',
    typeKey: 'يُرجى كتابة هذا المفتاح في تطبيقك بدلاً من ذلك، أو نسخه.',
    qrCode: 'رمز الاستجابة السريعة لتطبيق المصادقة. المفتاح تحت «تعذّر مسحه؟» يؤدي الغرض نفسه.',
    add: 'إضافة هذا الحساب إلى التطبيق',
    openInApp: 'فتح في تطبيق المصادقة',
    orCopyKey: 'أو يُرجى نسخ هذا المفتاح إلى تطبيقك.',
    scanElsewhere: 'التطبيق على جهاز آخر',
    copy: 'نسخ المفتاح',
    copied: 'تم نسخ المفتاح.',
    notCopied: 'لم ينجح النسخ. يُرجى تحديد المفتاح ونسخه يدويًا.',
    account: 'الحساب',
    service: 'الخدمة',
    kindOfKey: 'نوع المفتاح',
    timeBased: ({ length, periodSeconds }) =>
      `يعتمد على الوقت، ${digits(length)}${periodSeconds === 30 ? '' : `، ${everySeconds(periodSeconds)}`}`,
    enterCode: 'إدخال الرمز الذي يعرضه التطبيق',
  },
  ceremony: {
    passkey: {
      heading: 'استخدام مفتاح المرور',
      intro: 'سيطلب جهازك وجهك أو بصمة إصبعك أو قفل الشاشة.',
      start: 'استخدام مفتاح المرور',
    },
    other: {
      heading: 'تأكيد هويتك على جهازك',
      intro: 'سيعرض جهازك ما يجب فعله.',
      start: 'بدء',
    },
    performing: 'يُرجى اتباع الخطوات على جهازك.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'استغرق ذلك وقتًا أطول من اللازم. يُرجى إعادة المحاولة.',
      input_refused: notAccepted,
      refused: 'لا يعمل هذا على هذا الجهاز. يُرجى استخدام طريقة أخرى.',
    },
  },
  replaceFactor: {
    heading: 'استبدال ما فقدته؟',
    signedIn: 'تم قبول رمز الاسترداد.',
    intro: 'يمكنك الآن استبدال ما فقدته. يبقى القديم صالحًا إلى أن يتم تأكيد الجديد.',
    makeNewCodes: 'يُرجى إنشاء رموز جديدة قريبًا في إعدادات حسابك.',
    codesHeading: 'رموز الاسترداد على وشك النفاد',
    newCodes: 'الحصول على رموز استرداد جديدة',
    newCodesWarning: 'عند إنشاء مجموعة جديدة، تتوقف الرموز المتبقية عن العمل.',
    newCodesUnknown:
      'لا نعرف هل أُنشئت رموز جديدة. إذا أُنشئت، فقد توقفت القديمة عن العمل: يُرجى طلب رموز جديدة مرة أخرى.',
    newCodesInSettings: 'لا يمكن ذلك هنا. يمكنك إنشاء رموز جديدة في إعدادات حسابك.',
    replace: {
      authenticator: {
        name: 'إعداد تطبيق المصادقة من جديد',
        hint: 'في حال فقدان الهاتف أو حذف التطبيق',
      },
      phone: { name: 'استخدام رقم هاتف آخر', hint: 'إذا لم تعد الرسائل النصية تصل إليك' },
      email: { name: 'استخدام عنوان بريد إلكتروني آخر', hint: 'إذا لم يعد بإمكانك فتح ذلك البريد' },
    },
    notReplaced: 'لم ينجح ذلك. يمكنك إعادة المحاولة لاحقًا في إعدادات حسابك.',
    skip: 'ليس الآن',
  },
  setUpAddress: {
    heading: { email: 'تلقّي الرموز بالبريد الإلكتروني', phone: 'تلقّي الرموز برسائل نصية' },
    intro: ({ kind, service }) =>
      `عند كل تسجيل دخول${toService(service)}، سنرسل رمزًا إلى ${thisAddress(kind)}.`,
    introKnown: ({ place, service }) => `عند كل تسجيل دخول${toService(service)}، سنرسل رمزًا ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'تسجيل الدخول برابط',
    instruction: 'يُرجى فتح الرابط في هذا المتصفح. يمكنك المتابعة هناك أو العودة إلى هنا.',
    notYet: 'لم يتم تسجيل دخولك بعد. يُرجى فتح الرابط من أحدث رسالة في هذا المتصفح ثم إعادة المحاولة.',
  },
  verifyEmail: {
    ...link,
    heading: 'تأكيد عنوان بريدك الإلكتروني',
    instruction: 'يُرجى فتح الرابط في الرسالة ثم العودة إلى هنا.',
    notYet: 'لم يتم تأكيد عنوان بريدك الإلكتروني بعد. يُرجى فتح الرابط من أحدث رسالة ثم إعادة المحاولة.',
    confirmIntro: 'فتحت الرابط الذي في رسالتنا. يُرجى الضغط على الزر لتأكيد أن العنوان لك.',
    confirm: 'تأكيد عنوان بريدي الإلكتروني',
    newLink: 'إرسال رابط جديد',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'هل بدأت تسجيل الدخول هذا بنفسك؟',
    asking: ({ service }) =>
      `أوصلك رابط أو موقع آخر إلى هنا لتسجيل الدخول${toService(service)}. يُرجى الموافقة فقط إذا طلبت ذلك بنفسك: فما يرسله إليك غيرك قد يُدخلك إلى حسابه.`,
    signInMyself: 'لا، سأسجّل الدخول بنفسي',
    continue: 'نعم، متابعة',
    completingHeading: 'جارٍ تسجيل دخولك',
    completing: 'يستغرق هذا لحظة.',
    failedHeading: 'تعذّر تسجيل دخولك',
    backToSignIn: 'العودة إلى تسجيل الدخول',
  },
  settings: {
    endings: {
      add: 'تمت الإضافة.',
      removeFactor: 'تمت الإزالة.',
      renameFactor: 'تمت إعادة التسمية.',
      turnOn: 'تم حفظ التغيير.',
      turnOff: 'تم حفظ التغيير.',
      createCodes: 'رموز الاسترداد جاهزة.',
      regenerateCodes: 'رموز الاسترداد الجديدة جاهزة. لم تعد القديمة تعمل.',
      forgetDevice: 'سنطلب خطوة ثانية هناك من جديد.',
      signOutOthers: 'تم تسجيل خروجك من كل مكان آخر.',
      unknown: 'لا نعرف هل نجح ذلك. يُرجى مراجعة ما يظهر هنا.',
      alreadyGone: 'سبقت إزالته. لم يتغيّر شيء الآن.',
      codesExist: 'لديك رموز استرداد بالفعل. يُرجى إنشاء مجموعة جديدة إذا تعذّر العثور عليها.',
      codesLeft: 'لم يتم حفظ رموز الاسترداد. يُرجى إنشاء مجموعة جديدة قبل الحاجة إليها.',
      unavailable: 'هذه الطريقة لا تعمل الآن. يُرجى اختيار طريقة أخرى.',
      changed: 'تغيّر تسجيل دخولك في هذه الأثناء، فلم يُنفَّذ شيء. يُرجى إعادة المحاولة.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `تغيّر تسجيل دخولك في هذه الأثناء${wasStopped ? '، فلم يُنفَّذ شيء' : ''}.`,
        name ? `الحساب المسجَّل الدخول الآن: ${isolated(name)}.` : 'الحساب المسجَّل الدخول الآن حساب آخر.',
      ].join(' '),
    createCodes: {
      heading: 'إنشاء رموز استرداد؟',
      text: 'تتيح لك الدخول عندما يتعذّر استخدام طرقك الأخرى. يعمل كل رمز مرة واحدة.',
      keep: 'ليس الآن',
      confirm: 'إنشاء الرموز',
    },
    revealCodes: {
      heading: 'إظهار رموز الاسترداد؟',
      text: 'يُرجى التأكد من أن لا أحد غيرك يرى شاشتك.',
      keep: 'ليس الآن',
      confirm: 'إظهار الرموز',
    },
    turnOnAgain: {
      heading: 'تفعيل التحقق بخطوتين؟',
      text: 'سنطلب خطوة ثانية عند كل تسجيل دخول.',
      keep: 'ليس الآن',
      confirm: 'تفعيل التحقق بخطوتين',
    },
    heading: 'التحقق بخطوتين',
    updating: 'جارٍ التحديث…',
    offline: (read) => `لا يوجد اتصال بالإنترنت. ${asOf(read)}`,
    offlineAction: 'لا يوجد اتصال بالإنترنت. يُرجى الاتصال أولاً ثم إعادة المحاولة.',
    loadFailed: 'تعذّر تحميل إعداداتك',
    misconfigured: 'إنها غير مُعَدّة بشكل صحيح من جانبنا.',
    refreshFailed: (read) => `تعذّر البحث عن التغييرات. ${asOf(read)}`,
    busyAction: 'لحظة من فضلك. هناك تغيير قيد التنفيذ.',
    broken: 'تعذّر عرض هذا',
    account: (name) => `الحساب: ${isolated(name)}`,
    kinds: {
      passkey: { name: 'مفتاح المرور', yours: 'مفتاح المرور', yourOther: 'مفتاح المرور الآخر' },
      authenticator: {
        name: 'تطبيق المصادقة',
        yours: 'تطبيق المصادقة',
        yourOther: 'تطبيق المصادقة الآخر',
      },
      phone: {
        name: 'الرسائل النصية',
        yours: 'رسالة نصية',
        yourOther: 'رسالة نصية إلى رقمك الآخر',
      },
      email: {
        name: 'الرموز بالبريد الإلكتروني',
        yours: 'رسالة بريد إلكتروني',
        yourOther: 'رسالة بريد إلكتروني إلى عنوانك الآخر',
      },
      recoveryCode: { name: 'رمز الاسترداد', yours: 'رمز استرداد' },
      unknown: { name: 'الطريقة الأخرى', yours: 'طريقة أخرى' },
    },
    protection: {
      on: 'التحقق بخطوتين مفعَّل',
      onDetail: 'نطلب خطوة ثانية عند تسجيل دخولك.',
      off: 'التحقق بخطوتين متوقف',
      offDetail: 'كلمة المرور وحدها تحمي حسابك.',
      notReady: 'حسابك غير محمي بعد',
      notReadyDetail: 'التحقق بخطوتين مفعَّل، لكن ليست لديك خطوة ثانية تعمل. يُرجى تأكيد خطوة أو إضافة أخرى.',
      turnOn: 'تفعيل',
      turnOff: 'إيقاف',
      turnWhat: 'التحقق بخطوتين',
    },
    nothingSetUp: {
      heading: 'إضافة خطوة ثانية إلى حسابك',
      text: 'عندئذٍ لا يمكن لأحد تسجيل الدخول باسمك حتى لو عرف كلمة المرور. يستغرق ذلك نحو دقيقتين.',
      setUp: 'إعداد التحقق بخطوتين',
    },
    factors: {
      heading: 'طرق التحقق لديك',
      intro: 'نطلب إحداها عند تسجيل دخولك.',
      introOff: 'سنطلب إحداها عند تسجيل دخولك بعد تفعيل التحقق بخطوتين.',
      add: 'إضافة طريقة أخرى',
      on: 'قيد الاستخدام',
      ready: 'جاهز للاستخدام',
      needsVerification: 'بانتظار التأكيد',
      notCounting: 'لا يمكنك استخدامها قبل تأكيدها.',
      weaker: 'أضعف من التطبيق',
      added: (date) => `تاريخ الإضافة: ${date}`,
      used: (when) => `آخر استخدام: ${when}`,
      kept: {
        required: 'حسابك يتطلبها، لذا لا يمكن إزالتها.',
        signIn: 'تُستخدم لتسجيل دخولك، لذا لا يمكن إزالتها.',
        unsupported: 'لا يمكن إزالتها هنا.',
      },
      none: 'لم يتم إعداد شيء بعد.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named,
      rename: 'إعادة تسمية',
      remove: 'إزالة',
      verify: 'تأكيد',
      change: 'تغيير',
    },
    recoveryCodes: {
      heading: 'رموز الاسترداد',
      intro: 'تتيح لك الدخول عندما يتعذّر استخدام أي شيء آخر. يعمل كل رمز مرة واحدة.',
      left: (left) => `المتبقي: ${recoveryCodes(left)}`,
      some: 'لديك رموز استرداد',
      someDetail: 'يُرجى حفظها في مكان غير هاتفك.',
      none: 'ليست لديك رموز استرداد',
      noneDetail: 'يُرجى إنشاء رموز حتى لا يمنعك فقدان هاتفك من الدخول.',
      few: 'يُرجى إنشاء رموز جديدة قبل نفادها.',
      create: 'إنشاء رموز الاسترداد',
      regenerate: 'إنشاء رموز جديدة',
      reveal: 'إظهار الرموز',
    },
    sessions: {
      heading: 'أماكن تسجيل دخولك',
      others: (number) => `تم تسجيل الدخول ${onDevices(number)}`,
      othersUnknown: 'قد يكون دخولك مسجَّلاً على أجهزة أخرى',
      onlyHere: 'تم تسجيل دخولك هنا فقط',
      detail: 'إذا بدا لك أي منها غير مألوف، يُرجى تسجيل الخروج منها.',
      signOutOthers: 'تسجيل الخروج من كل الأجهزة الأخرى',
    },
    devices: {
      heading: 'المتصفحات المحفوظة',
      intro: 'لا نطلب فيها خطوة ثانية عند تسجيل دخولك.',
      unnamed: 'متصفح',
      thisOne: 'هذا المتصفح',
      lasts: (duration) => `المتبقي: ${duration}`,
      forget: 'نسيان',
      named: ({ name, isThisOne }) => (isThisOne ? 'هذا المتصفح' : name),
    },
    confirmation: {
      proved: 'تم تأكيد هويتك. لم يتغيّر شيء بعد.',
      askedAnew: 'تغيّرت إعداداتك في هذه الأثناء. لم يُنفَّذ شيء. يُرجى قراءة ما سيحدث الآن.',
      passwordMissing: 'يُرجى إدخال كلمة المرور.',
      passwordHint: 'نطلبها لنتأكد من هويتك.',
      working: 'جارٍ التنفيذ…',
      waitUntil: (wait) => `يمكنك إعادة المحاولة ${after(wait)}.`,
      waitOver: 'يمكنك الآن إعادة المحاولة.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'لا يمكن ذلك بهذا الحساب. لم يتغيّر شيء.',
        factor_gone: 'سبقت إزالته.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `إزالة ${name} ${quoted(which)}؟` : `إزالة ${name}؟`),
      text: {
        authenticator: ({ factor, service }) =>
          `لن يعطيك ${factor.which ? quoted(factor.which) : 'التطبيق'} رموزًا${
            service ? ` لتسجيل الدخول إلى ${isolated(service)}` : ''
          } بعد ذلك.`,
        email: ({ place }) => `لن نرسل بعد ذلك رموزًا ${to(place)}.`,
        phone: ({ place }) => `لن نرسل بعد ذلك رموزًا ${to(place)}.`,
        passkey: ({ service }) => `لن يمكنك استخدامه بعد ذلك${inService(service)}.`,
        other: ({ service }) => `لن يمكنك استخدامها بعد ذلك${inService(service)}.`,
      },
      remaining: (ways) => `سيظل بإمكانك استخدام ${ways}.`,
      keep: 'إبقاء',
      confirm: ({ name }) => `إزالة ${name}`,
      setUpAgain: 'هذه آخر طريقة لديك. سيطلب تسجيل الدخول التالي كلمة المرور فقط، ثم إعداد طريقة أخرى.',
      last: {
        heading: 'إزالة آخر طريقة لديك وإيقاف التحقق بخطوتين؟',
        text: passwordOnly,
        keep: 'إبقاء',
        confirm: 'إيقاف التحقق بخطوتين',
      },
    },
    turnOff: {
      heading: 'إيقاف التحقق بخطوتين؟',
      text: passwordOnly,
      passwordOnly: 'يمكن لكل من يعرف كلمة المرور تسجيل الدخول.',
      codesStop: 'لن تُطلب رموز الاسترداد.',
      factorsStay: 'يبقى ما أعددته محفوظًا، ويمكنك تفعيله من جديد.',
      keep: 'إبقاؤه مفعَّلاً',
      confirm: 'إيقاف التحقق بخطوتين',
    },
    regenerateCodes: {
      heading: 'إنشاء رموز استرداد جديدة؟',
      text: ({ left }) =>
        left
          ? plural(locale, left, {
              one: 'سيتوقف رمزك المتبقي عن العمل فور إنشاء الرموز الجديدة.',
              two: 'سيتوقف رمزاك المتبقيان عن العمل فور إنشاء الرموز الجديدة.',
              other: `ستتوقف رموزك المتبقية (${left}) عن العمل فور إنشاء الرموز الجديدة.`,
            })
          : 'ستتوقف رموزك الحالية عن العمل فور إنشاء الرموز الجديدة.',
      keep: 'إبقاء القديمة',
      confirm: 'إنشاء رموز جديدة',
    },
    forgetDevice: {
      heading: 'نسيان هذا المتصفح؟',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'في هذا المتصفح' : name ? `في ${isolated(name)}` : 'هناك';
        return `سنطلب خطوة ثانية عند تسجيل الدخول التالي ${where}.`;
      },
      keep: 'إبقاء',
      confirm: 'نسيان',
    },
    signOutOthers: {
      heading: 'تسجيل الخروج من كل مكان آخر؟',
      text: ({ count }) =>
        `سيلزم تسجيل الدخول من جديد ${count ? onDevices(count) : 'على كل أجهزتك ومتصفحاتك الأخرى'}.`,
      stay: 'يبقى دخولك مسجَّلاً هنا.',
      keep: 'إبقاؤها',
      confirm: 'تسجيل الخروج منها كلها',
    },
    renameFactor: {
      heading: ({ name }) => `إعادة تسمية ${name}`,
      label: 'الاسم',
      hint: 'ما يساعدك على تمييزها، مثل الجهاز الذي هي عليه.',
      missing: 'يُرجى إدخال اسم.',
      tooLong: (most) =>
        `يجب ألا يزيد الاسم على ${counted(most, {
          one: 'حرف واحد',
          two: 'حرفين',
          few: 'أحرف',
          many: 'حرفًا',
          other: 'حرف',
        })}.`,
      confirm: 'حفظ الاسم',
      failures: {
        input_refused: 'لا يمكن استخدام هذا الاسم. قد يكون لطريقة أخرى من طرقك. يُرجى اختيار اسم مختلف.',
        conflict: 'هذا الاسم لطريقة أخرى من طرقك. يُرجى اختيار اسم مختلف.',
        refused: 'لا يمكن استخدام هذا الاسم. يُرجى اختيار اسم مختلف.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `اختيار اسم: ${name}`,
      intro: 'لديك واحدة من هذا النوع بالفعل. يساعدك الاسم على التمييز بينهما.',
      hint: 'مثال: هاتف العمل',
      suggested: ({ name, number }) => `${name} ${number}`,
    },
    unknownCodes: {
      heading: 'لا نعرف هل أُنشئت رموز الاسترداد',
      checking: 'لا نعرف هل نجح ذلك. جارٍ التحقق…',
      text: 'لم تصلنا الإجابة، لذا لا يمكننا عرض أي رموز.',
      warning: 'يمكنك إنشاء مجموعة جديدة. عندئذٍ تتوقف كل رموزك السابقة عن العمل.',
      create: 'إنشاء مجموعة جديدة',
      skip: 'ليس الآن',
    },
    makeCodes: {
      heading: 'رموز الاسترداد',
      text: 'تتيح لك الدخول إذا فقدت هاتفك. يعمل كل رمز مرة واحدة، ولن تظهر إلا الآن، لذا يُرجى تجهيز مكان لحفظها.',
      keep: 'ليس الآن',
      confirm: 'إظهار رموزي',
    },
    codesFromBefore: {
      heading: 'هل لا تزال رموز الاسترداد لديك؟',
      text: 'لديك مجموعة من قبل. ستلزمك إذا فقدت هاتفك.',
      warning: 'إذا تعذّر العثور عليها، يُرجى إنشاء مجموعة جديدة. عندئذٍ تتوقف الرموز القديمة عن العمل.',
      keep: 'إنها لديّ',
      replace: 'إنشاء مجموعة جديدة',
      left: {
        heading: 'رموز الاسترداد غير محفوظة',
        text: 'لديك مجموعة لم يتم تأكيد حفظها. ستلزمك إذا فقدت هاتفك.',
        warning: 'لا نعرضها هنا مرة أخرى. إذا أُنشئت مجموعة جديدة حلّت محلها، وتوقفت رموزها عن العمل.',
        keep: 'حفظتها',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'تسجيل الدخول من جديد للمتابعة',
        text: 'انتهت جلستك. ما أعددته محفوظ: بعد تسجيل الدخول يمكنك المتابعة من حيث توقفت.',
      },
      changed: {
        heading: 'تغيّر تسجيل دخولك',
        text: 'قد يكون الدخول مسجَّلاً الآن بحساب شخص آخر. لم يُنفَّذ شيء منذ ذلك الحين. يُرجى التأكد من الحساب في الشاشة التالية قبل المتابعة.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'سيتوقف العنوان أو الرقم الحالي عن العمل فور المتابعة.',
      isOnlyOne:
        'سيتوقف العنوان أو الرقم الحالي عن العمل فور المتابعة. وإلى أن يتم تأكيد الجديد، تحمي كلمة المرور وحدها حسابك.',
    },
    addFactor: {
      heading: 'اختيار خطوة ثانية',
      intro: 'يمكنك إضافة المزيد لاحقًا.',
      nothing: 'لا يوجد ما يمكنك إضافته حاليًا.',
      cancel: 'إلغاء',
    },
    turnOn: {
      heading: 'تفعيل التحقق بخطوتين',
      intro: 'من الآن فصاعدًا سنطلب خطوة ثانية عند تسجيل دخولك.',
      ready: (factor) => `${factor.name}: تم التأكيد`,
      codesSaved: (number) => `تم الحفظ: ${recoveryCodes(number)}`,
      confirm: 'تفعيل',
      skip: 'ليس الآن',
    },
    summary: {
      heading: 'التحقق بخطوتين مفعَّل',
      text: (ways) => `في المرة القادمة، سيكون تسجيل دخولك بكلمة المرور وباستخدام ${ways}.`,
      keepCodes: 'يُرجى حفظ رموز الاسترداد حيث يمكنك العثور عليها بدون هاتفك.',
      done: 'تم',
      addAnother: 'إضافة طريقة أخرى',
    },
    sessionEnds: {
      heading: 'إبقاء جلستك مفتوحة؟',
      headingWithoutStay: 'سيتم تسجيل خروجك قريبًا',
      text: 'سيتم تسجيل خروجك قريبًا.',
      left: (wait) => `سيحدث ذلك ${after(wait)}.`,
      over: 'انتهت جلستك.',
      stay: 'إبقاؤها مفتوحة',
      signOut: 'تسجيل الخروج الآن',
      understood: 'إغلاق',
    },
    saveCodes: {
      heading: 'حفظ رموز الاسترداد',
      intro: 'يعمل كل رمز مرة واحدة إذا فقدت هاتفك. لن تظهر لك مرة أخرى. يُرجى حفظها في مكان غير هاتفك.',
      introShownAgain: 'يعمل كل رمز مرة واحدة إذا فقدت هاتفك. يُرجى حفظها في مكان غير هاتفك.',
      headingAgain: 'رموز الاسترداد',
      done: 'تم',
      listName: 'رموز الاسترداد',
      copy: 'نسخ',
      copied: 'تم نسخ الرموز. يُرجى لصقها في مكان آمن.',
      notCopied: 'لم ينجح النسخ. تم تحديد الرموز: يُرجى نسخها يدويًا.',
      download: 'تنزيل',
      downloaded: 'يُرجى البحث عن الملف ضمن التنزيلات.',
      notDownloaded: 'لم ينجح التنزيل. يُرجى نسخ الرموز أو طباعتها بدلاً من ذلك.',
      fileName: 'codes',
      print: 'طباعة',
      notPrinted: 'لم تنجح الطباعة. يُرجى نسخ الرموز أو تنزيلها بدلاً من ذلك.',
      saved: 'حفظت هذه الرموز',
      savedMissing: 'يُرجى حفظ الرموز أولاً ثم وضع علامة في المربع.',
      typeOne: 'إدخال أحد هذه الرموز',
      typeOneHint: 'يُرجى أخذه من المكان الذي حفظتها فيه، للتأكد من وجودها هناك.',
      typeOneMissing: 'يُرجى إدخال أحد الرموز.',
      typeOneWrong: 'ليس هذا من بين الرموز. يُرجى النظر في المكان الذي حفظتها فيه.',
      paper: {
        title: ({ service }) => (service ? `رموز الاسترداد: ${isolated(service)}` : 'رموز الاسترداد'),
        account: (account) => `الحساب: ${isolated(account)}`,
        date: (date) => `تاريخ الإنشاء: ${date}`,
        once: 'يعمل كل رمز مرة واحدة.',
      },
      leaving: {
        heading: 'المغادرة بدون حفظ الرموز؟',
        text: 'لن تظهر لك هذه الرموز مرة أخرى. بدونها قد يمنعك فقدان هاتفك من الدخول.',
        textShownAgain: 'يمكنك الاطلاع عليها لاحقًا. وإلى أن يتم حفظها، قد يمنعك فقدان هاتفك من الدخول.',
        signsOut: 'سيتم تسجيل خروجك.',
        keep: 'العودة والحفظ',
        confirm: 'المغادرة على أي حال',
      },
    },
    guided: {
      step: ({ step, of, name }) => `الخطوة ${step} من ${of} · ${name}`,
      names: { add: 'إضافة', verify: 'تأكيد', saveCodes: 'حفظ الرموز', turnOn: 'تفعيل' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `تأكيد هويتك: ${purpose}` : 'تأكيد هويتك'),
    confirm: (purpose) => (purpose ? `تأكيد: ${purpose}` : 'تأكيد'),
    unavailableHeading: 'لا يمكننا تأكيد هويتك هنا',
    unavailable: 'لم تُعَدّ أي طريقة في حسابك. يُرجى تسجيل الخروج ثم الدخول، أو طلب المساعدة.',
    unavailableHere: 'لا يمكن تأكيد هذا هنا. يُرجى تسجيل الخروج ثم الدخول، أو طلب المساعدة.',
    sessionChangedHeading: 'تغيّر تسجيل دخولك',
    sessionChanged:
      'تم تسجيل خروجك، أو أصبح الدخول مسجَّلاً بحساب آخر. لم يُنفَّذ شيء. يُرجى تسجيل الدخول ثم إعادة المحاولة.',
    close: 'إغلاق',
    provedHeading: 'تم تأكيد هويتك',
    proved: (purpose) => (purpose ? `المتابعة: ${purpose}؟` : 'المتابعة؟'),
    goOn: (purpose) => purpose ?? 'متابعة',
  },
};
