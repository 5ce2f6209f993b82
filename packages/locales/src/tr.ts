import { plural, type Catalog } from '@mfa-flow/react';
import { isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'tr';

/** The capital of “i” is “İ”. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
const digits = (length: number) => `${length} haneli`;
const orWait = (wait: string | undefined) =>
  wait ? `Tekrar denemek için ${wait} bekleyin.` : 'Birkaç dakika bekleyip tekrar deneyin.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `baş harfi ${mailbox}, alan adı ${domain} olan adres`;
/** Places in sentences say where to: they end so already. What somebody typed gets a noun that takes the ending. */
const to = (place: string) =>
  `${place} numarasına`
    .replace(/(adres(?:e|ine|inize)|numaraya|telefonunuza) numarasına$/, '$1')
    .replace(/(@\S+) numarasına$/, '$1 adresine');
const toAtStart = (place: string) => capital(to(place));

const identifiers = {
  email: 'E\u2011posta adresinizi',
  username: 'Kullanıcı adınızı',
  emailOrUsername: 'E\u2011posta adresinizi veya kullanıcı adınızı',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `${identifiers[identifierKind ?? 'emailOrUsername']} ve şifrenizi kontrol edin.`;

const ourSide = 'Bizden kaynaklanan bir sorun oluştu. Tekrar deneyin.';
const checkEntry = 'Girdiğiniz bilgileri kontrol edip tekrar deneyin.';
const wrongOrExpired = 'Bu kod yanlış veya süresi dolmuş.';
const usedBefore = 'Bu kod yanlış veya daha önce kullanılmış.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  place ? `${toAtStart(place)} kod gönderemedik.` : 'Kod gönderemedik.';

const addressKinds = { email: 'e\u2011posta adresi', phone: 'telefon numarası' } as const;
const yourAddress = { email: 'e\u2011posta adresinizi', phone: 'telefon numaranızı' } as const;
/** An example that must not wrap. Turkey has no range for fiction. */
const example = '+90\u00A0501\u00A0234\u00A056\u00A078';
const toThisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'bu numaraya' : 'bu adrese');
const wrongAddress = (kind: 'email' | 'phone') =>
  `${kind === 'phone' ? 'Bu numarayı' : 'Bu adresi'} kullanamadık. Kontrol edin veya başka bir tane girin.`;
const notSent = (kind: 'email' | 'phone') =>
  `${capital(toThisAddress(kind))} mesaj gönderemedik. Kontrol edip tekrar deneyin.`;
const deadLink = 'Bu bağlantının süresi dolmuş veya bağlantı daha önce kullanılmış. Yenisini gönderin.';
const notAccepted = 'İşlem tamamlanamadı. Tekrar deneyin veya başka bir yöntem kullanın.';
const messageNotSent = 'Mesajı gönderemedik. Tekrar deneyin.';
const link = {
  sentHeading: 'E\u2011postanızı kontrol edin',
  notSent: (place: string) => `${toAtStart(place)} bağlantı içeren bir mesaj göndereceğiz.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `${toAtStart(place)} ${times > 1 ? 'yeni bir bağlantı' : 'bağlantı'} gönderdik.`,
  send: 'Bağlantı gönder',
  sendAgain: 'Tekrar gönder',
  sending: 'Gönderiliyor…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Yeni bir bağlantı gönderdik. En yeni mesajı kullanın.'
      : `${toAtStart(place)} bağlantı gönderdik.`,
  againIn: (wait: string) => `Yeni bir mesajı ${wait} sonra isteyebilirsiniz.`,
  againShort: (wait: string) => `${wait} sonra`,
  againNow: 'Artık yeni bir mesaj isteyebilirsiniz.',
  opened: 'Bağlantıyı açtım',
  notArrivedTitle: 'Mesaj gelmedi mi?',
  notArrived: ['Birkaç dakika bekleyin.', 'Spam klasörünüze bakın.', 'Mesajı tekrar gönderin.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

/** “hesap” takes the ending, so that the name of the service stays as it is. */
const toAccount = (service: string | undefined) => (service ? `${service} hesabınıza` : 'hesabınıza');
const here = (service: string | undefined) => (service ? `burada (${service})` : 'burada');
const forService = (service: string | undefined) => (service ? `${service} için ` : '');
/** A button or a heading with the name of a kind: ours take an ending, those of a host stand after a colon. */
const verbWith = (verb: string, name: string) =>
  /(?:anahtarı|uygulaması|kodları)$/.test(name) ? `${capital(name)}nı ${verb}` : `${capital(verb)}: ${name}`;
const quoted = (which: string) => `“${which}”`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `Son güncelleme: ${[date, time].filter(Boolean).join(', ') || 'bir süre önce'}.`;
const passwordOnly = 'Hesabınız yalnızca şifrenizle korunacak.';
const wrongPassword = 'Bu şifre doğru değil. Tekrar deneyin.';

/** Turkish, with “siz” in sentences; buttons are bare verbs, as on the large platforms. */
export const tr: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Devam et',
    cancel: 'İptal',
    tryAgain: 'Tekrar dene',
    otherFactor: 'Başka bir yöntem kullan',
    back: 'Geri',
    exit: 'İptal et ve çıkış yap',
    help: 'Yardım al',
    checking: 'Kontrol ediliyor…',
    loading: 'Yükleniyor…',
    stillWorking: 'Devam ediyor. Her zamankinden uzun sürüyor.',
    stopWaiting: 'Beklemeyi bırak',
    offline: 'Çevrimdışısınız. Yazdıklarınız burada duruyor.',
    offlineAnnounced: 'Çevrimdışısınız.',
    onlineAnnounced: 'Yeniden çevrimiçisiniz.',
    step: ({ step, of }) => `Adım ${step}/${of}`,
    errorTitle: (title) => `Hata: ${title}`,
    about: (wait) => `yaklaşık ${wait}`,
    attemptsLeft: (left) =>
      plural(locale, left, { one: 'Bu son denemeniz.', other: `${left} deneme hakkınız kaldı.` }),
    signingInAs: (account) => `${account} olarak giriş yapıyorsunuz.`,
    signedInAs: (account) => `${account} olarak giriş yaptınız.`,
    notYou: 'Siz değil misiniz?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `sonu ${spaced(ending)} olan numara`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `${initial} ile başlayan kullanıcı adı`,
    }),
    emailInText: (masked) => ({
      shown: `${maskedEmail(masked)} adresine`,
      spoken: `${spokenEmail(masked)}e`,
    }),
    phoneInText: ({ ending }) => ({
      shown: `sonu ${ending} olan numaraya`,
      spoken: `sonu ${spaced(ending)} olan numaraya`,
    }),
    unknownEmail: 'e\u2011posta adresinize',
    unknownPhone: 'telefonunuza',
    unknown: 'kayıtlı adresinize',
  },
  signIn: {
    heading: ({ service }) => (service ? `${toAccount(service)} giriş yapın` : 'Giriş yapın'),
    identifier: {
      email: 'E\u2011posta adresi',
      username: 'Kullanıcı adı',
      emailOrUsername: 'E\u2011posta adresi veya kullanıcı adı',
    },
    identifierMissing: {
      email: 'E\u2011posta adresinizi girin.',
      username: 'Kullanıcı adınızı girin.',
      emailOrUsername: 'E\u2011posta adresinizi veya kullanıcı adınızı girin.',
    },
    password: 'Şifre',
    passwordMissing: 'Şifrenizi girin.',
    showPassword: 'Şifreyi göster',
    forgotPassword: 'Şifrenizi mi unuttunuz?',
    submit: 'Giriş yap',
    sessionEnded: 'Oturumunuz sona erdi. Devam etmek için tekrar giriş yapın.',
    tooManyAttempts: 'Çok fazla kez yanlış kod girdiniz. Devam etmek için tekrar giriş yapın.',
    signedOut: 'Çıkış yaptınız.',
    returnFailed: 'Giriş yapılamadı. Tekrar deneyin veya başka bir yöntem kullanın.',
    emailVerified: 'E\u2011posta adresiniz onaylandı. Devam etmek için giriş yapın.',
    or: 'veya',
    byCode: { email: 'E\u2011postayla kod al', phone: 'SMS ile kod al' },
    byLink: 'E\u2011postayla bağlantı al',
    byPassword: 'Şifremi kullan',
    byProvider: ({ name }) => `${name} ile devam et`,
    redirectingTo: ({ name }) => `Açılıyor: ${name}…`,
  },
  checkFactors: { heading: 'Bir dakika' },
  otherAccount: {
    heading: 'Zaten giriş yapılmış',
    text: (account) => `Bu tarayıcıda ${account} olarak giriş yapılmış.`,
    textUnknown: 'Bu tarayıcıda biri giriş yapmış. Siz olup olmadığınızı bilmiyoruz.',
    continueAs: (account) => `${account} olarak devam et`,
    continueUnknown: 'Bu girişle devam et',
    signOut: 'Çıkış yap ve başka bir hesapla giriş yap',
  },
  chooseFactor: {
    heading: 'Kimliğinizi doğrulayın',
    intro: 'İkinci bir adım seçin.',
    introWithSetUp: 'İkinci bir adım seçin veya başka bir tane kurun.',
    setUpHeading: 'İkinci bir adım kurun',
    setUpIntro: ({ service }) =>
      `${service ?? 'Bu hizmet'}, giriş yaparken ikinci bir adım ister. Bunu bir kez kurarsınız.`,
    setUp: (name) => `Kur: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Son kullanılan',
    recommended: 'Önerilen',
    factorGone: 'Bu yöntem artık yok. Başka bir tane seçin.',
    factorUnusable: 'Bu yöntem şu anda çalışmıyor. Başka bir tane seçin.',
    availableIn: (wait) => `Kullanılabilir: ${wait} sonra`,
  },
  factorKinds: {
    passkey: {
      name: 'Geçiş anahtarı',
      hint: 'Yüz, parmak izi veya ekran kilidi',
      setUp: { name: 'Geçiş anahtarı kur' },
    },
    authenticator: {
      name: 'Kimlik doğrulama uygulaması',
      hint: 'Uygulamanızın gösterdiği kod',
      setUp: {
        name: 'Kimlik doğrulama uygulaması kur',
        hint: 'Telefonunuzdaki bir uygulama size kod gösterir',
      },
    },
    phone: { name: 'SMS', hint: 'Telefonunuza gelen kod', setUp: { name: 'SMS ile kod almayı kur' } },
    email: {
      name: 'E\u2011posta',
      hint: 'Gelen kutunuzdaki kod',
      setUp: { name: 'E\u2011postayla kod almayı kur' },
    },
    recoveryCode: { name: 'Yedek kod', hint: 'Kaydettiğiniz kodlardan biri' },
    unknown: { name: 'Başka bir yöntem' },
  },
  code: {
    label: 'Doğrulama kodu',
    digits,
    verify: 'Doğrula',
    verified: 'Doğrulandı',
    filledIn: 'Kod dolduruldu.',
    rememberDevice: ({ lasts }) => (lasts ? `Bu tarayıcıyı hatırla: ${lasts}` : 'Bu tarayıcıyı hatırla'),
    sentWhenComplete: 'Son haneyi girince gönderilir.',
    onlyHere: ({ service }) =>
      `Kodu yalnızca ${here(service)} girin. Telefonla, mesajla veya e\u2011postayla asla istemeyiz.`,
    onlyHereShort: ({ service }) => `Kodu yalnızca ${here(service)} girin. Sizden asla istemeyiz.`,
    notYou: 'Giriş yapmaya çalışan siz değil misiniz? İptal edip şifrenizi değiştirin.',
    problems: {
      empty: () => 'Doğrulama kodunu girin.',
      wrongLength: ({ length }) => (length ? `Kod ${digits(length)} olmalıdır.` : 'Kod eksik.'),
      notACode: ({ length }) =>
        `Yalnızca ${length ? `${digits(length)} kodu` : 'kodu'} girin, başka bir şey yazmayın.`,
      severalCodes: () => 'Burada birden fazla kod var. Yalnızca en yenisini girin.',
      securityCode: () => 'Doğrulama kodunu girin.',
    },
  },
  authenticator: {
    heading: 'Kodunuzu girin',
    intro: ({ service }) =>
      `Kimlik doğrulama uygulamanızı açın ve ${service ? `${service} kodunu` : 'bu hesabın kodunu'} bulun.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}30 saniyede bir değişir.`,
    noPhone: 'Telefonum yanımda değil',
    tipsTitle: 'Kodlar hâlâ çalışmıyor mu?',
    tips: ({ service }) => [
      `${service ?? 'Bu hizmet'} için olan kodu kullandığınızdan emin olun.`,
      'Bir sonraki kodu bekleyin ve onu girin.',
      'Telefonunuzun saatini otomatik olarak ayarlayın.',
    ],
  },
  sentCode: {
    heading: {
      email: 'E\u2011postanızı kontrol edin',
      phone: 'Telefonunuzu kontrol edin',
      other: 'Doğrulama kodunuzu girin',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `${toAtStart(place)} yeni bir kod gönderdik. ${newestOnly ? 'Artık yalnızca en yeni kod çalışır.' : 'En yeni mesajdaki kodu kullanın.'}`
        : `${toAtStart(place)} kod gönderdik. Ulaşması birkaç dakika sürebilir.`,
    lasts: (wait) => `Kod ${wait} geçerlidir.`,
    notSentHeading: {
      email: 'E\u2011postayla kod alın',
      phone: 'SMS ile kod alın',
      other: 'Doğrulama kodu alın',
    },
    notSent: (place) => `${toAtStart(place)} doğrulama kodu göndereceğiz.`,
    send: 'Kod gönder',
    sendAgain: 'Yeni kod gönder',
    sending: 'Gönderiliyor…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `${toAtStart(place)} kod gönderdik.`;
      return `Yeni bir kod gönderdik. ${newestOnly ? 'Artık yalnızca en yeni kod çalışır.' : 'En yeni mesajı kullanın.'}`;
    },
    againIn: (wait) => `Yeni bir kodu ${wait} sonra isteyebilirsiniz.`,
    againShort: (wait) => `${wait} sonra`,
    againNow: 'Artık yeni bir kod isteyebilirsiniz.',
    notArrivedTitle: 'Kod gelmedi mi?',
    notArrived: {
      email: [
        'Birkaç dakika bekleyin.',
        'Spam klasörünüze bakın.',
        'Yeni bir kod gönderin veya başka bir yöntem kullanın.',
      ],
      phone: [
        'Birkaç dakika bekleyin.',
        'Telefonunuzun çektiğinden emin olun.',
        'Yeni bir kod gönderin veya başka bir yöntem kullanın.',
      ],
      other: ['Birkaç dakika bekleyin.', 'Yeni bir kod gönderin veya başka bir yöntem kullanın.'],
    },
    weaker: 'SMS sizi kimlik doğrulama uygulaması kadar iyi korumaz.',
    checkAddress: 'Kodun doğru yere gittiğini kontrol edin: Yukarıda görebilirsiniz.',
    change: {
      email: 'E\u2011posta adresini değiştir',
      phone: 'Numarayı değiştir',
      other: 'Adresi değiştir',
    },
  },
  recovery: {
    heading: 'Yedek kod girin',
    intro: 'İki adımlı doğrulamayı kurarken kaydettiğiniz kodlardan biri.',
    label: 'Yedek kod',
    hint: 'Her kodu bir kez kullanabilirsiniz.',
    noCodesTitle: 'Hiç kodum yok',
    noCodes: ({ service, otherFactor }) =>
      `Kodlar bir dosyada, kâğıtta veya şifre yöneticinizde olabilir. Bulamazsanız ${
        otherFactor ? 'başka bir yöntem kullanın veya ' : ''
      }${service ? `${service} ` : ''}destek ekibiyle iletişime geçin.`,
    left: (left) => `${left} yedek kodunuz kaldı.`,
    problems: {
      empty: () => 'Yedek kod girin.',
      wrongLength: ({ length }) => (length ? `Yedek kod ${digits(length)} olmalıdır.` : 'Yedek kod eksik.'),
      notACode: () => 'Yalnızca yedek kodu girin, başka bir şey yazmayın.',
      severalCodes: () => 'Tek bir kod girin.',
      securityCode: () =>
        'Bu, bir uygulamadan veya mesajdan gelen doğrulama koduna benziyor. Yedek kod girin.',
    },
  },
  limited: {
    heading: {
      locked: 'Çok fazla yanlış kod',
      rate_limited: 'Çok fazla deneme',
      too_many_sends: 'Çok fazla mesaj istendi',
      sign_in: 'Çok fazla giriş denemesi',
    },
    until: ({ wait, time }) => `Tekrar denemek için ${wait} bekleyin (saat\u00A0${time}).`,
    waitUnknown: 'Birkaç dakika bekleyip tekrar deneyin.',
    now: 'Artık tekrar deneyebilirsiniz.',
    otherFactors: 'Diğer yöntemleriniz hâlâ çalışıyor.',
    tooEarly: (wait) => `Tekrar denemek için ${wait} bekleyin.`,
  },
  denied: {
    heading: 'Giriş yapılamıyor',
    reasons: {
      noFactor: 'Hesabınızda kullanabileceğiniz ikinci bir adım yok. Destek ekibiyle iletişime geçin.',
      account: 'Bu hesapla giriş yapılamıyor. Destek ekibiyle iletişime geçin.',
      passwordReset: 'Giriş yapabilmek için önce şifrenizi değiştirmeniz gerekiyor.',
      misconfigured: 'Giriş, bizim tarafımızda doğru ayarlanmamış. Destek ekibiyle iletişime geçin.',
      sameFactorAgain:
        'Kimliğinizi doğruladık, ancak aynı adım tekrar istendi. Tekrar deneyin veya çıkış yapıp baştan başlayın.',
      cookiesBlocked:
        'Tarayıcınız, giriş için gereken çerezleri engelliyor. Tarayıcınızın ayarlarında bu site için çerezlere izin verip tekrar deneyin.',
      restartLoop:
        'Bu adımın birkaç kez baştan başlaması gerekti. Daha sonra tekrar deneyin veya destek ekibiyle iletişime geçin.',
      setUpNeeded:
        'Önce iki adımlı doğrulamayı kurmanız gerekiyor, ancak bu burada mümkün değil. Destek ekibiyle iletişime geçin.',
      emailVerificationNeeded:
        'Önce e\u2011posta adresinizi onaylamanız gerekiyor. Gönderdiğimiz mesajı açıp tekrar deneyin.',
    },
    changePassword: 'Şifreyi değiştir',
    contactSupport: 'Destek ekibine ulaş',
  },
  unreachable: {
    heading: 'Girişinizi kontrol edemedik',
    screenHeading: 'Bu adımı yükleyemedik',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Oturumunuz sona erdi',
      text: 'Devam etmek için tekrar giriş yapın.',
      signIn: 'Tekrar giriş yap',
    },
    tooManyAttempts: {
      heading: 'Çok fazla yanlış kod',
      text: 'Giriş işlemi sona erdi. Devam etmek için tekrar giriş yapın.',
      signIn: 'Tekrar giriş yap',
    },
    notSignedIn: {
      heading: 'Giriş yapmadınız',
      text: 'Devam etmek için giriş yapın.',
      signIn: 'Giriş yap',
    },
  },
  signingOut: {
    heading: 'Çıkış yapılıyor',
    working: 'Kısa sürecek.',
    failedHeading: 'Henüz çıkış yapılmadı',
  },
  done: {
    signedIn: 'Giriş yaptınız',
    alreadySignedIn: 'Zaten giriş yaptınız',
    emailVerified: 'E\u2011posta adresiniz onaylandı.',
  },
  failures: {
    wrong_code: 'Bu kod çalışmadı. Kontrol edip tekrar deneyin.',
    expired_code: 'Bu kodun süresi doldu.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Çok fazla kez denediniz. ${orWait(wait)}`,
    locked: ({ wait }) => `Çok fazla kez yanlış kod girdiniz. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Çok fazla mesaj istediniz. ${orWait(wait)}`,
    session_ended: 'Oturumunuz sona erdi. Devam etmek için tekrar giriş yapın.',
    verification_required: 'Kimliğinizi tekrar doğrulamanız gerekiyor.',
    step_up_required: 'Önce kimliğinizi doğrulayın.',
    restart: 'İşlem tamamlanamadı. Bu adıma baştan başlayalım.',
    factor_gone: 'Bu yöntem artık yok.',
    conflict: 'Bu zaten kurulu.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Güvenlik kontrolü tamamlanamadı. Tekrar deneyin.',
    dismissed: 'İşlemi durdurdunuz. Tekrar deneyin veya başka bir yöntem kullanın.',
    refused: 'Bu hesapla bu mümkün değil. Başka bir yöntem kullanın veya yardım alın.',
    offline: 'Hizmete ulaşamadık. Bağlantınızı kontrol edip tekrar deneyin.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'Bu, bizim tarafımızda doğru ayarlanmamış. Başka bir yöntem kullanın veya yardım alın.',
    unexpected: ourSide,
    timeout: 'Bu çok uzun sürüyor. Tekrar deneyin.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Çok fazla kez giriş yapmayı denediniz. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Çok fazla kez giriş yapmayı denediniz. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Bu kod çalışmadı. En yenisini girin.',
      expired_code: 'Bu kodun süresi doldu. En yenisini girin.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Bu kod çalışmadı. En yeni mesajı kullanın.',
      expired_code: 'Bu kodun süresi doldu. Yeni bir kod gönderin.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Bu yedek kod artık çalışmıyor. Başka bir tane deneyin.',
    },
    send: {
      rate_limited: ({ wait }) => `Çok fazla mesaj istediniz. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Çok fazla mesaj istediniz. ${orWait(wait)} Size ulaşmış bir kodu yine de girebilirsiniz.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Şifreniz',
    hint: 'Giriş yönteminizi değiştirmek için bir kez daha girin.',
    wrong: 'Bu şifre doğru değil. Kontrol edip tekrar deneyin.',
  },
  address: {
    label: { email: 'E\u2011posta adresi', phone: 'Telefon numarası' },
    phoneHint: `Ülke koduyla birlikte, örneğin ${example}.`,
    send: 'Kod gönder',
    sendMessage: 'Mesaj gönder',
    sendLink: 'Bağlantı gönder',
    problems: {
      empty: (kind) => `${capital(yourAddress[kind])} girin.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'name@example.com gibi bir e\u2011posta adresi girin.'
          : `${example} gibi bir telefon numarası girin.`,
      severalAddresses: (kind) => `Yalnızca bir ${addressKinds[kind]} girin.`,
      tooShort: (kind) => `Bu ${addressKinds[kind]} çok kısa.`,
      tooLong: (kind) => `Bu ${addressKinds[kind]} çok uzun.`,
      noCountry: () => 'Ülke kodunu da girin, örneğin Türkiye için +90.',
      trunkZero: () => 'Ülke kodundan sonraki (0) rakamını yazmayın.',
      extension: () => 'Dahili numara olmadan girin. Dahili numaralara mesaj ulaşmaz.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Giriş yapmanız için size e\u2011postayla kod göndereceğiz.',
      phone: 'Giriş yapmanız için size SMS ile kod göndereceğiz.',
    },
    introLink: 'Giriş yapmanız için size e\u2011postayla bağlantı göndereceğiz.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Kimlik doğrulama uygulamanızı kurun',
    intro: ({ service }) => `Kodlarını ${toAccount(service)} giriş yaparken kullanacaksınız.`,
    creating: 'Anahtarınız oluşturuluyor…',
    noAppTitle: 'Uygulamam yok',
    noApp:
      'Herhangi bir kimlik doğrulama uygulaması olur. Telefonunuzun uygulama mağazasında bulun veya şifre yöneticinize bakın: Çoğunda yerleşik olarak vardır.',
    scan: 'Uygulamayı açıp bu QR kodunu tarayın',
    cannotScan: 'Tarayamıyor musunuz?',
    typeKey: 'Bunun yerine bu anahtarı uygulamanıza yazın veya kopyalayın.',
    qrCode:
      'Kimlik doğrulama uygulamanız için QR kodu. “Tarayamıyor musunuz?” altındaki anahtar da aynı işi görür.',
    add: 'Bu hesabı uygulamaya ekleyin',
    openInApp: 'Uygulamada aç',
    orCopyKey: 'Veya bu anahtarı uygulamanıza kopyalayın.',
    scanElsewhere: 'Uygulama başka bir cihazda',
    copy: 'Anahtarı kopyala',
    copied: 'Anahtar kopyalandı.',
    notCopied: 'Kopyalanamadı. Anahtarı seçip kendiniz kopyalayın.',
    account: 'Hesap',
    service: 'Hizmet',
    kindOfKey: 'Anahtar türü',
    timeBased: ({ length, periodSeconds }) =>
      `Zamana dayalı, ${digits(length)}${periodSeconds === 30 ? '' : `, ${periodSeconds} saniyede bir`}`,
    enterCode: 'Uygulamanın gösterdiği kodu girin',
  },
  ceremony: {
    passkey: {
      heading: 'Geçiş anahtarınızı kullanın',
      intro: 'Cihazınız yüzünüzü, parmak izinizi veya ekran kilidinizi isteyecek.',
      start: 'Geçiş anahtarımı kullan',
    },
    other: {
      heading: 'Kimliğinizi cihazınızda doğrulayın',
      intro: 'Cihazınız ne yapmanız gerektiğini gösterecek.',
      start: 'Başlat',
    },
    performing: 'Cihazınızdaki adımları izleyin.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Bu çok uzun sürdü. Tekrar deneyin.',
      input_refused: notAccepted,
      refused: 'Bu, bu cihazda çalışmıyor. Başka bir yöntem kullanın.',
    },
  },
  replaceFactor: {
    heading: 'Kaybettiğinizi yenilemek ister misiniz?',
    signedIn: 'Yedek kod kabul edildi.',
    intro: 'Kaybettiğinizi şimdi yenileyebilirsiniz. Yenisi onaylanana kadar eskisi çalışır.',
    makeNewCodes: 'Kısa süre içinde hesap ayarlarınızdan yenilerini oluşturun.',
    codesHeading: 'Yedek kodlarınız bitmek üzere',
    newCodes: 'Yeni yedek kodlar al',
    newCodesWarning: 'Yeni kodlar oluşturulunca kalan kodlar çalışmaz.',
    newCodesUnknown:
      'Yeni kodlar oluşturuldu mu, bilmiyoruz. Oluşturulduysa eskileri artık çalışmıyor: Yeniden kod alın.',
    newCodesInSettings: 'Bu burada mümkün değil. Hesap ayarlarınızdan yeni kodlar oluşturabilirsiniz.',
    replace: {
      authenticator: {
        name: 'Kimlik doğrulama uygulamasını yeniden kur',
        hint: 'Telefonu kaybettiyseniz veya uygulamayı sildiyseniz',
      },
      phone: { name: 'Başka bir telefon numarası kullan', hint: 'Size artık SMS ulaşmıyorsa' },
      email: {
        name: 'Başka bir e\u2011posta adresi kullan',
        hint: 'O gelen kutusunu artık açamıyorsanız',
      },
    },
    notReplaced: 'İşlem tamamlanamadı. Daha sonra hesap ayarlarınızdan tekrar deneyebilirsiniz.',
    skip: 'Şimdi değil',
  },
  setUpAddress: {
    heading: { email: 'Kodları e\u2011postayla alın', phone: 'Kodları SMS ile alın' },
    intro: ({ kind, service }) =>
      `${capital(toAccount(service))} her giriş yaptığınızda ${toThisAddress(kind)} kod göndereceğiz.`,
    introKnown: ({ place, service }) =>
      `${capital(toAccount(service))} her giriş yaptığınızda ${to(place)} kod göndereceğiz.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Bağlantıyla giriş yapın',
    instruction: 'Bağlantıyı bu tarayıcıda açın. Orada devam edebilir veya buraya dönebilirsiniz.',
    notYet: 'Henüz giriş yapmadınız. En yeni mesajdaki bağlantıyı bu tarayıcıda açıp tekrar deneyin.',
  },
  verifyEmail: {
    ...link,
    heading: 'E\u2011posta adresinizi onaylayın',
    instruction: 'Mesajdaki bağlantıyı açın, sonra buraya dönün.',
    notYet: 'E\u2011posta adresiniz henüz onaylanmadı. En yeni mesajdaki bağlantıyı açıp tekrar deneyin.',
    confirmIntro: 'Mesajımızdaki bağlantıyı açtınız. Adresin size ait olduğunu onaylayın.',
    confirm: 'E\u2011posta adresimi onayla',
    newLink: 'Yeni bağlantı gönder',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Bu girişi siz mi başlattınız?',
    asking: ({ service }) =>
      `Bir bağlantı veya başka bir site, ${toAccount(service)} giriş yapmanız için sizi buraya yönlendirdi. Yalnızca bunu kendiniz istediyseniz evet deyin: Başkasının gönderdiği bir bağlantıyla onun hesabına giriş yapabilirsiniz.`,
    signInMyself: 'Hayır, kendim giriş yapacağım',
    continue: 'Evet, devam et',
    completingHeading: 'Giriş yapılıyor',
    completing: 'Kısa sürecek.',
    failedHeading: 'Giriş yapılamadı',
    backToSignIn: 'Girişe dön',
  },
  settings: {
    endings: {
      add: 'Eklendi.',
      removeFactor: 'Kaldırıldı.',
      renameFactor: 'Adı değiştirildi.',
      turnOn: 'Değişikliğiniz kaydedildi.',
      turnOff: 'Değişikliğiniz kaydedildi.',
      createCodes: 'Yedek kodlarınız hazır.',
      regenerateCodes: 'Yeni yedek kodlarınız hazır. Eskileri artık çalışmıyor.',
      forgetDevice: 'Orada yeniden ikinci bir adım isteyeceğiz.',
      signOutOthers: 'Diğer her yerde çıkış yapıldı.',
      unknown: 'İşlem tamamlandı mı, bilmiyoruz. Burada görünenleri kontrol edin.',
      alreadyGone: 'Daha önce kaldırılmıştı. Şimdi hiçbir şey değişmedi.',
      codesExist: 'Zaten yedek kodlarınız var. Bulamıyorsanız yenilerini oluşturun.',
      codesLeft: 'Yedek kodlarınızı kaydetmediniz. İhtiyaç duymadan önce yenilerini oluşturun.',
      unavailable: 'Bu yöntem şu anda çalışmıyor. Başka bir tane seçin.',
      changed: 'Bu arada oturumunuz değişti, bu yüzden hiçbir şey yapılmadı. Tekrar deneyin.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Bu arada oturumunuz değişti${wasStopped ? ', bu yüzden hiçbir şey yapılmadı' : ''}.`,
        name ? `Şu anda ${name} olarak giriş yapılmış.` : 'Şu anda başka bir hesapla giriş yapılmış.',
      ].join(' '),
    createCodes: {
      heading: 'Yedek kodlar oluşturulsun mu?',
      text: 'Diğer yöntemlerinizi kullanamadığınızda bu kodlarla giriş yaparsınız. Her biri bir kez çalışır.',
      keep: 'Şimdi değil',
      confirm: 'Kodları oluştur',
    },
    revealCodes: {
      heading: 'Yedek kodlarınız gösterilsin mi?',
      text: 'Ekranınızı başka kimsenin görmediğinden emin olun.',
      keep: 'Şimdi değil',
      confirm: 'Kodları göster',
    },
    turnOnAgain: {
      heading: 'İki adımlı doğrulama açılsın mı?',
      text: 'Her giriş yaptığınızda ikinci bir adım isteriz.',
      keep: 'Şimdi değil',
      confirm: 'İki adımlı doğrulamayı aç',
    },
    heading: 'İki adımlı doğrulama',
    updating: 'Güncelleniyor…',
    offline: (read) => `Çevrimdışısınız. ${asOf(read)}`,
    offlineAction: 'Çevrimdışısınız. Önce bağlanıp sonra tekrar deneyin.',
    loadFailed: 'Ayarlarınızı yükleyemedik',
    misconfigured: 'Bizim tarafımızda doğru ayarlanmamış.',
    refreshFailed: (read) => `Değişiklik olup olmadığına bakamadık. ${asOf(read)}`,
    busyAction: 'Bir dakika. Bir değişiklik sürüyor.',
    broken: 'Bu gösterilemedi',
    account: (name) => `Hesap: ${name}`,
    kinds: {
      passkey: {
        name: 'geçiş anahtarı',
        yours: 'geçiş anahtarınız',
        yourOther: 'diğer geçiş anahtarınız',
      },
      authenticator: {
        name: 'kimlik doğrulama uygulaması',
        yours: 'kimlik doğrulama uygulamanız',
        yourOther: 'diğer kimlik doğrulama uygulamanız',
      },
      phone: { name: 'SMS kodları', yours: 'SMS', yourOther: 'diğer numaranıza gelen SMS' },
      email: {
        name: 'e\u2011posta kodları',
        yours: 'e\u2011posta',
        yourOther: 'diğer adresinize gelen e\u2011posta',
      },
      recoveryCode: { name: 'yedek kod', yours: 'yedek kod' },
      unknown: { name: 'başka bir yöntem', yours: 'başka bir yöntem' },
    },
    protection: {
      on: 'İki adımlı doğrulama açık',
      onDetail: 'Giriş yaparken ikinci bir adım isteriz.',
      off: 'İki adımlı doğrulama kapalı',
      offDetail: 'Hesabınızı yalnızca şifreniz koruyor.',
      notReady: 'Hesabınız henüz korunmuyor',
      notReadyDetail:
        'İki adımlı doğrulama açık, ancak çalışan bir ikinci adımınız yok. Birini doğrulayın veya ekleyin.',
      turnOn: 'Aç',
      turnOff: 'Kapat',
      turnWhat: '– iki adımlı doğrulama',
    },
    nothingSetUp: {
      heading: 'Hesabınıza ikinci bir adım ekleyin',
      text: 'Böylece şifrenizi öğrenen biri yine de sizin yerinize giriş yapamaz. Yaklaşık iki dakika sürer.',
      setUp: 'İki adımlı doğrulamayı kur',
    },
    factors: {
      heading: 'Yöntemleriniz',
      intro: 'Giriş yaparken bunlardan birini isteriz.',
      introOff: 'İki adımlı doğrulamayı açınca, giriş yaparken bunlardan birini isteriz.',
      add: 'Başka bir yöntem ekle',
      on: 'Açık',
      ready: 'Hazır',
      needsVerification: 'Doğrulanmadı',
      notCounting: 'Doğrulamadan önce kullanamazsınız.',
      weaker: 'Uygulamadan daha zayıf',
      added: (date) => `Eklendi: ${date}`,
      used: (when) => `Kullanıldı: ${when}`,
      kept: {
        required: 'Hesabınız için gerekli olduğundan kaldırılamaz.',
        signIn: 'Bununla giriş yaptığınız için kaldırılamaz.',
        unsupported: 'Burada kaldırılamaz.',
      },
      none: 'Henüz hiçbir şey kurulmadı.',
      numbered: ({ name, number }) => `${name} ${number}`,
      // Goes on after verbs that ask for different endings.
      named: ({ name, which }) => `– ${which ? `${name} ${which}` : name}`,
      rename: 'Yeniden adlandır',
      remove: 'Kaldır',
      verify: 'Doğrula',
      change: 'Değiştir',
    },
    recoveryCodes: {
      heading: 'Yedek kodlar',
      intro: 'Başka bir şey kullanamadığınızda bu kodlarla giriş yaparsınız. Her biri bir kez çalışır.',
      left: (left) => `${left} yedek kod kaldı`,
      some: 'Yedek kodlarınız var',
      someDetail: 'Onları telefonunuzdan başka bir yerde saklayın.',
      none: 'Yedek kodunuz yok',
      noneDetail: 'Telefonunuzu kaybederseniz hesabınıza girebilmek için kod oluşturun.',
      few: 'Bitmeden yenilerini oluşturun.',
      create: 'Yedek kodlar oluştur',
      regenerate: 'Yeni kodlar oluştur',
      reveal: 'Kodları göster',
    },
    sessions: {
      heading: 'Giriş yaptığınız yerler',
      others: (number) => `${number} başka cihazda veya tarayıcıda giriş yapılmış`,
      othersUnknown: 'Başka cihazlarda da giriş yapmış olabilirsiniz',
      onlyHere: 'Yalnızca burada giriş yaptınız',
      detail: 'Hepsini tanımıyorsanız onlardan çıkış yapın.',
      signOutOthers: 'Diğerlerinden çıkış yap',
    },
    devices: {
      heading: 'Hatırlanan tarayıcılar',
      intro: 'Bunlarda giriş yaparken ikinci bir adım istemeyiz.',
      unnamed: 'Bir tarayıcı',
      thisOne: 'Bu tarayıcı',
      lasts: (duration) => `Kalan: ${duration}`,
      forget: 'Unut',
      named: ({ name, isThisOne }) => `– ${isThisOne ? 'bu tarayıcı' : name}`,
    },
    confirmation: {
      proved: 'Kimliğinizi doğruladınız. Henüz hiçbir şey değişmedi.',
      askedAnew: 'Bu arada ayarlarınız değişti. Hiçbir şey yapılmadı. Şimdi ne olacağını okuyun.',
      passwordMissing: 'Şifrenizi girin.',
      passwordHint: 'Siz olduğunuzdan emin olmak için istiyoruz.',
      working: 'Bekleyin…',
      waitUntil: (wait) => `Tekrar denemek için ${wait} bekleyin.`,
      waitOver: 'Artık tekrar deneyebilirsiniz.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Bu hesapla bu mümkün değil. Hiçbir şey değiştirilmedi.',
        factor_gone: 'Zaten kaldırılmış.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `${capital(name)}${which ? ` ${quoted(which)}` : ''} kaldırılsın mı?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'Uygulama'} artık ${forService(service)}kod vermeyecek.`,
        email: ({ place }) => `Artık ${to(place)} kod göndermeyeceğiz.`,
        phone: ({ place }) => `Artık ${to(place)} kod göndermeyeceğiz.`,
        passkey: ({ service }) => `Onu artık ${forService(service)}kullanamayacaksınız.`,
        other: ({ service }) => `Onu artık ${forService(service)}kullanamayacaksınız.`,
      },
      remaining: (ways) => `Şunu kullanmaya devam edebilirsiniz: ${ways}.`,
      keep: 'Kalsın',
      confirm: ({ name }) => verbWith('kaldır', name),
      setUpAgain:
        'Bu son yönteminiz. Bir sonraki girişte yalnızca şifreniz istenecek, ardından yenisini kurmanız gerekecek.',
      last: {
        heading: 'Son yönteminiz kaldırılsın ve iki adımlı doğrulama kapatılsın mı?',
        text: passwordOnly,
        keep: 'Kalsın',
        confirm: 'İki adımlı doğrulamayı kapat',
      },
    },
    turnOff: {
      heading: 'İki adımlı doğrulama kapatılsın mı?',
      text: passwordOnly,
      passwordOnly: 'Şifrenizi öğrenen herkes giriş yapabilir.',
      codesStop: 'Yedek kodlarınız istenmeyecek.',
      factorsStay: 'Kurduklarınız kalır, böylece tekrar açabilirsiniz.',
      keep: 'Açık kalsın',
      confirm: 'İki adımlı doğrulamayı kapat',
    },
    regenerateCodes: {
      heading: 'Yeni yedek kodlar oluşturulsun mu?',
      text: ({ left }) =>
        left
          ? `Kalan ${left} kodunuz, yenileri oluşturulur oluşturulmaz çalışmaz hâle gelir.`
          : 'Mevcut kodlarınız, yenileri oluşturulur oluşturulmaz çalışmaz hâle gelir.',
      keep: 'Eskileri kalsın',
      confirm: 'Yeni kodlar oluştur',
    },
    forgetDevice: {
      heading: 'Bu tarayıcı unutulsun mu?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'bu tarayıcıda' : name ? `${quoted(name)} tarayıcısında` : 'orada';
        return `Bir sonraki girişinizde ${where} ikinci bir adım isteyeceğiz.`;
      },
      keep: 'Kalsın',
      confirm: 'Unut',
    },
    signOutOthers: {
      heading: 'Diğer her yerde çıkış yapılsın mı?',
      text: ({ count: number }) =>
        number
          ? `${number} başka cihazda veya tarayıcıda tekrar giriş yapmanız gerekecek.`
          : 'Diğer tüm cihazlarınızda ve tarayıcılarınızda tekrar giriş yapmanız gerekecek.',
      stay: 'Burada girişiniz açık kalır.',
      keep: 'Açık kalsınlar',
      confirm: 'Diğerlerinden çıkış yap',
    },
    renameFactor: {
      heading: ({ name }) => verbWith('yeniden adlandır', name),
      label: 'Ad',
      hint: 'Hangisi olduğunu anlatan bir şey, örneğin bulunduğu cihaz.',
      missing: 'Bir ad girin.',
      tooLong: (most) => `En fazla ${most} karakter kullanın.`,
      confirm: 'Adı kaydet',
      failures: {
        input_refused: 'Bu ad kullanılamıyor. Başka bir yönteminizde olabilir. Farklı bir ad seçin.',
        conflict: 'Bu ad başka bir yönteminizde var. Farklı bir ad seçin.',
        refused: 'Bu ad kullanılamıyor. Farklı bir ad seçin.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Ad verin: ${name}`,
      intro: 'Zaten bir tane var. Ad, onları ayırt etmenize yardımcı olur.',
      hint: 'Örneğin: İş telefonu',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Yedek kodlarınız oluşturuldu mu, bilmiyoruz',
      checking: 'İşlem tamamlandı mı, bilmiyoruz. Kontrol ediliyor…',
      text: 'Yanıt bize ulaşmadı, bu yüzden size kod gösteremiyoruz.',
      warning: 'Yeni kodlar oluşturabilirsiniz. O zaman önceki kodlarınızın hiçbiri çalışmaz.',
      create: 'Yeni kodlar oluştur',
      skip: 'Şimdi değil',
    },
    makeCodes: {
      heading: 'Yedek kodlar',
      text: 'Telefonunuzu kaybederseniz bu kodlarla giriş yaparsınız. Her biri bir kez çalışır ve onları yalnızca şimdi görürsünüz, bu yüzden saklayacak bir yer hazırlayın.',
      keep: 'Şimdi değil',
      confirm: 'Kodlarımı göster',
    },
    codesFromBefore: {
      heading: 'Yedek kodlarınız hâlâ sizde mi?',
      text: 'Önceden oluşturulmuş kodlarınız var. Telefonunuzu kaybederseniz onlara ihtiyacınız olur.',
      warning: 'Bulamıyorsanız yenilerini oluşturun. O zaman eski kodlar çalışmaz.',
      keep: 'Bende var',
      replace: 'Yeni kodlar oluştur',
      left: {
        heading: 'Yedek kodlarınız kaydedilmedi',
        text: 'Kaydettiğinizi onaylamadığınız kodlarınız var. Telefonunuzu kaybederseniz onlara ihtiyacınız olur.',
        warning:
          'Onları burada tekrar göstermeyiz. Yeni kodlar onların yerine geçer: O zaman eskileri çalışmaz.',
        keep: 'Kaydettim',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Devam etmek için tekrar giriş yapın',
        text: 'Oturumunuz sona erdi. Kurduklarınız duruyor: Giriş yaptıktan sonra oradan devam edersiniz.',
      },
      changed: {
        heading: 'Oturumunuz değişti',
        text: 'Şu anda başka bir hesapla giriş yapmış olabilirsiniz. O zamandan beri hiçbir şey yapılmadı. Devam etmeden önce sonraki ekranda hesabı kontrol edin.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Şu anda kullandığınız, devam ettiğiniz anda çalışmaz olur.',
      isOnlyOne:
        'Şu anda kullandığınız, devam ettiğiniz anda çalışmaz olur. Yenisini onaylayana kadar hesabınızı yalnızca şifreniz korur.',
    },
    addFactor: {
      heading: 'İkinci bir adım seçin',
      intro: 'Daha sonra başkalarını ekleyebilirsiniz.',
      nothing: 'Şu anda ekleyebileceğiniz bir şey yok.',
      cancel: 'İptal',
    },
    turnOn: {
      heading: 'İki adımlı doğrulamayı açın',
      intro: 'Bundan sonra giriş yaparken ikinci bir adım isteyeceğiz.',
      ready: (factor) => `${capital(factor.name)}: doğrulandı`,
      codesSaved: (number) => `${number} yedek kod kaydedildi`,
      confirm: 'Aç',
      skip: 'Şimdi değil',
    },
    summary: {
      heading: 'İki adımlı doğrulama açık',
      text: (ways) => `Bir sonraki girişte şifrenizin yanında şunu kullanın: ${ways}.`,
      keepCodes: 'Yedek kodlarınızı telefonunuz olmadan bulabileceğiniz bir yerde saklayın.',
      done: 'Bitti',
      addAnother: 'Başka bir yöntem ekle',
    },
    sessionEnds: {
      heading: 'Oturumunuz açık kalsın mı?',
      headingWithoutStay: 'Yakında oturumunuz kapanacak',
      text: 'Yakında oturumunuz kapanacak.',
      left: (wait) => `Kalan süre: ${wait}.`,
      over: 'Oturumunuz sona erdi.',
      stay: 'Açık kalsın',
      signOut: 'Şimdi çıkış yap',
      understood: 'Kapat',
    },
    saveCodes: {
      heading: 'Yedek kodlarınızı kaydedin',
      intro:
        'Telefonunuzu kaybederseniz her biri bir kez çalışır. Onları bir daha görmeyeceksiniz. Telefonunuzdan başka bir yerde saklayın.',
      introShownAgain:
        'Telefonunuzu kaybederseniz her biri bir kez çalışır. Telefonunuzdan başka bir yerde saklayın.',
      headingAgain: 'Yedek kodlarınız',
      done: 'Bitti',
      listName: 'Yedek kodlarınız',
      copy: 'Kopyala',
      copied: 'Kodlar kopyalandı. Güvenli bir yere yapıştırın.',
      notCopied: 'Kopyalanamadı. Kodlar seçili: Kendiniz kopyalayın.',
      download: 'İndir',
      downloaded: 'Dosyayı indirilenlerde bulabilirsiniz.',
      notDownloaded: 'İndirilemedi. Kodları kopyalayın veya yazdırın.',
      fileName: 'kodlar',
      print: 'Yazdır',
      notPrinted: 'Yazdırılamadı. Kodları kopyalayın veya indirin.',
      saved: 'Bu kodları kaydettim',
      savedMissing: 'Önce kodları kaydedin, sonra kutuyu işaretleyin.',
      typeOne: 'Bu kodlardan birini girin',
      typeOneHint: 'Orada olduklarından emin olmak için kodu kaydettiğiniz yerden alın.',
      typeOneMissing: 'Kodlardan birini girin.',
      typeOneWrong: 'Bu, kodlardan hiçbiri değil. Kaydettiğiniz yere bakın.',
      paper: {
        title: ({ service }) => (service ? `${service} yedek kodları` : 'Yedek kodlar'),
        account: (account) => `Hesap: ${account}`,
        date: (date) => `Oluşturuldu: ${date}`,
        once: 'Her kod bir kez çalışır.',
      },
      leaving: {
        heading: 'Kodları kaydetmeden çıkılsın mı?',
        text: 'Bu kodları bir daha görmeyeceksiniz. Onlar olmadan, telefonunuzu kaybederseniz hesabınıza giremeyebilirsiniz.',
        textShownAgain:
          'Onlara daha sonra tekrar bakabilirsiniz. Kaydedilene kadar, telefonunuzu kaybederseniz hesabınıza giremeyebilirsiniz.',
        signsOut: 'Oturumunuz kapatılacak.',
        keep: 'Dön ve kaydet',
        confirm: 'Yine de çık',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Adım ${step}/${of} · ${name}`,
      names: { add: 'Ekleme', verify: 'Doğrulama', saveCodes: 'Kodları kaydetme', turnOn: 'Açma' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `Kimliğinizi doğrulayın: ${purpose}` : 'Kimliğinizi doğrulayın'),
    confirm: (purpose) => (purpose ? `Doğrula: ${purpose}` : 'Doğrula'),
    unavailableHeading: 'Kimliğinizi burada doğrulayamıyoruz',
    unavailable: 'Kurulu bir yönteminiz yok. Çıkış yapıp tekrar giriş yapın veya yardım isteyin.',
    unavailableHere: 'Bu burada onaylanamıyor. Çıkış yapıp tekrar giriş yapın veya yardım isteyin.',
    sessionChangedHeading: 'Oturumunuz değişti',
    sessionChanged:
      'Çıkış yapılmış veya başka bir hesapla giriş yapılmış. Hiçbir şey yapılmadı. Giriş yapıp tekrar deneyin.',
    close: 'Kapat',
    provedHeading: 'Kimliğiniz doğrulandı',
    proved: (purpose) =>
      purpose ? `Bunu yapmak istiyor musunuz: ${purpose}?` : 'Devam etmek istiyor musunuz?',
    goOn: (purpose) => (purpose ? capital(purpose) : 'Devam et'),
  },
};
