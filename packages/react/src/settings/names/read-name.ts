export type NameProblem = 'missing' | 'tooLong';

export type ReadName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly problem: NameProblem };

/**
 * Nobody sees them, so that two names would look the same or one like nothing: half a pair, marks of direction, spaces without
 * width and letters without a shape. Joiners stay: emoji and some scripts are written with them.
 */
const unseen =
  /[\p{Cs}\u{200B}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]/gu;

export const withoutUnseen = (text: string): string => text.replace(unseen, '');

export const hasSomethingToSee = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** What a name that was typed comes to: on one line, and with something to see in it. */
export function readName(typed: string, most: number): ReadName {
  const name = withoutUnseen(typed)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!hasSomethingToSee(name)) return { ok: false, problem: 'missing' };
  // As a person counts, so that an emoji is one.
  if (Array.from(name).length > most) return { ok: false, problem: 'tooLong' };
  return { ok: true, name };
}
