'use client';
import { useMemo } from 'react';
import { knownLocale } from '../messages/format.ts';
import { useShell } from './shell-context.ts';

const dayMs = 86_400_000;
/** Further back, a date says more than a number of days. */
const mostDays = 30;

const midnight = (epochMs: number) => new Date(epochMs).setHours(0, 0, 0, 0);

export interface Dates {
  readonly locale: string;
  /** "2 June 2026". Undefined for nonsense (ERR-39). */
  readonly date: (epochMs: number) => string | undefined;
  /** The same, and undefined for today, which needs no date. */
  readonly otherDay: (epochMs: number) => string | undefined;
  /** "today", "3 days ago", or a date. */
  readonly since: (epochMs: number) => string | undefined;
}

/** What adorns is left out when it cannot be written. */
function written(format: () => string): string | undefined {
  try {
    return format();
  } catch {
    return undefined;
  }
}

/** Dates in the locale of the host. */
export function useDates(): Dates {
  const { messages, options } = useShell();
  const locale = knownLocale(options.locale, messages.locale);
  return useMemo(() => {
    const date = (epochMs: number) =>
      written(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(epochMs));
    const since = (epochMs: number) => {
      const days = Math.round((midnight(Date.now()) - midnight(epochMs)) / dayMs);
      if (!(days >= 0 && days <= mostDays)) return date(epochMs);
      return written(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'));
    };
    const otherDay = (epochMs: number) =>
      midnight(Date.now()) === midnight(epochMs) ? undefined : date(epochMs);
    return { locale, date, otherDay, since };
  }, [locale]);
}
