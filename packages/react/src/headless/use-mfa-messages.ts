'use client';
import { useMemo } from 'react';
import type { ShownFailure } from '../messages/shown-failure.ts';
import { describeFailure } from '../messages/describe-failure.ts';
import { useLanguage, type Language } from '../shell/use-language.ts';
import { describeScreen } from './describe-screen.ts';
import { usePublished } from './use-published.ts';

export interface MfaMessages extends Language {
  /** What is wrong on a screen, as a sentence: why nothing was sent, or why it failed. Undefined: nothing. */
  readonly describe: (screen: Parameters<typeof describeScreen>[1]) => string | undefined;
  /** The sentence for any other failure, such as that of an action beside the form. */
  readonly describeFailure: (failure: ShownFailure) => string;
}

/** The messages of the catalog, and how waits and times are written, for screens of your own. Inside `MfaFlowProvider`. */
export function useMfaMessages(): MfaMessages {
  const language = useLanguage(usePublished('flow').topmost.frame);
  return useMemo(
    () => ({
      ...language,
      describe: (screen) => describeScreen(language, screen),
      describeFailure: (failure) => describeFailure(language, failure),
    }),
    [language],
  );
}
