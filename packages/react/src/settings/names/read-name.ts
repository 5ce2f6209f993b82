export type NameProblem = 'missing' | 'tooLong';

export type ReadName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly problem: NameProblem };

/** What a name that was typed comes to: on one line, and with something to see in it. */
export function readName(typed: string, most: number): ReadName {
  const name = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (!/[^\p{Cf}\p{Z}]/u.test(name)) return { ok: false, problem: 'missing' };
  // As a person counts, so that an emoji is one.
  if (Array.from(name).length > most) return { ok: false, problem: 'tooLong' };
  return { ok: true, name };
}
