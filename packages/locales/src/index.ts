import type { Catalog } from '@mfa-flow/react';

/** Every language that there is a catalog for, each in a file of its own that is loaded when it is asked for. */
const loaders = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  it: async () => (await import('./it.ts')).it,
  ar: async () => (await import('./ar.ts')).ar,
  he: async () => (await import('./he.ts')).he,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  'zh-TW': async () => (await import('./zh-TW.ts')).zhTW,
  hi: async () => (await import('./hi.ts')).hi,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  tr: async () => (await import('./tr.ts')).tr,
  uk: async () => (await import('./uk.ts')).uk,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
} satisfies Readonly<Record<string, () => Promise<Catalog>>>;

export type LocaleName = keyof typeof loaders;

/** The names of the languages, as in `lang`. */
export const localeNames = Object.keys(loaders) as readonly LocaleName[]; // Made of these keys right here.

/**
 * The best language for somebody: the first of their languages that there is a catalog for, exactly or as another variant of it
 * (`de-AT` gets `de`). Default of `requested`: the languages of the browser.
 *
 * @returns `en` if there is none.
 */
export function matchLocale(requested: readonly string[] = browserLanguages()): LocaleName {
  for (const tag of requested) {
    const wanted = maximized(tag);
    const exact = localeNames.find((name) => name.toLowerCase() === tag.toLowerCase());
    const near = wanted && localeNames.find((name) => isVariant(maximized(name), wanted));
    const found = exact ?? near;
    if (found) return found;
  }
  return 'en';
}

const browserLanguages = (): readonly string[] =>
  'navigator' in globalThis ? ((globalThis.navigator.languages as readonly string[] | undefined) ?? []) : [];

/** With script and region, as `zh-TW` is `zh-Hant-TW`; undefined for what is no language tag. */
function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-')).maximize();
  } catch {
    return undefined;
  }
}

/** The same language in the same script: whoever reads the one reads the other. */
const isVariant = (one: Intl.Locale | undefined, other: Intl.Locale) =>
  one?.language === other.language && one.script === other.script;

/** Loads the catalog of a language. Rejects if its file cannot be fetched: go on in English, which is there. */
export const loadCatalog = (name: LocaleName): Promise<Catalog> => loaders[name]();
