import { developmentWarning } from '../shell/development-warning.ts';

/** Formats waits and clock times for a locale. */
export interface Format {
  /** `24 seconds`, `about 15 minutes`: rounded up, so that nobody tries too early. */
  readonly wait: (ms: number) => string;
  /** `30 days`, `12 hours`: rounded down, so that no promise is broken. */
  readonly duration: (ms: number) => string;
  /** `14:05` or `2:05 PM`. */
  readonly time: (epochMs: number) => string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The locale as a language tag: `en-US`, also for `en_US`. An invalid one is reported to the developer, and the language of
 * the messages is used instead.
 */
export function knownLocale(asked: string | undefined, fallback: string): string {
  if (asked === undefined) return fallback;
  try {
    const [locale] = Intl.getCanonicalLocales(asked.replace(/_/g, '-'));
    if (locale !== undefined) return locale;
  } catch {
    // Not a locale, or not a string.
  }
  developmentWarning(
    'locale',
    'It has to be a language tag such as "en-GB". The language of the words is used.',
  );
  return fallback;
}

/** Signs of units, which are the same in every language. */
const signs = { second: 's', minute: 'min', hour: 'h', day: 'd' } as const;

/** The browser's formatting. If that is missing or returns no text: plain figures (ERR-35). */
function written(format: () => string, plain: () => string): string {
  try {
    const text: unknown = format();
    return typeof text === 'string' ? text : plain();
  } catch {
    return plain();
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function plainTime(epochMs: number): string {
  const date = new Date(epochMs);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

export function createFormat(locale: string, about: (wait: string) => string): Format {
  const inUnits = (value: number, unit: keyof typeof signs) =>
    written(
      () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
      () => `${value} ${signs[unit]}`,
    );
  return {
    wait(ms) {
      if (ms <= 90_000) return inUnits(Math.max(1, Math.ceil(ms / 1000)), 'second');
      if (ms <= 90 * minute) return about(inUnits(Math.ceil(ms / minute), 'minute'));
      return about(inUnits(Math.ceil(ms / hour), 'hour'));
    },
    duration(ms) {
      if (ms < 2 * hour) return inUnits(Math.max(1, Math.floor(ms / minute)), 'minute');
      if (ms < 2 * day) return inUnits(Math.floor(ms / hour), 'hour');
      return inUnits(Math.floor(ms / day), 'day');
    },
    time: (epochMs) =>
      written(
        () => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(epochMs),
        () => plainTime(epochMs),
      ),
  };
}

/** Picks a whole sentence by the plural rules of a locale. */
export function plural(
  locale: string,
  count: number,
  sentences: { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string },
): string {
  const category = written(
    () => new Intl.PluralRules(locale).select(count),
    () => (count === 1 ? 'one' : 'other'),
  );
  return Object.entries(sentences).find(([name]) => name === category)?.[1] ?? sentences.other;
}
