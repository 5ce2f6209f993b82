import type { LocaleName } from './index.ts';

interface LanguageRules {
  /** Technical terms and harsh words that no screen says in this language (UX-2). */
  readonly forbidden: RegExp;
  /** The way of addressing people that is not used. */
  readonly otherAddress?: RegExp;
  readonly direction: 'ltr' | 'rtl';
  /** Texts that are the same as in English, and right. */
  readonly same?: readonly string[];
}

/** In every language: names of techniques. */
const techniques = 'otp|totp|mfa|2fa|token|challenge';
const words = (list: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${techniques}|${list})(?![\\p{L}\\p{M}])`, 'iu');

export const rules: Readonly<Record<LocaleName, LanguageRules>> = {
  en: { forbidden: words('factors?|tokens?|challenges?|invalid|illegal|oops'), direction: 'ltr' },
  de: {
    forbidden: words('faktor(en)?|ungültige?[rsnm]?|unzulässig|fehlgeschlagen|hoppla'),
    otherAddress: words('du|dich|dir|dein(e|em|en|er)?'),
    direction: 'ltr',
    same: ['Passkey', 'Name', 'Browser', 'Codes'],
  },
};
