import { english } from '@mfa-flow/react/english';
import { describe, expect, test } from 'vitest';
import { ar } from './ar.ts';
import { loadCatalog, localeNames, matchLocale } from './index.ts';
import { rules } from './language-rules.fixture.ts';
import { pseudo } from './pseudo.ts';

/** What a message may be given, by name; each value can be found again in the sentence, so none is a letter of a language. */
const about = {
  service: 'Acmé',
  step: 8,
  of: 9,
  length: 6,
  place: 'Plåce',
  wait: 'Wåit',
  time: 'Tíme',
  date: 'Dåte',
  mailbox: 'Ɋ',
  domain: 'Ꞡ',
  ending: '417',
  initial: 'Ɏ',
  name: 'Nåme',
  which: 'Whích',
  yours: 'Yoúrs',
  number: 4,
  count: 5,
  left: 5,
  lasts: 'Låsts',
  periodSeconds: 45,
} as const;

const nested = { ...about, factor: { name: 'Nåme', yours: 'Yoúrs', which: 'Whích' } };

/** Everything that a function of a catalog takes: an object, a text, a kind, a count, or nothing. */
const samples: readonly unknown[] = [
  ...[1, 2].flatMap((times) =>
    ['email', 'phone'].flatMap((kind) =>
      [true, false].map((flag) => ({
        ...nested,
        times,
        kind,
        newestOnly: flag,
        otherFactor: flag,
        isThisOne: flag,
        wasStopped: flag,
        identifierKind: flag ? 'username' : 'email',
      })),
    ),
  ),
  { times: 1, kind: 'email', factor: { name: 'Nåme', yours: 'Yoúrs' } },
  'Téxt',
  'email',
  'phone',
  0,
  1,
  2,
  3,
  5,
  11,
  21,
  100,
  undefined,
];

/** The given values that can be seen in a text. */
const seen = (text: string) =>
  [...Object.values(about), 'Téxt']
    .flatMap((value) => (typeof value === 'string' && text.includes(value) ? [value] : []))
    .toSorted((one, other) => one.localeCompare(other));

/** What is left of a text without all that functions are given. */
const withoutGiven = (text: string) =>
  [...Object.values(about), 'Téxt', 'Email', 'Phone', 'email', 'phone'].reduce<string>(
    (rest, value) => rest.replaceAll(String(value), ''),
    text,
  );

