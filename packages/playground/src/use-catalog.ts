import type { Catalog } from '@mfa-flow/react';
import { useEffect, useState } from 'react';
import { catalogOf, type LanguageName } from './scenario/languages.ts';

/** The catalog of a language once it is there; until then, and if it does not come, the one before. */
export function useCatalog(language: LanguageName): Catalog | undefined {
  const [catalog, setCatalog] = useState<Catalog>();
  useEffect(() => {
    let isWanted = true;
    catalogOf(language).then(
      (loaded) => isWanted && setCatalog(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return catalog;
}
