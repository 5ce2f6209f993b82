import { plural, type Catalog } from '@mfa-flow/react';
import { isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'hi';

const count = (number: number, one: string, other: string) => plural(locale, number, { one, other });
const digits = (length: number) => `${length} अंक`;
/** Before a postposition: `Intl` writes “1 घंटा”. */
const oblique = (text: string) => text.replace(/घंटा(?= )/u, 'घंटे');
const after = (wait: string) => oblique(`${wait} बाद`);
const orWait = (wait: string | undefined) =>
  wait ? `${after(wait)} फिर से कोशिश करें।` : 'कुछ मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `${domain} पर ${mailbox} से शुरू होने वाला पता`;
const unknownPlace = 'आपको';
/** Where something is sent. */
const to = (place: string) => (place === unknownPlace ? place : `${place} पर`);

const identifiers = {
  email: 'ईमेल पता',
  username: 'उपयोगकर्ता नाम',
  emailOrUsername: 'ईमेल पता या उपयोगकर्ता नाम',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `अपना ${identifiers[identifierKind ?? 'emailOrUsername']} और पासवर्ड जांचें।`;

const ourSide = 'हमारी ओर से कोई गड़बड़ी हुई। फिर से कोशिश करें।';
const checkEntry = 'आपने जो डाला है उसे जांचें और फिर से कोशिश करें।';
const wrongOrExpired = 'यह कोड गलत है या इसका समय खत्म हो गया है।';
const usedBefore = 'यह कोड गलत है या पहले इस्तेमाल हो चुका है।';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `हम ${to(place ?? unknownPlace)} कोड नहीं भेज पाए।`;

const addressKinds = { email: 'ईमेल पता', phone: 'फ़ोन नंबर' } as const;
/** An example that must not wrap. */
const example = '+91\u00A098765\u00A043210';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'नंबर' : 'पते');
const wrongAddress = (kind: 'email' | 'phone') =>
  `हम इस ${kindOfAddress(kind)} का इस्तेमाल नहीं कर पाए। इसे जांचें या कोई दूसरा डालें।`;
const notSent = (kind: 'email' | 'phone') =>
  `हम इस ${kindOfAddress(kind)} पर मैसेज नहीं भेज पाए। इसे जांचें और फिर से कोशिश करें।`;
const deadLink = 'इस लिंक का समय खत्म हो गया है या यह पहले इस्तेमाल हो चुका है। नया लिंक भेजें।';
const notAccepted = 'यह नहीं हो पाया। फिर से कोशिश करें या कोई दूसरा तरीका अपनाएं।';
const messageNotSent = 'हम मैसेज नहीं भेज पाए। फिर से कोशिश करें।';
const link = {
  sentHeading: 'अपना ईमेल देखें',
  notSent: (place: string) => `हम ${to(place)} लिंक वाला मैसेज भेजेंगे।`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `हमने ${to(place)} ${times > 1 ? 'नया लिंक' : 'लिंक'} भेजा है।`,
  send: 'लिंक भेजें',
  sendAgain: 'फिर से भेजें',
  sending: 'भेजा जा रहा है…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? 'हमने नया लिंक भेजा है। सबसे नए मैसेज का इस्तेमाल करें।' : `हमने ${to(place)} लिंक भेजा है।`,
  againIn: (wait: string) => `${after(wait)} दूसरा मैसेज मंगाया जा सकता है।`,
  againShort: (wait: string) => after(wait),
  againNow: 'अब दूसरा मैसेज मंगाया जा सकता है।',
  opened: 'मैंने लिंक खोल लिया है',
  notArrivedTitle: 'मैसेज नहीं मिला?',
  notArrived: ['कुछ मिनट इंतज़ार करें।', 'अपना स्पैम फ़ोल्डर देखें।', 'मैसेज फिर से भेजें।'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const inService = (service: string | undefined) => (service ? `${service} में ` : '');
const quoted = (which: string) => `“${which}”`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? `${name} ${which}` : name;
const numbered = ({ name, number }: { readonly name: string; readonly number: number }) =>
  `${name} ${number}`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `पिछला अपडेट: ${[date, time].filter(Boolean).join(', ') || 'कुछ समय पहले'}।`;
const passwordOnly = 'आपका खाता सिर्फ़ आपके पासवर्ड से सुरक्षित रहेगा।';
const wrongPassword = 'यह पासवर्ड सही नहीं है। फिर से कोशिश करें।';

/** Hindi, with “आप”, in the words of everyday devices. */
export const hi: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'जारी रखें',
    cancel: 'रद्द करें',
    tryAgain: 'फिर से कोशिश करें',
    otherFactor: 'दूसरा तरीका अपनाएं',
    back: 'वापस जाएं',
    exit: 'रद्द करें और साइन आउट करें',
    help: 'मदद पाएं',
    checking: 'जांच हो रही है…',
    loading: 'लोड हो रहा है…',
    stillWorking: 'काम अब भी चल रहा है। इसमें सामान्य से ज़्यादा समय लग रहा है।',
    stopWaiting: 'इंतज़ार बंद करें',
    offline: 'आप ऑफ़लाइन हैं। आपने जो टाइप किया है वह यहीं है।',
    offlineAnnounced: 'आप ऑफ़लाइन हैं।',
    onlineAnnounced: 'आप फिर से ऑनलाइन हैं।',
    step: ({ step, of }) => `${of} में से चरण ${step}`,
    errorTitle: (title) => `गड़बड़ी: ${title}`,
    about: (wait) => `करीब ${wait}`,
    attemptsLeft: (left) => (left === 1 ? 'यह आपकी आखिरी कोशिश है।' : `आप ${left} बार और कोशिश कर सकते हैं।`),
    signingInAs: (account) => `${account} के तौर पर साइन इन हो रहा है।`,
    signedInAs: (account) => `${account} के तौर पर साइन इन है।`,
    notYou: 'यह आप नहीं हैं?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `${spaced(ending)} पर खत्म होने वाला नंबर`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `${initial} से शुरू होने वाला उपयोगकर्ता नाम`,
    }),
    emailInText: (masked) => ({
      shown: maskedEmail(masked),
      spoken: `${masked.domain} पर ${masked.mailbox} से शुरू होने वाले पते`,
    }),
    phoneInText: ({ ending }) => ({
      shown: `${ending} पर खत्म होने वाले नंबर`,
      spoken: `${spaced(ending)} पर खत्म होने वाले नंबर`,
    }),
    unknownEmail: 'आपके ईमेल पते',
    unknownPhone: 'आपके फ़ोन',
    unknown: unknownPlace,
  },
  signIn: {
    heading: ({ service }) => `${inService(service)}साइन इन करें`,
    identifier: {
      email: 'ईमेल पता',
      username: 'उपयोगकर्ता नाम',
      emailOrUsername: 'ईमेल पता या उपयोगकर्ता नाम',
    },
    identifierMissing: {
      email: 'अपना ईमेल पता डालें।',
      username: 'अपना उपयोगकर्ता नाम डालें।',
      emailOrUsername: 'अपना ईमेल पता या उपयोगकर्ता नाम डालें।',
    },
    password: 'पासवर्ड',
    passwordMissing: 'अपना पासवर्ड डालें।',
    showPassword: 'पासवर्ड दिखाएं',
    forgotPassword: 'पासवर्ड भूल गए?',
    submit: 'साइन इन करें',
    sessionEnded: 'आपका सेशन खत्म हो गया है। जारी रखने के लिए फिर से साइन इन करें।',
    tooManyAttempts: 'आपने कई बार गलत कोड डाला है। जारी रखने के लिए फिर से साइन इन करें।',
    signedOut: 'आप साइन आउट हो गए हैं।',
    returnFailed: 'यह साइन इन नहीं हो पाया। फिर से कोशिश करें या कोई दूसरा तरीका अपनाएं।',
    emailVerified: 'आपके ईमेल पते की पुष्टि हो गई है। जारी रखने के लिए साइन इन करें।',
    or: 'या',
    byCode: { email: 'इसके बजाय ईमेल से कोड पाएं', phone: 'इसके बजाय एसएमएस से कोड पाएं' },
    byLink: 'इसके बजाय ईमेल से लिंक पाएं',
    byPassword: 'इसके बजाय पासवर्ड डालें',
    byProvider: ({ name }) => `${name} से जारी रखें`,
    redirectingTo: ({ name }) => `आपको ${name} पर ले जाया जा रहा है…`,
  },
  checkFactors: { heading: 'ज़रा रुकें' },
  otherAccount: {
    heading: 'कोई पहले से साइन इन है',
    text: (account) => `इस ब्राउज़र में ${account} के तौर पर साइन इन है।`,
    textUnknown: 'इस ब्राउज़र में किसी ने साइन इन किया है। हमें नहीं पता कि वह आप थे या नहीं।',
    continueAs: (account) => `${account} के तौर पर जारी रखें`,
    continueUnknown: 'इसी साइन इन के साथ जारी रखें',
    signOut: 'साइन आउट करके दूसरे खाते से साइन इन करें',
  },
  chooseFactor: {
    heading: 'पुष्टि करें कि यह आप ही हैं',
    intro: 'दूसरा चरण चुनें।',
    introWithSetUp: 'दूसरा चरण चुनें या कोई और सेट अप करें।',
    setUpHeading: 'दूसरा चरण सेट अप करें',
    setUpIntro: ({ service }) =>
      `${service ?? 'इस सेवा'} में साइन इन के लिए दूसरा चरण ज़रूरी है। इसे एक बार सेट अप करना होता है।`,
    setUp: (name) => `सेट अप करें: ${name}`,
    numbered,
    lastUsed: 'पिछली बार इस्तेमाल हुआ',
    recommended: 'हमारा सुझाव',
    factorGone: 'यह तरीका अब उपलब्ध नहीं है। कोई दूसरा चुनें।',
    factorUnusable: 'यह तरीका अभी काम नहीं कर रहा है। कोई दूसरा चुनें।',
    availableIn: (wait) => `${after(wait)} उपलब्ध`,
  },
  factorKinds: {
    passkey: {
      name: 'पासकी',
      hint: 'चेहरा, फ़िंगरप्रिंट या स्क्रीन लॉक',
      setUp: { name: 'पासकी सेट अप करें' },
    },
    authenticator: {
      name: 'ऑथेंटिकेटर ऐप',
      hint: 'आपके ऐप में दिख रहा कोड',
      setUp: { name: 'ऑथेंटिकेटर ऐप सेट अप करें', hint: 'आपके फ़ोन का एक ऐप आपको कोड दिखाता है' },
    },
    phone: {
      name: 'एसएमएस',
      hint: 'आपके फ़ोन पर एक कोड',
      setUp: { name: 'एसएमएस सेट अप करें' },
    },
    email: {
      name: 'ईमेल',
      hint: 'आपके इनबॉक्स में एक कोड',
      setUp: { name: 'ईमेल से कोड सेट अप करें' },
    },
    recoveryCode: { name: 'रिकवरी कोड', hint: 'आपके सेव किए हुए कोड में से एक' },
    unknown: { name: 'दूसरा तरीका' },
  },
  code: {
    label: 'सुरक्षा कोड',
    digits,
    verify: 'पुष्टि करें',
    verified: 'पुष्टि हो गई',
    filledIn: 'कोड भर दिया गया।',
    rememberDevice: ({ lasts }) => (lasts ? `इस ब्राउज़र को याद रखें: ${lasts}` : 'इस ब्राउज़र को याद रखें'),
    sentWhenComplete: 'आखिरी अंक डालते ही यह भेज दिया जाता है।',
    onlyHere: ({ service }) => `इसे सिर्फ़ यहीं ${inService(service)}डालें। हम फ़ोन, मैसेज या ईमेल पर इसे कभी नहीं मांगेंगे।`,
    onlyHereShort: ({ service }) => `इसे सिर्फ़ यहीं ${inService(service)}डालें। हम इसे कभी नहीं मांगेंगे।`,
    notYou: 'आपने साइन इन की कोशिश नहीं की? रद्द करें और अपना पासवर्ड बदलें।',
    problems: {
      empty: () => 'सुरक्षा कोड डालें।',
      wrongLength: ({ length }) =>
        length
          ? `कोड में ${count(length, `${digits(length)} होता है`, `${digits(length)} होते हैं`)}।`
          : 'कोड पूरा नहीं है।',
      notACode: ({ length }) =>
        length ? `सिर्फ़ ${digits(length)} डालें, कुछ और नहीं।` : 'सिर्फ़ कोड डालें, कुछ और नहीं।',
      severalCodes: () => 'यहां एक से ज़्यादा कोड हैं। सिर्फ़ सबसे नया कोड डालें।',
      securityCode: () => 'सुरक्षा कोड डालें।',
    },
  },
  authenticator: {
    heading: 'अपना कोड डालें',
    intro: ({ service }) => `अपना ऑथेंटिकेटर ऐप खोलें और ${service ?? 'इस खाते'} का कोड ढूंढें।`,
    hint: (length) => `${length ? `${digits(length)}। ` : ''}यह हर 30 सेकंड में बदलता है।`,
    noPhone: 'मेरा फ़ोन मेरे पास नहीं है',
    tipsTitle: 'कोड अब भी काम नहीं कर रहे?',
    tips: ({ service }) => [
      `देख लें कि आप ${service ?? 'इस सेवा'} का ही कोड डाल रहे हैं।`,
      'अगले कोड का इंतज़ार करें, फिर उसे डालें।',
      'अपने फ़ोन की घड़ी को ऑटोमैटिक पर सेट करें।',
    ],
  },
  sentCode: {
    heading: { email: 'अपना ईमेल देखें', phone: 'अपना फ़ोन देखें', other: 'सुरक्षा कोड डालें' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `हमने ${to(place)} नया कोड भेजा है। ${newestOnly ? 'अब सिर्फ़ सबसे नया कोड काम करेगा।' : 'सबसे नए मैसेज का कोड डालें।'}`
        : `हमने ${to(place)} कोड भेजा है। इसे पहुंचने में कुछ मिनट लग सकते हैं।`,
    lasts: (wait) => `कोड ${oblique(`${wait} तक`)} काम करता है।`,
    notSentHeading: { email: 'ईमेल से कोड पाएं', phone: 'एसएमएस से कोड पाएं', other: 'सुरक्षा कोड पाएं' },
    notSent: (place) => `हम ${to(place)} सुरक्षा कोड भेजेंगे।`,
    send: 'कोड भेजें',
    sendAgain: 'नया कोड भेजें',
    sending: 'भेजा जा रहा है…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `हमने ${to(place)} कोड भेजा है।`;
      return `हमने नया कोड भेजा है। ${newestOnly ? 'अब सिर्फ़ सबसे नया कोड काम करेगा।' : 'सबसे नए मैसेज का इस्तेमाल करें।'}`;
    },
    againIn: (wait) => `${after(wait)} नया कोड मंगाया जा सकता है।`,
    againShort: (wait) => after(wait),
    againNow: 'अब नया कोड मंगाया जा सकता है।',
    notArrivedTitle: 'कोड नहीं मिला?',
    notArrived: {
      email: ['कुछ मिनट इंतज़ार करें।', 'अपना स्पैम फ़ोल्डर देखें।', 'नया कोड भेजें या कोई दूसरा तरीका अपनाएं।'],
      phone: ['कुछ मिनट इंतज़ार करें।', 'देख लें कि आपके फ़ोन में सिग्नल है।', 'नया कोड भेजें या कोई दूसरा तरीका अपनाएं।'],
      other: ['कुछ मिनट इंतज़ार करें।', 'नया कोड भेजें या कोई दूसरा तरीका अपनाएं।'],
    },
    weaker: 'एसएमएस, ऑथेंटिकेटर ऐप से कम सुरक्षित है।',
    checkAddress: 'देख लें कि कोड सही जगह भेजा गया है। वह ऊपर दिखाई गई है।',
    change: { email: 'ईमेल बदलें', phone: 'नंबर बदलें', other: 'पता बदलें' },
  },
  recovery: {
    heading: 'रिकवरी कोड डालें',
    intro: 'दो चरणों में पुष्टि सेट अप करते समय आपके सेव किए हुए कोड में से एक।',
    label: 'रिकवरी कोड',
    hint: 'हर कोड एक ही बार इस्तेमाल हो सकता है।',
    noCodesTitle: 'मेरे पास कोई कोड नहीं है',
    noCodes: ({ service, otherFactor }) =>
      `वे किसी फ़ाइल में, कागज़ पर या आपके पासवर्ड मैनेजर में हो सकते हैं। अगर वे न मिलें, तो ${
        otherFactor ? 'कोई दूसरा तरीका अपनाएं या ' : ''
      }${service ? `${service} की ` : ''}सहायता टीम से संपर्क करें।`,
    left: (left) => count(left, `आपके पास ${left} रिकवरी कोड बचा है।`, `आपके पास ${left} रिकवरी कोड बचे हैं।`),
    problems: {
      empty: () => 'रिकवरी कोड डालें।',
      wrongLength: ({ length }) =>
        length
          ? `रिकवरी कोड में ${count(length, `${digits(length)} होता है`, `${digits(length)} होते हैं`)}।`
          : 'रिकवरी कोड पूरा नहीं है।',
      notACode: () => 'सिर्फ़ रिकवरी कोड डालें, कुछ और नहीं।',
      severalCodes: () => 'एक ही कोड डालें।',
      securityCode: () => 'यह किसी ऐप या मैसेज का सुरक्षा कोड लगता है। रिकवरी कोड डालें।',
    },
  },
  limited: {
    heading: {
      locked: 'कई बार गलत कोड डाला गया',
      rate_limited: 'बहुत बार कोशिश की गई',
      too_many_sends: 'बहुत सारे मैसेज मंगाए गए',
      sign_in: 'बहुत बार साइन इन की कोशिश की गई',
    },
    until: ({ wait, time }) => `आप ${after(wait)}, ${time}\u00A0पर फिर से कोशिश कर सकते हैं।`,
    waitUnknown: 'कुछ मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।',
    now: 'अब आप फिर से कोशिश कर सकते हैं।',
    otherFactors: 'आपके दूसरे तरीके अब भी काम करते हैं।',
    tooEarly: (wait) => `आप ${after(wait)} फिर से कोशिश कर सकते हैं।`,
  },
  denied: {
    heading: 'साइन इन नहीं किया जा सका',
    reasons: {
      noFactor: 'आपके खाते में ऐसा कोई दूसरा चरण नहीं है जिसे आप इस्तेमाल कर सकें। सहायता टीम से संपर्क करें।',
      account: 'इस खाते से साइन इन नहीं किया जा सकता। सहायता टीम से संपर्क करें।',
      passwordReset: 'साइन इन करने से पहले आपको अपना पासवर्ड बदलना होगा।',
      misconfigured: 'हमारी ओर से साइन इन ठीक से सेट अप नहीं है। सहायता टीम से संपर्क करें।',
      sameFactorAgain:
        'आपकी पहचान की पुष्टि हो गई, लेकिन वही चरण फिर से मांगा गया। फिर से कोशिश करें या साइन आउट करके दोबारा शुरू करें।',
      cookiesBlocked:
        'आपका ब्राउज़र साइन इन के लिए ज़रूरी कुकी को रोक रहा है। अपने ब्राउज़र की सेटिंग में इस साइट के लिए कुकी की अनुमति दें, फिर दोबारा कोशिश करें।',
      restartLoop: 'यह चरण एक से ज़्यादा बार दोबारा शुरू करना पड़ा। बाद में फिर से कोशिश करें या सहायता टीम से संपर्क करें।',
      setUpNeeded:
        'आपको पहले दो चरणों में पुष्टि सेट अप करनी होगी, और यह यहां नहीं किया जा सकता। सहायता टीम से संपर्क करें।',
      emailVerificationNeeded:
        'आपको पहले अपने ईमेल पते की पुष्टि करनी होगी। हमारा भेजा हुआ मैसेज खोलें, फिर दोबारा कोशिश करें।',
    },
    changePassword: 'अपना पासवर्ड बदलें',
    contactSupport: 'सहायता टीम से संपर्क करें',
  },
  unreachable: {
    heading: 'हम आपके साइन इन की जांच नहीं कर पाए',
    screenHeading: 'हम यह चरण लोड नहीं कर पाए',
  },
  signedOut: {
    sessionEnded: {
      heading: 'आपका सेशन खत्म हो गया है',
      text: 'जारी रखने के लिए फिर से साइन इन करें।',
      signIn: 'फिर से साइन इन करें',
    },
    tooManyAttempts: {
      heading: 'कई बार गलत कोड डाला गया',
      text: 'आपका साइन इन रोक दिया गया है। जारी रखने के लिए फिर से साइन इन करें।',
      signIn: 'फिर से साइन इन करें',
    },
    notSignedIn: {
      heading: 'आपने साइन इन नहीं किया है',
      text: 'जारी रखने के लिए साइन इन करें।',
      signIn: 'साइन इन करें',
    },
  },
  signingOut: {
    heading: 'आपको साइन आउट किया जा रहा है',
    working: 'इसमें थोड़ा समय लगेगा।',
    failedHeading: 'आप अभी साइन आउट नहीं हुए हैं',
  },
  done: {
    signedIn: 'आपने साइन इन कर लिया है',
    alreadySignedIn: 'आपने पहले ही साइन इन कर लिया है',
    emailVerified: 'आपके ईमेल पते की पुष्टि हो गई है।',
  },
  failures: {
    wrong_code: 'यह कोड काम नहीं आया। इसे जांचें और फिर से कोशिश करें।',
    expired_code: 'इस कोड का समय खत्म हो गया है।',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `आपने बहुत बार कोशिश की है। ${orWait(wait)}`,
    locked: ({ wait }) => `आपने कई बार गलत कोड डाला है। ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `आपने बहुत सारे मैसेज मंगाए हैं। ${orWait(wait)}`,
    session_ended: 'आपका सेशन खत्म हो गया है। जारी रखने के लिए फिर से साइन इन करें।',
    verification_required: 'आपको फिर से पुष्टि करनी होगी कि यह आप ही हैं।',
    step_up_required: 'पहले पुष्टि करें कि यह आप ही हैं।',
    restart: 'यह नहीं हो पाया। चलिए, यह चरण फिर से शुरू करते हैं।',
    factor_gone: 'यह तरीका अब उपलब्ध नहीं है।',
    conflict: 'यह पहले से सेट अप है।',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'सुरक्षा जांच नहीं हो पाई। फिर से कोशिश करें।',
    dismissed: 'आपने इसे रोक दिया। फिर से कोशिश करें या कोई दूसरा तरीका अपनाएं।',
    refused: 'इस खाते से ऐसा नहीं किया जा सकता। कोई दूसरा तरीका अपनाएं या मदद लें।',
    offline: 'हम सेवा तक नहीं पहुंच पाए। अपना इंटरनेट कनेक्शन जांचें और फिर से कोशिश करें।',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'यह हमारी ओर से ठीक से सेट अप नहीं है। कोई दूसरा तरीका अपनाएं या मदद लें।',
    unexpected: ourSide,
    timeout: 'इसमें बहुत समय लग रहा है। फिर से कोशिश करें।',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `आपने बहुत बार साइन इन की कोशिश की है। ${orWait(wait)}`,
      rate_limited: ({ wait }) => `आपने बहुत बार साइन इन की कोशिश की है। ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'यह कोड काम नहीं आया। सबसे नया कोड डालें।',
      expired_code: 'इस कोड का समय खत्म हो गया है। सबसे नया कोड डालें।',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'यह कोड काम नहीं आया। सबसे नए मैसेज का कोड डालें।',
      expired_code: 'इस कोड का समय खत्म हो गया है। नया कोड भेजें।',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'यह रिकवरी कोड अब काम नहीं करता। कोई दूसरा डालें।',
    },
    send: {
      rate_limited: ({ wait }) => `आपने बहुत सारे मैसेज मंगाए हैं। ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `आपने बहुत सारे मैसेज मंगाए हैं। ${orWait(wait)} जो कोड आपको मिल चुका है उसे आप अब भी डाल सकते हैं।`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'आपका पासवर्ड',
    hint: 'साइन इन का तरीका बदलने के लिए इसे एक बार और डालें।',
    wrong: 'यह पासवर्ड सही नहीं है। इसे जांचें और फिर से कोशिश करें।',
  },
  address: {
    label: addressKinds,
    phoneHint: `देश का कोड भी डालें, जैसे ${example} में।`,
    send: 'कोड भेजें',
    sendMessage: 'मैसेज भेजें',
    sendLink: 'लिंक भेजें',
    problems: {
      empty: (kind) => `अपना ${addressKinds[kind]} डालें।`,
      notAnAddress: (kind) =>
        kind === 'email' ? 'name@example.com जैसा ईमेल पता डालें।' : `${example} जैसा फ़ोन नंबर डालें।`,
      severalAddresses: (kind) => `सिर्फ़ एक ${addressKinds[kind]} डालें।`,
      tooShort: (kind) => `यह ${addressKinds[kind]} बहुत छोटा है।`,
      tooLong: (kind) => `यह ${addressKinds[kind]} बहुत लंबा है।`,
      noCountry: () => 'देश का कोड भी डालें, जैसे भारत के लिए +91 डालें।',
      trunkZero: () => 'देश के कोड के बाद का (0) हटा दें।',
      extension: () => 'बिना एक्सटेंशन वाला नंबर डालें। एक्सटेंशन पर मैसेज नहीं पहुंचते।',
    },
  },
  signInByCode: {
    intro: {
      email: 'हम आपको साइन इन के लिए ईमेल से एक कोड भेजेंगे।',
      phone: 'हम आपको साइन इन के लिए एसएमएस से एक कोड भेजेंगे।',
    },
    introLink: 'हम आपको साइन इन के लिए ईमेल से एक लिंक भेजेंगे।',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'अपना ऑथेंटिकेटर ऐप सेट अप करें',
    intro: ({ service }) => `${inService(service)}साइन इन करते समय इसके कोड काम आएंगे।`,
    creating: 'आपकी कुंजी बन रही है…',
    noAppTitle: 'मेरे पास ऐप नहीं है',
    noApp: 'कोई भी ऑथेंटिकेटर ऐप चलेगा। अपने फ़ोन के ऐप स्टोर में खोजें या अपने पासवर्ड मैनेजर में देखें: कई में यह पहले से होता है।',
    scan: 'ऐप खोलें और यह क्यूआर कोड स्कैन करें',
    cannotScan: 'स्कैन नहीं हो रहा?',
    typeKey: 'इसके बजाय यह कुंजी अपने ऐप में टाइप करें या कॉपी करें।',
    qrCode: 'आपके ऑथेंटिकेटर ऐप के लिए क्यूआर कोड। “स्कैन नहीं हो रहा?” के नीचे दी गई कुंजी भी यही काम करती है।',
    add: 'यह खाता ऐप में जोड़ें',
    openInApp: 'ऑथेंटिकेटर ऐप में खोलें',
    orCopyKey: 'या यह कुंजी अपने ऐप में कॉपी करें।',
    scanElsewhere: 'ऐप किसी दूसरे डिवाइस पर है',
    copy: 'कुंजी कॉपी करें',
    copied: 'कुंजी कॉपी हो गई।',
    notCopied: 'कॉपी नहीं हो पाई। कुंजी को चुनें और खुद कॉपी करें।',
    account: 'खाता',
    service: 'सेवा',
    kindOfKey: 'कुंजी का प्रकार',
    timeBased: ({ length, periodSeconds }) =>
      `समय के हिसाब से, ${digits(length)}${periodSeconds === 30 ? '' : `, हर ${periodSeconds} सेकंड`}`,
    enterCode: 'ऐप में दिख रहा कोड डालें',
  },
  ceremony: {
    passkey: {
      heading: 'अपनी पासकी इस्तेमाल करें',
      intro: 'आपका डिवाइस आपका चेहरा, फ़िंगरप्रिंट या स्क्रीन लॉक मांगेगा।',
      start: 'मेरी पासकी इस्तेमाल करें',
    },
    other: {
      heading: 'अपने डिवाइस पर पुष्टि करें कि यह आप ही हैं',
      intro: 'आपका डिवाइस बताएगा कि क्या करना है।',
      start: 'शुरू करें',
    },
    performing: 'अपने डिवाइस पर दिए गए चरण पूरे करें।',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'इसमें बहुत समय लग गया। फिर से कोशिश करें।',
      input_refused: notAccepted,
      refused: 'यह इस डिवाइस पर काम नहीं करता। कोई दूसरा तरीका अपनाएं।',
    },
  },
  replaceFactor: {
    heading: 'जो खो गया है उसे बदलें?',
    signedIn: 'रिकवरी कोड स्वीकार हो गया।',
    intro: 'जो खो गया है उसे अब आप बदल सकते हैं। नए की पुष्टि होने तक पुराना काम करता रहेगा।',
    makeNewCodes: 'जल्द ही अपने खाते की सेटिंग में नए कोड बनाएं।',
    codesHeading: 'आपके रिकवरी कोड खत्म होने वाले हैं',
    newCodes: 'नए रिकवरी कोड पाएं',
    newCodesWarning: 'नया सेट बनने पर बचे हुए कोड काम करना बंद कर देंगे।',
    newCodesUnknown:
      'हमें नहीं पता कि नए कोड बने या नहीं। अगर बने हैं, तो पुराने काम करना बंद कर चुके हैं: नए कोड फिर से मंगाएं।',
    newCodesInSettings: 'यह यहां नहीं किया जा सकता। आप अपने खाते की सेटिंग में नए कोड बना सकते हैं।',
    replace: {
      authenticator: {
        name: 'ऑथेंटिकेटर ऐप फिर से सेट अप करें',
        hint: 'अगर फ़ोन खो गया है या ऐप हट गया है',
      },
      phone: { name: 'दूसरा फ़ोन नंबर इस्तेमाल करें', hint: 'अगर एसएमएस अब आप तक नहीं पहुंचते' },
      email: { name: 'दूसरा ईमेल पता इस्तेमाल करें', hint: 'अगर आप वह इनबॉक्स अब नहीं खोल सकते' },
    },
    notReplaced: 'यह नहीं हो पाया। आप बाद में अपने खाते की सेटिंग में फिर से कोशिश कर सकते हैं।',
    skip: 'अभी नहीं',
  },
  setUpAddress: {
    heading: { email: 'ईमेल से कोड पाएं', phone: 'एसएमएस से कोड पाएं' },
    intro: ({ kind, service }) =>
      `जब भी आप ${inService(service)}साइन इन करेंगे, हम इस ${kindOfAddress(kind)} पर कोड भेजेंगे।`,
    introKnown: ({ place, service }) => `जब भी आप ${inService(service)}साइन इन करेंगे, हम ${to(place)} कोड भेजेंगे।`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'लिंक से साइन इन करें',
    instruction: 'लिंक को इसी ब्राउज़र में खोलें। आप वहीं से जारी रख सकते हैं या यहां वापस आ सकते हैं।',
    notYet: 'आपने अभी साइन इन नहीं किया है। सबसे नए मैसेज का लिंक इसी ब्राउज़र में खोलें, फिर दोबारा कोशिश करें।',
  },
  verifyEmail: {
    ...link,
    heading: 'अपने ईमेल पते की पुष्टि करें',
    instruction: 'मैसेज में दिया गया लिंक खोलें, फिर यहां वापस आएं।',
    notYet: 'आपके ईमेल पते की पुष्टि अभी नहीं हुई है। सबसे नए मैसेज का लिंक खोलें, फिर दोबारा कोशिश करें।',
    confirmIntro: 'आपने हमारे मैसेज का लिंक खोला है। यह पता आपका है, इसकी पुष्टि के लिए बटन दबाएं।',
    confirm: 'मेरे ईमेल पते की पुष्टि करें',
    newLink: 'नया लिंक भेजें',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'क्या यह साइन इन आपने शुरू किया था?',
    asking: ({ service }) =>
      `कोई लिंक या दूसरी साइट आपको ${inService(service)}साइन इन के लिए यहां लाई है। हां तभी चुनें जब यह आपने खुद मांगा हो: किसी और के भेजे लिंक से आप उनके खाते में साइन इन हो सकते हैं।`,
    signInMyself: 'नहीं, खुद साइन इन करें',
    continue: 'हां, जारी रखें',
    completingHeading: 'साइन इन हो रहा है',
    completing: 'इसमें थोड़ा समय लगेगा।',
    failedHeading: 'साइन इन नहीं हो पाया',
    backToSignIn: 'साइन इन पर वापस जाएं',
  },
  settings: {
    endings: {
      add: 'जोड़ दिया गया।',
      removeFactor: 'हटा दिया गया।',
      renameFactor: 'नाम बदल दिया गया।',
      turnOn: 'आपका बदलाव सेव हो गया।',
      turnOff: 'आपका बदलाव सेव हो गया।',
      createCodes: 'आपके रिकवरी कोड तैयार हैं।',
      regenerateCodes: 'आपके नए रिकवरी कोड तैयार हैं। पुराने अब काम नहीं करते।',
      forgetDevice: 'वहां हम फिर से दूसरा चरण मांगेंगे।',
      signOutOthers: 'आप बाकी सभी जगहों से साइन आउट हो गए हैं।',
      unknown: 'हमें नहीं पता कि यह हो पाया या नहीं। यहां जो दिख रहा है उसे जांचें।',
      alreadyGone: 'यह पहले ही हटाया जा चुका था। अभी कुछ नहीं बदला।',
      codesExist: 'आपके पास पहले से रिकवरी कोड हैं। अगर वे न मिलें, तो नया सेट बनाएं।',
      codesLeft: 'आपने अपने रिकवरी कोड सेव नहीं किए। ज़रूरत पड़ने से पहले नया सेट बनाएं।',
      unavailable: 'यह तरीका अभी काम नहीं कर रहा है। कोई दूसरा चुनें।',
      changed: 'इस बीच आपका साइन इन बदल गया है, इसलिए कुछ नहीं किया गया। फिर से कोशिश करें।',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `इस बीच आपका साइन इन बदल गया है${wasStopped ? ', इसलिए कुछ नहीं किया गया' : ''}।`,
        name ? `अब आपने ${name} के तौर पर साइन इन किया है।` : 'अब आपने किसी दूसरे खाते से साइन इन किया है।',
      ].join(' '),
    createCodes: {
      heading: 'रिकवरी कोड बनाएं?',
      text: 'जब आप अपने दूसरे तरीके इस्तेमाल न कर सकें, तब इनसे साइन इन होता है। हर कोड एक ही बार काम करता है।',
      keep: 'अभी नहीं',
      confirm: 'कोड बनाएं',
    },
    revealCodes: {
      heading: 'अपने रिकवरी कोड दिखाएं?',
      text: 'देख लें कि कोई और आपकी स्क्रीन न देख रहा हो।',
      keep: 'अभी नहीं',
      confirm: 'कोड दिखाएं',
    },
    turnOnAgain: {
      heading: 'दो चरणों में पुष्टि चालू करें?',
      text: 'आपके हर साइन इन पर हम दूसरा चरण मांगेंगे।',
      keep: 'अभी नहीं',
      confirm: 'दो चरणों में पुष्टि चालू करें',
    },
    heading: 'दो चरणों में पुष्टि',
    updating: 'अपडेट हो रहा है…',
    offline: (read) => `आप ऑफ़लाइन हैं। ${asOf(read)}`,
    offlineAction: 'आप ऑफ़लाइन हैं। पहले इंटरनेट से जुड़ें, फिर दोबारा कोशिश करें।',
    loadFailed: 'हम आपकी सेटिंग लोड नहीं कर पाए',
    misconfigured: 'वे हमारी ओर से ठीक से सेट अप नहीं हैं।',
    refreshFailed: (read) => `हम बदलावों की जांच नहीं कर पाए। ${asOf(read)}`,
    busyAction: 'ज़रा रुकें। एक बदलाव चल रहा है।',
    broken: 'हम इसे दिखा नहीं पाए',
    account: (name) => `खाता: ${name}`,
    kinds: {
      passkey: { name: 'पासकी', yours: 'अपनी पासकी', yourOther: 'अपनी दूसरी पासकी' },
      authenticator: {
        name: 'ऑथेंटिकेटर ऐप',
        yours: 'अपने ऑथेंटिकेटर ऐप',
        yourOther: 'अपने दूसरे ऑथेंटिकेटर ऐप',
      },
      phone: { name: 'एसएमएस', yours: 'एसएमएस', yourOther: 'अपने दूसरे नंबर पर एसएमएस' },
      email: { name: 'ईमेल कोड', yours: 'ईमेल', yourOther: 'अपने दूसरे पते पर ईमेल' },
      recoveryCode: { name: 'रिकवरी कोड', yours: 'रिकवरी कोड' },
      unknown: { name: 'दूसरा तरीका', yours: 'किसी दूसरे तरीके' },
    },
    protection: {
      on: 'दो चरणों में पुष्टि चालू है',
      onDetail: 'साइन इन करते समय हम दूसरा चरण मांगते हैं।',
      off: 'दो चरणों में पुष्टि बंद है',
      offDetail: 'आपका खाता सिर्फ़ आपके पासवर्ड से सुरक्षित है।',
      notReady: 'आपका खाता अभी सुरक्षित नहीं है',
      notReadyDetail:
        'दो चरणों में पुष्टि चालू है, लेकिन आपके पास काम करने वाला कोई दूसरा चरण नहीं है। किसी एक की पुष्टि करें या नया जोड़ें।',
      turnOn: 'चालू करें',
      turnOff: 'बंद करें',
      turnWhat: 'दो चरणों में पुष्टि',
    },
    nothingSetUp: {
      heading: 'अपने खाते में दूसरा चरण जोड़ें',
      text: 'फिर कोई आपका पासवर्ड जान भी ले, तो भी आपके नाम से साइन इन नहीं कर सकेगा। इसमें करीब दो मिनट लगते हैं।',
      setUp: 'दो चरणों में पुष्टि सेट अप करें',
    },
    factors: {
      heading: 'आपके तरीके',
      intro: 'साइन इन करते समय हम इनमें से एक मांगते हैं।',
      introOff: 'दो चरणों में पुष्टि चालू होने पर, साइन इन करते समय हम इनमें से एक मांगेंगे।',
      add: 'दूसरा तरीका जोड़ें',
      on: 'चालू',
      ready: 'तैयार',
      needsVerification: 'पुष्टि बाकी है',
      notCounting: 'पुष्टि करने से पहले आप इसे इस्तेमाल नहीं कर सकते।',
      weaker: 'ऐप से कम सुरक्षित',
      added: (date) => `जोड़ा गया: ${date}`,
      used: (when) => `पिछला इस्तेमाल: ${when}`,
      kept: {
        required: 'आपके खाते के लिए यह ज़रूरी है, इसलिए इसे हटाया नहीं जा सकता।',
        signIn: 'आप इससे साइन इन करते हैं, इसलिए इसे हटाया नहीं जा सकता।',
        unsupported: 'इसे यहां नहीं हटाया जा सकता।',
      },
      none: 'अभी कुछ सेट अप नहीं है।',
      numbered,
      named,
      rename: 'नाम बदलें',
      remove: 'हटाएं',
      verify: 'पुष्टि करें',
      change: 'बदलें',
    },
    recoveryCodes: {
      heading: 'रिकवरी कोड',
      intro: 'जब और कुछ काम न आए, तब इनसे साइन इन होता है। हर कोड एक ही बार काम करता है।',
      left: (left) => count(left, `${left} रिकवरी कोड बचा है`, `${left} रिकवरी कोड बचे हैं`),
      some: 'आपके पास रिकवरी कोड हैं',
      someDetail: 'इन्हें अपने फ़ोन के अलावा कहीं और रखें।',
      none: 'आपके पास रिकवरी कोड नहीं हैं',
      noneDetail: 'कोड बना लें, ताकि फ़ोन खोने पर भी आप साइन इन कर सकें।',
      few: 'खत्म होने से पहले नए कोड बना लें।',
      create: 'रिकवरी कोड बनाएं',
      regenerate: 'नए कोड बनाएं',
      reveal: 'कोड दिखाएं',
    },
    sessions: {
      heading: 'आपने कहां साइन इन किया है',
      others: (number) =>
        count(
          number,
          `${number} अन्य डिवाइस या ब्राउज़र पर साइन इन है`,
          `${number} अन्य डिवाइसों या ब्राउज़रों पर साइन इन है`,
        ),
      othersUnknown: 'हो सकता है कि दूसरे डिवाइसों पर भी आपका साइन इन हो',
      onlyHere: 'आपने सिर्फ़ यहीं साइन इन किया है',
      detail: 'अगर आप इन सबको नहीं पहचानते, तो इन्हें साइन आउट करें।',
      signOutOthers: 'बाकी सभी को साइन आउट करें',
    },
    devices: {
      heading: 'याद रखे गए ब्राउज़र',
      intro: 'इनमें साइन इन करते समय हम दूसरा चरण नहीं मांगते।',
      unnamed: 'एक ब्राउज़र',
      thisOne: 'यह ब्राउज़र',
      lasts: (duration) => `${duration} बाकी`,
      forget: 'भूल जाएं',
      named: ({ name, isThisOne }) => (isThisOne ? 'यह ब्राउज़र' : name),
    },
    confirmation: {
      proved: 'पुष्टि हो गई कि यह आप ही हैं। अभी कुछ नहीं बदला है।',
      askedAnew: 'इस बीच आपकी सेटिंग बदल गई है। कुछ नहीं किया गया। पढ़ लें कि अब क्या होगा।',
      passwordMissing: 'अपना पासवर्ड डालें।',
      passwordHint: 'हम यह पक्का करने के लिए इसे मांगते हैं कि यह आप ही हैं।',
      working: 'काम चल रहा है…',
      waitUntil: (wait) => `आप ${after(wait)} फिर से कोशिश कर सकते हैं।`,
      waitOver: 'अब आप फिर से कोशिश कर सकते हैं।',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'इस खाते से ऐसा नहीं किया जा सकता। कुछ नहीं बदला गया।',
        factor_gone: 'यह पहले ही हट चुका है।',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `${name} ${quoted(which)} हटाएं?` : `${name} हटाएं?`),
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'ऐप'} से आपको ${service ? `${service} के ` : ''}कोड अब नहीं मिलेंगे।`,
        email: ({ place }) => `हम ${to(place)} अब कोड नहीं भेजेंगे।`,
        phone: ({ place }) => `हम ${to(place)} अब कोड नहीं भेजेंगे।`,
        passkey: ({ service }) => `आप इसे ${service ? `${service} के लिए ` : ''}अब इस्तेमाल नहीं कर पाएंगे।`,
        other: ({ service }) => `आप इसे ${service ? `${service} के लिए ` : ''}अब इस्तेमाल नहीं कर पाएंगे।`,
      },
      remaining: (ways) => `आप अब भी ${ways} का इस्तेमाल कर सकते हैं।`,
      keep: 'रहने दें',
      confirm: ({ name }) => `${name} हटाएं`,
      setUpAgain:
        'यह आपका आखिरी तरीका है। अगले साइन इन पर सिर्फ़ पासवर्ड मांगा जाएगा, और फिर कोई दूसरा तरीका सेट अप करने को कहा जाएगा।',
      last: {
        heading: 'अपना आखिरी तरीका हटाएं और दो चरणों में पुष्टि बंद करें?',
        text: passwordOnly,
        keep: 'रहने दें',
        confirm: 'दो चरणों में पुष्टि बंद करें',
      },
    },
    turnOff: {
      heading: 'दो चरणों में पुष्टि बंद करें?',
      text: passwordOnly,
      passwordOnly: 'आपका पासवर्ड जानने वाला कोई भी व्यक्ति साइन इन कर सकेगा।',
      codesStop: 'आपके रिकवरी कोड नहीं मांगे जाएंगे।',
      factorsStay: 'आपने जो सेट अप किया है वह बना रहेगा, और आप इसे फिर से चालू कर सकते हैं।',
      keep: 'चालू रहने दें',
      confirm: 'दो चरणों में पुष्टि बंद करें',
    },
    regenerateCodes: {
      heading: 'नए रिकवरी कोड बनाएं?',
      text: ({ left }) =>
        left
          ? count(
              left,
              'नए कोड बनते ही आपका बचा हुआ कोड काम करना बंद कर देगा।',
              `नए कोड बनते ही आपके बचे हुए ${left} कोड काम करना बंद कर देंगे।`,
            )
          : 'नए कोड बनते ही आपके मौजूदा कोड काम करना बंद कर देंगे।',
      keep: 'पुराने रहने दें',
      confirm: 'नए कोड बनाएं',
    },
    forgetDevice: {
      heading: 'इस ब्राउज़र को भूल जाएं?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'इस ब्राउज़र में' : name ? `${name} में` : 'वहां';
        return `अगली बार ${where} साइन इन करने पर हम दूसरा चरण मांगेंगे।`;
      },
      keep: 'रहने दें',
      confirm: 'भूल जाएं',
    },
    signOutOthers: {
      heading: 'बाकी सभी जगहों से साइन आउट करें?',
      text: ({ count: number }) =>
        number
          ? count(
              number,
              `आपको ${number} अन्य डिवाइस या ब्राउज़र पर फिर से साइन इन करना होगा।`,
              `आपको ${number} अन्य डिवाइसों या ब्राउज़रों पर फिर से साइन इन करना होगा।`,
            )
          : 'आपको अपने बाकी सभी डिवाइसों और ब्राउज़रों पर फिर से साइन इन करना होगा।',
      stay: 'यहां आपका साइन इन बना रहेगा।',
      keep: 'साइन इन रहने दें',
      confirm: 'बाकी सभी को साइन आउट करें',
    },
    renameFactor: {
      heading: ({ name }) => `नाम बदलें: ${name}`,
      label: 'नाम',
      hint: 'जिससे आप इसे पहचान सकें, जैसे वह डिवाइस जिस पर यह है।',
      missing: 'कोई नाम डालें।',
      tooLong: (most) => `ज़्यादा से ज़्यादा ${most} वर्ण इस्तेमाल करें।`,
      confirm: 'नाम सेव करें',
      failures: {
        input_refused: 'यह नाम इस्तेमाल नहीं हो सकता। शायद आपके किसी दूसरे तरीके का यही नाम है। कोई अलग नाम चुनें।',
        conflict: 'आपके किसी दूसरे तरीके का यही नाम है। कोई अलग नाम चुनें।',
        refused: 'यह नाम इस्तेमाल नहीं हो सकता। कोई अलग नाम चुनें।',
      },
    },
    nameFactor: {
      heading: ({ name }) => `नाम दें: ${name}`,
      intro: 'ऐसा एक तरीका आपके पास पहले से है। नाम से आप उन्हें अलग-अलग पहचान सकेंगे।',
      hint: 'उदाहरण: ऑफ़िस का फ़ोन',
      suggested: numbered,
    },
    unknownCodes: {
      heading: 'हमें नहीं पता कि आपके रिकवरी कोड बने या नहीं',
      checking: 'हमें नहीं पता कि यह हो पाया या नहीं। जांच हो रही है…',
      text: 'जवाब हम तक नहीं पहुंचा, इसलिए हम आपको कोड नहीं दिखा सकते।',
      warning: 'आप नया सेट बना सकते हैं। तब आपके पहले के सभी कोड काम करना बंद कर देंगे।',
      create: 'नया सेट बनाएं',
      skip: 'अभी नहीं',
    },
    makeCodes: {
      heading: 'रिकवरी कोड',
      text: 'फ़ोन खो जाने पर इनसे साइन इन होता है। हर कोड एक ही बार काम करता है और ये सिर्फ़ अभी दिखेंगे, इसलिए इन्हें रखने की जगह तैयार रखें।',
      keep: 'अभी नहीं',
      confirm: 'मेरे कोड दिखाएं',
    },
    codesFromBefore: {
      heading: 'क्या आपके रिकवरी कोड अब भी आपके पास हैं?',
      text: 'आपके पास पहले का एक सेट है। फ़ोन खो जाने पर आपको इसकी ज़रूरत होगी।',
      warning: 'अगर वह न मिले, तो नया सेट बनाएं। तब पुराने कोड काम करना बंद कर देंगे।',
      keep: 'मेरे पास हैं',
      replace: 'नया सेट बनाएं',
      left: {
        heading: 'आपके रिकवरी कोड सेव नहीं हुए हैं',
        text: 'आपके पास एक सेट है जिसे सेव करने की पुष्टि आपने नहीं की है। फ़ोन खो जाने पर आपको इसकी ज़रूरत होगी।',
        warning: 'हम इसे यहां दोबारा नहीं दिखाते। नया सेट इसकी जगह ले लेगा: तब इसके कोड काम करना बंद कर देंगे।',
        keep: 'मैंने इसे सेव कर लिया है',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'जारी रखने के लिए फिर से साइन इन करें',
        text: 'आपका सेशन खत्म हो गया है। आपने जो सेट अप किया है वह बना हुआ है: साइन इन करके आप वहीं से जारी रख सकते हैं।',
      },
      changed: {
        heading: 'आपका साइन इन बदल गया है',
        text: 'हो सकता है कि अब किसी और के खाते से साइन इन हो। तब से कुछ नहीं किया गया है। जारी रखने से पहले अगली स्क्रीन पर खाता जांच लें।',
      },
    },
    changeAddress: {
      stopsAtOnce: 'जो आप अभी इस्तेमाल करते हैं वह जारी रखते ही काम करना बंद कर देगा।',
      isOnlyOne:
        'जो आप अभी इस्तेमाल करते हैं वह जारी रखते ही काम करना बंद कर देगा। नए की पुष्टि होने तक आपका खाता सिर्फ़ आपके पासवर्ड से सुरक्षित रहेगा।',
    },
    addFactor: {
      heading: 'दूसरा चरण चुनें',
      intro: 'आप बाद में और भी जोड़ सकते हैं।',
      nothing: 'इस समय जोड़ने के लिए कुछ नहीं है।',
      cancel: 'रद्द करें',
    },
    turnOn: {
      heading: 'दो चरणों में पुष्टि चालू करें',
      intro: 'अब से साइन इन करते समय हम दूसरा चरण मांगेंगे।',
      ready: (factor) => `${factor.name}: पुष्टि हो गई`,
      codesSaved: (number) => count(number, `${number} रिकवरी कोड सेव हुआ`, `${number} रिकवरी कोड सेव हुए`),
      confirm: 'चालू करें',
      skip: 'अभी नहीं',
    },
    summary: {
      heading: 'दो चरणों में पुष्टि चालू है',
      text: (ways) => `अगली बार पासवर्ड के साथ ${ways} से साइन इन करें।`,
      keepCodes: 'अपने रिकवरी कोड ऐसी जगह रखें जहां वे फ़ोन के बिना भी मिल जाएं।',
      done: 'हो गया',
      addAnother: 'दूसरा तरीका जोड़ें',
    },
    sessionEnds: {
      heading: 'साइन इन बनाए रखें?',
      headingWithoutStay: 'आप जल्द ही साइन आउट हो जाएंगे',
      text: 'आप जल्द ही साइन आउट हो जाएंगे।',
      left: (wait) => `ऐसा ${after(wait)} होगा।`,
      over: 'आपका सेशन खत्म हो गया है।',
      stay: 'साइन इन बनाए रखें',
      signOut: 'अभी साइन आउट करें',
      understood: 'बंद करें',
    },
    saveCodes: {
      heading: 'अपने रिकवरी कोड सेव करें',
      intro: 'फ़ोन खो जाने पर हर कोड एक बार काम करता है। ये कोड दोबारा नहीं दिखेंगे। इन्हें अपने फ़ोन के अलावा कहीं और रखें।',
      introShownAgain: 'फ़ोन खो जाने पर हर कोड एक बार काम करता है। इन्हें अपने फ़ोन के अलावा कहीं और रखें।',
      headingAgain: 'आपके रिकवरी कोड',
      done: 'हो गया',
      listName: 'आपके रिकवरी कोड',
      copy: 'कॉपी करें',
      copied: 'कोड कॉपी हो गए। इन्हें किसी सुरक्षित जगह पर चिपकाएं।',
      notCopied: 'कॉपी नहीं हो पाए। कोड चुने हुए हैं: इन्हें खुद कॉपी करें।',
      download: 'डाउनलोड करें',
      downloaded: 'फ़ाइल को अपने डाउनलोड में देखें।',
      notDownloaded: 'डाउनलोड नहीं हो पाया। इसके बजाय कोड कॉपी या प्रिंट करें।',
      fileName: 'codes',
      print: 'प्रिंट करें',
      notPrinted: 'प्रिंट नहीं हो पाया। इसके बजाय कोड कॉपी या डाउनलोड करें।',
      saved: 'मैंने ये कोड सेव कर लिए हैं',
      savedMissing: 'पहले कोड सेव करें, फिर बॉक्स पर सही का निशान लगाएं।',
      typeOne: 'इनमें से एक कोड डालें',
      typeOneHint: 'इसे वहां से लें जहां आपने सेव किया है, ताकि पक्का हो जाए कि कोड वहां हैं।',
      typeOneMissing: 'इनमें से एक कोड डालें।',
      typeOneWrong: 'यह इनमें से कोई कोड नहीं है। वहां देखें जहां आपने इन्हें सेव किया है।',
      paper: {
        title: ({ service }) => (service ? `${service} के रिकवरी कोड` : 'रिकवरी कोड'),
        account: (account) => `खाता: ${account}`,
        date: (date) => `बनाने की तारीख: ${date}`,
        once: 'हर कोड एक ही बार काम करता है।',
      },
      leaving: {
        heading: 'कोड सेव किए बिना बाहर जाएं?',
        text: 'ये कोड दोबारा नहीं दिखेंगे। इनके बिना, फ़ोन खोने पर हो सकता है कि आप साइन इन न कर पाएं।',
        textShownAgain:
          'आप इन्हें बाद में फिर देख सकते हैं। जब तक ये सेव नहीं होते, फ़ोन खोने पर हो सकता है कि आप साइन इन न कर पाएं।',
        signsOut: 'आप साइन आउट हो जाएंगे।',
        keep: 'वापस जाकर सेव करें',
        confirm: 'फिर भी बाहर जाएं',
      },
    },
    guided: {
      step: ({ step, of, name }) => `${of} में से चरण ${step} · ${name}`,
      names: { add: 'जोड़ें', verify: 'पुष्टि करें', saveCodes: 'कोड सेव करें', turnOn: 'चालू करें' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `पुष्टि करें कि यह आप ही हैं: ${purpose}` : 'पुष्टि करें कि यह आप ही हैं'),
    confirm: (purpose) => (purpose ? `पुष्टि करें: ${purpose}` : 'पुष्टि करें'),
    unavailableHeading: 'हम यहां पुष्टि नहीं कर सकते कि यह आप ही हैं',
    unavailable: 'आपने कोई तरीका सेट अप नहीं किया है। साइन आउट करके फिर से साइन इन करें या मदद लें।',
    unavailableHere: 'इसकी पुष्टि यहां नहीं हो सकती। साइन आउट करके फिर से साइन इन करें या मदद लें।',
    sessionChangedHeading: 'आपका साइन इन बदल गया है',
    sessionChanged:
      'आप साइन आउट हो गए हैं या किसी और खाते से साइन इन है। कुछ नहीं किया गया। साइन इन करें, फिर दोबारा कोशिश करें।',
    close: 'बंद करें',
    provedHeading: 'आपकी पुष्टि हो गई है',
    proved: (purpose) => (purpose ? `क्या आप यह करना चाहते हैं: ${purpose}?` : 'क्या आप जारी रखना चाहते हैं?'),
    goOn: (purpose) => purpose ?? 'जारी रखें',
  },
};
