import { loadCatalog, localeNames, type LocaleName } from '@mfa-flow/locales';
import type { Catalog } from '@mfa-flow/react';

/** A language with a catalog, or English with accents that shows what is no message of it. */
export type LanguageName = LocaleName | 'pseudo';

export const languageNames: readonly LanguageName[] = [...localeNames, 'pseudo'];

/** As a language calls itself, which its speakers can read. */
export function labelOf(name: LanguageName): string {
  if (name === 'pseudo') return 'Þšéüđö (áççéñţš)';
  const own = new Intl.DisplayNames([name], { type: 'language' }).of(name) ?? name;
  return own.charAt(0).toLocaleUpperCase(name) + own.slice(1);
}

/** Undefined for English, which the components have themselves. */
export async function catalogOf(name: LanguageName): Promise<Catalog | undefined> {
  if (name === 'en') return undefined;
  return name === 'pseudo' ? (await import('@mfa-flow/locales/pseudo')).pseudo : loadCatalog(name);
}
