import type { LocaleName } from './index.ts';

interface LanguageRules {
  /** Technical terms and harsh words that no screen says in this language (UX-2). */
  readonly forbidden: RegExp;
  /** The way of addressing people that is not used. */
  readonly otherAddress?: RegExp;
  readonly direction: 'ltr' | 'rtl';
  /** Signs that are not set so: quotes of another language, a missing space, a missing sign. */
  readonly wrongSigns?: RegExp;
  /** Texts that are the same as in English, and right, without what they are given. */
  readonly same?: readonly string[];
}

/** In every language: names of techniques. */
const techniques = 'otp|totp|mfa|2fa|token|challenge';
const words = (list: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${techniques}|${list})(?![\\p{L}\\p{M}])`, 'iu');

/** The same for a script without spaces between words. */
const within = (list: string) =>
  new RegExp(`(?<!\\p{Script=Latin})(?:${techniques})(?!\\p{Script=Latin})|${list}`, 'iu');

/** Signs of a typewriter, and two spaces. Where the word has a hyphen, no line ends after its first letter. */
const typewritten = `['"]|\\.\\.\\.| {2}|e-mail|E-mail`;

export const rules: Readonly<Record<LocaleName, LanguageRules>> = {
  en: { forbidden: words('factors?|tokens?|challenges?|invalid|illegal|oops'), direction: 'ltr' },
  de: {
    forbidden: words('faktor(en)?|ungültige?[rsnm]?|unzulässig|fehlgeschlagen|hoppla'),
    otherAddress: words('du|dich|dir|dein(e|em|en|er)?'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[«»”]| [?!:;,.]`, 'u'),
    same: ['Passkey', 'Name', 'Browser', 'Codes'],
  },
  fr: {
    forbidden: words('facteurs?|jetons?|défis?|(in|non )valides?|illéga(l|le|ux|les)|erron[ée]e?s?|oups'),
    otherAddress: words('tu|te|t(?=’)|toi|ton|ta|tes|tien(ne)?s?'),
    direction: 'ltr',
    // Before ? ! : ; and inside « » there is a narrow space that does not break.
    wrongSigns: new RegExp(`${typewritten}|[^\\u202F][?!:;»]|«[^\\u202F]|[“”„]`, 'u'),
    same: ['Code', 'Service'],
  },
  es: {
    forbidden: words('factor(es)?|fichas?|desaf[íi]os?|(in|no )válid[oa]s?|ilegal(es)?|ups|vaya'),
    otherAddress: words('usted(es)?|sus?|vos|vosotr[oa]s|vuestr[oa]s?|introduzca|espere|inténtelo|escriba'),
    direction: 'ltr',
    // A question and an exclamation begin with their sign as well.
    wrongSigns: new RegExp(`${typewritten}|^[^¿]*\\?|^[^¡]*!|[“”„]| [?!:;,.]`, 'u'),
    same: ['Error:'],
  },
  'pt-BR': {
    forbidden: words('fator(es)?|fichas?|desafios?|(in|não )válid[oa]s?|ilega(l|is)|ops|opa'),
    otherAddress: words('tu|te|ti|contigo|teus?|tuas?|(o|a) senhora?'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[«»„]| [?!:;,.]`, 'u'),
  },
  it: {
    forbidden: words('fattor[ei]|gettoni?|sfid[ae]|(in|non )valid[oaie]|illegal[ei]|ops|oops'),
    otherAddress: words('lei|suo|sua|suoi|sue|voi|vostr[oaie]|inserisca|attenda|riprovi|prema|scelga|acceda'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[«»„]| [?!:;,.]`, 'u'),
    same: ['Password', 'Passkey', 'passkey', 'Account', 'Account:'],
  },
  ar: {
    forbidden: words(
      '(ال|ب|و|ل)?(عامل|عوامل|عاملين)|غير (صالح|صالحة|قانوني|قانونية)|باطل|تحدٍّ|تحدي|رمز مميز|عفوًا',
    ),
    // Words that take the person for a man or a woman.
    otherAddress: words(
      'أدخل|أدخلي|اختر|افتح|انتظر|حاول|استخدم|اضغط|انسخ|اكتب|احفظ|تأكد|سجّل|س?(تريد|ترغب|تحتاج|تستخدم|تجد|تعرف)(ين|ه|ها)?',
    ),
    direction: 'rtl',
    wrongSigns: new RegExp(`${typewritten}|[“”„‘’,;?]| [؟!:؛،.]`, 'u'),
  },
  he: {
    forbidden: words('(ה|ב|ל|ו|מ)?(גורם|גורמים|אסימון|אסימונים|אתגר)|לא (תקין|תקינה|חוקי|חוקית|תקף)|אופס'),
    // Words that take the person for a man or a woman.
    otherAddress: words(
      'אתה|את לא|הזן|הזיני|הזינו|בחר|בחרי|בחרו|פתח|פתחי|פתחו|המתן|המתיני|נסה|נסי|נסו|לחץ|לחצי|לחצו|העתק|שמור|שמרי|בדוק|בדקי|תוכל|תוכלי|תצטרך|תצטרכי|צריך|צריכה',
    ),
    direction: 'rtl',
    wrongSigns: new RegExp(`${typewritten}|[„«»‘’]| [?!:;,.]`, 'u'),
  },
  'zh-CN': {
    forbidden: within('因素|因子|令牌|质询|挑战|无效|非法|不合法|双因素|糟糕|哎呀'),
    otherAddress: /[你妳]/u,
    direction: 'ltr',
    // The signs of Chinese are of full width.
    wrongSigns: new RegExp(`${typewritten}|\\p{Script=Han}[,;:.?!()]|[,;:?!(]\\p{Script=Han}|[«»„「」]`, 'u'),
  },
  'zh-TW': {
    // And words of the mainland.
    forbidden: within(
      '因素|因子|權杖|質詢|挑戰|無效|非法|不合法|雙因素|糟糕|哎呀|登錄|賬|短信|信息|默認|屏幕|軟件|網絡',
    ),
    otherAddress: /[你妳]/u,
    direction: 'ltr',
    // The signs of Chinese are of full width.
    wrongSigns: new RegExp(`${typewritten}|\\p{Script=Han}[,;:.?!()]|[,;:?!(]\\p{Script=Han}|[«»„“”]`, 'u'),
  },
  hi: {
    forbidden: words('फ़ैक्टर|फैक्टर|कारक|टोकन|चुनौती|अमान्य|अवैध|गैरकानूनी|ओह|उफ़'),
    otherAddress: words('तू|तुम|तुम्हें|तुम्हार[ाेी]|तेर[ाेी]|करो|डालो|चुनो'),
    direction: 'ltr',
    // A sentence ends in its own sign.
    wrongSigns: new RegExp(`${typewritten}|[«»„]| [?!:;,.।]|\\p{Script=Devanagari}\\.`, 'u'),
  },
  nl: {
    forbidden: words('factor(en)?|(on)?geldige?|illega(al|le)|verboden|mislukte?|oeps'),
    otherAddress: words('u|uw|uzelf|jullie|gij'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[«»„‘]| [?!:;,.]`, 'u'),
    same: ['Codes', 'codes', 'Account', 'Account:', 'Browser'],
  },
  pl: {
    forbidden: words(
      'czynnik\\p{L}*|żeton\\p{L}*|wyzwani\\p{L}*|nieważn\\p{L}*|niedozwolon\\p{L}*|nielegaln\\p{L}*|ups',
    ),
    // Nor past tenses, which say whether somebody is a man or a woman.
    otherAddress: words('pan(a|i|ią|ie|em|u)?|państw\\p{L}*|(?!hasłem)\\p{L}+(łeś|łaś|łem|łam)'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[«»“]| [?!:;,.]`, 'u'),
  },
  tr: {
    forbidden: words(
      'faktör\\p{L}*|jeton\\p{L}*|belirteç\\p{L}*|geçersiz\\p{L}*|yasa\\s?dışı|başarısız\\p{L}*|hay aksi',
    ),
    otherAddress: words(
      'sen|seni|senin|sana|sende|senden|seninle|kendin|\\p{L}+[ae]bilirsin|\\p{L}+[ıiuü]yorsun',
    ),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[eE]-posta|[«»„]| [?!:;,.]`, 'u'),
  },
  uk: {
    forbidden: words(
      'фактор\\p{L}*|токен\\p{L}*|виклик\\p{L}*|недійсн\\p{L}*|(недо|непри)пустим\\p{L}*|незаконн\\p{L}*|ой|упс',
    ),
    otherAddress: words('ти|тебе|тобі|тобою|тво(ї|є|я|го|му|їм|їх|ю|єму|їй)|твій'),
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[“”„]| [?!:;,.]`, 'u'),
  },
  ja: {
    forbidden: within('要素|因子|トークン|チャレンジ|無効|不正|違法|ワンタイム|おっと|エラーが発生'),
    otherAddress: /あなた|君|お前|(?:だ|である|しろ|せよ)。/u,
    direction: 'ltr',
    // Signs are full width, but for those of addresses.
    wrongSigns: new RegExp(`${typewritten}|[“”«»]|[ぁ-ヿ一-鿿][?!,.:;]|[。、？！] `, 'u'),
  },
  ko: {
    forbidden: within('요소|토큰|챌린지|유효하지|무효|불법|부적절|일회용|이런!'),
    otherAddress: /당신|너는|네가|[해어아예에]요[.?]|하십시오|[한된]다\./u,
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[「」。、！？«»„‘]| [?!:;,.]`, 'u'),
  },
};
