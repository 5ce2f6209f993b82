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
/** In languages that write words together. */
const anywhere = (list: string) => new RegExp(`${techniques}|${list}`, 'iu');

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
    forbidden: anywhere('要素|因子|トークン|チャレンジ|無効|不正|違法|ワンタイム|おっと|エラーが発生'),
    otherAddress: /あなた|君|お前|(?:だ|である|しろ|せよ)。/u,
    direction: 'ltr',
    // Signs are full width, but for those of addresses.
    wrongSigns: new RegExp(`${typewritten}|[“”«»]|[ぁ-ヿ一-鿿][?!,.:;]|[。、？！] `, 'u'),
  },
  ko: {
    forbidden: anywhere('요소|토큰|챌린지|유효하지|무효|불법|부적절|일회용|이런!'),
    otherAddress: /당신|너는|네가|[해어아예에]요[.?]|하십시오|[한된]다\./u,
    direction: 'ltr',
    wrongSigns: new RegExp(`${typewritten}|[「」。、！？«»„‘]| [?!:;,.]`, 'u'),
  },
};
