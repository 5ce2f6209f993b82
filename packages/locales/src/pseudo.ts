import { english } from '@mfa-flow/react/english';
import type { Catalog } from '@mfa-flow/react';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ğ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ó',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
};

/** The texts that a sentence is made with: places, names, waits. They are no part of the translation. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(textsIn);
  return typeof data === 'string' || typeof data === 'number' ? [String(data)] : [];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Accents show what is no message of the catalog; a third more shows what has no room; brackets show what is cut off. */
function pretend(text: string, given: readonly string[]): string {
  if (text.trim() === '') return text;
  const kept = given.filter((each) => each.length > 1).map(escaped);
  const parts = kept.length > 0 ? text.split(new RegExp(`(${kept.join('|')})`)) : [text];
  const words = parts.map((part) =>
    given.includes(part) ? part : part.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter),
  );
  return `[${words.join('')}${' ~'.repeat(Math.ceil(text.length / 6))}]`;
}

function translated(value: unknown, given: readonly string[] = []): unknown {
  if (typeof value === 'string') return pretend(value, given);
  if (typeof value === 'function')
    return (...data: readonly unknown[]) => translated(Reflect.apply(value, undefined, data), textsIn(data));
  if (Array.isArray(value)) return value.map((each) => translated(each, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part, given)]));
}

/**
 * English with accents, and a third longer: for looking at screens before there is a translation. Text without accents is written
 * somewhere else than in the catalog.
 */
export const pseudo: Catalog = {
  // Only texts have changed, so it is a catalog still.
  ...(translated(english) as Catalog),
  locale: 'en',
  // Parts of other sentences, which are changed as a whole.
  places: english.places,
};