/** What a function makes of data that it does not take. */
const nonsense = /undefined|\bnull\b|NaN|\[object/;

interface Sentence {
  readonly place: string;
  readonly text: string;
  readonly english: string;
}

/** Every sentence of a language beside the English one, each function with everything that it takes. */
function sentencesOf(translated: unknown, original: unknown, place = ''): readonly Sentence[] {
  if (typeof original === 'string') return [{ place, text: String(translated), english: original }];
  if (typeof original === 'function') {
    return samples.flatMap((sample) => {
      let said: unknown;
      try {
        said = Reflect.apply(original, undefined, [sample]);
      } catch {
        return []; // Not what this function takes.
      }
      if (nonsense.test(JSON.stringify(said))) return []; // Nor this.
      const own: unknown =
        typeof translated === 'function' ? Reflect.apply(translated, undefined, [sample]) : translated;
      return sentencesOf(own, said, `${place}(${JSON.stringify(sample)})`);
    });
  }
  if (typeof original !== 'object' || original === null) return [];
  return Object.entries(original).flatMap(([key, part]) =>
    sentencesOf(Reflect.get(Object(translated), key), part, `${place}.${key}`),
  );
}

/** One line for each, to be read in a failure. */
const listed = (sentences: readonly Sentence[]) => [
  ...new Set(
    sentences.map(({ place, text, english: said }) => `${place.split('(')[0] ?? ''}: ${text} | ${said}`),
  ),
];

const isSentence = (text: string) => /\p{L}.*\s.*\p{L}/u.test(text);

/** The last sign of a sentence, in any script. */
const endOf = (text: string) => /[.!?…:。！？：؟।]$/u.exec(text.trim())?.[0];

const kindOfEnd = (text: string) => {
  const end = endOf(text);
  return end && (/[?？؟]/u.test(end) ? 'question' : end === '…' ? 'goes on' : 'statement');
};

describe.each(localeNames)('the language %s', (name) => {
  const { forbidden, otherAddress, direction, wrongSigns, same = [] } = rules[name];
  const read = async () => {
    const catalog = await loadCatalog(name);
    return { catalog, sentences: sentencesOf(catalog, english) };
  };

  test('[UX-24] says which language it is, and how that is written', async () => {
    const { catalog } = await read();
    expect(catalog.locale).toBe(name);
    expect(catalog.direction ?? 'ltr').toBe(direction);
    expect(Intl.NumberFormat.supportedLocalesOf(name)).toEqual([name]);
  });

  test('has a text wherever English has one', async () => {
    const { sentences } = await read();
    expect(sentences.length).toBeGreaterThan(600);
    const holes = sentences.filter(({ text }) => text.trim() === '' || nonsense.test(text));
    expect(listed(holes)).toEqual([]);
  });

  test('says everything that it is given where English does', async () => {
    const { sentences } = await read();
    const lost = sentences.filter(({ text, english: said }) => seen(text).join() !== seen(said).join());
    expect(listed(lost)).toEqual([]);
  });

  test('says the numbers that English says', async () => {
    const { sentences } = await read();
    // One may be a word, and two where the language has a form for it; an example of a telephone number is of the country.
    const words = ['1', new Intl.PluralRules(name).select(2) === 'two' ? '2' : ''];
    const numbersIn = (text: string) =>
      (text.match(/\d+/g) ?? []).filter((number) => !words.includes(number));
    const lost = sentences.filter(
      ({ text, english: said }) =>
        !said.includes('+44') && numbersIn(said).some((number) => !numbersIn(text).includes(number)),
    );
    expect(listed(lost)).toEqual([]);
  });

  test('sets signs as the language does', async () => {
    const { sentences } = await read();
    expect(listed(sentences.filter(({ text }) => wrongSigns?.test(text)))).toEqual([]);
  });

  test('[UX-2] uses no technical terms', async () => {
    const { sentences } = await read();
    expect(listed(sentences.filter(({ text }) => forbidden.test(text)))).toEqual([]);
  });

  test('addresses people in one way', async () => {
    const { sentences } = await read();
    expect(listed(sentences.filter(({ text }) => otherAddress?.test(text)))).toEqual([]);
  });

  test('ends questions and sentences as English does', async () => {
    const { sentences } = await read();
    const other = sentences.filter(
      ({ text, english: said }) => isSentence(said) && kindOfEnd(text) !== kindOfEnd(said),
    );
    expect(listed(other)).toEqual([]);
  });

  test.skipIf(name === 'en')('is translated', async () => {
    const { sentences } = await read();
    const left = sentences.filter(({ text, english: said, place }) => {
      const own = withoutGiven(said).replace(/\d+/g, '').trim();
      return (
        text === said &&
        /\p{L}{4}/u.test(own) &&
        !same.includes(said) &&
        !same.includes(own) &&
        !/^\.(locale|places)|\.fileName$/.test(place)
      );
    });
    expect(listed(left)).toEqual([]);
  });
});

describe('the pseudo-locale', () => {
  test('keeps what a sentence is given, and marks all else', () => {
    const sentences = sentencesOf(pseudo, english);
    const unmarked = sentences.filter(
      ({ text, place }) => !text.startsWith('[') && !/^\.(locale|places)/.test(place),
    );
    expect(listed(unmarked)).toEqual([]);
    const lost = sentences.filter(({ text, english: said }) => seen(text).join() !== seen(said).join());
    expect(listed(lost)).toEqual([]);
  });
});

test('[UX-24] two of a unit has its own form after a preposition in Arabic', () => {
  const waits = ['دقيقتان تقريبًا', 'ثانيتان', '3 ثوان'].map((wait) => ar.limited.tooEarly(wait));
  expect(waits).toEqual([
    'يمكنك إعادة المحاولة بعد دقيقتين تقريبًا.',
    'يمكنك إعادة المحاولة بعد ثانيتين.',
    'يمكنك إعادة المحاولة بعد 3 ثوان.',
  ]);
});

describe('choosing a language', () => {
  test.each([
    [['de'], 'de'],
    [['de-AT', 'en'], 'de'],
    [['DE_ch'], 'de'],
    [['fr-CA'], 'fr'],
    [['es-419', 'en'], 'es'],
    [['ca', 'es-MX'], 'es'],
    [['pt'], 'pt-BR'],
    [['pt-PT', 'es'], 'pt-BR'],
    [['it-CH', 'de-CH'], 'it'],
    [['ar-EG', 'en'], 'ar'],
    [['iw'], 'he'],
    [['he-IL', 'en'], 'he'],
    [['zh'], 'zh-CN'],
    [['zh-SG', 'en'], 'zh-CN'],
    [['zh-HK', 'en'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['hi-IN', 'en'], 'hi'],
    [['nl-BE', 'fr'], 'nl'],
    [['pl-PL'], 'pl'],
    [['tr-CY', 'el'], 'tr'],
    [['uk-UA'], 'uk'],
    [['ru', 'uk'], 'uk'],
    [['ja-JP'], 'ja'],
    [['ko-KP'], 'ko'],
    [['ko_KR', 'ja'], 'ko'],
    [['tlh', 'de'], 'de'],
    [['not a tag', ''], 'en'],
    [[], 'en'],
  ] as const)('%j gets %s', (requested, name) => {
    expect(matchLocale(requested)).toBe(name);
  });

  test('asks the browser, and goes without one', () => {
    expect(localeNames).toContain(matchLocale());
  });
});
