import { developmentWarning } from '../shell/development-warning.ts';

/** What a host says that a call is for: part of a sentence, so whatever is no text is left out (ERR-33). */
export function purposeIn(given: unknown): string | undefined {
  if (given === undefined || given === null || typeof given === 'string') return given ?? undefined;
  developmentWarning('purpose', 'It has to be a text, as part of a sentence: `delete the workspace`.');
  return undefined;
}
