import type { SentKind } from './factor.ts';

/** RFC 5321 ends at 254 characters. */
const longest = 254;

const looks = {
  email: /^[^\s@,]+@[^\s@,]+$/,
  phone: /^\+\d{8,15}$/,
};

/** An address without what people put around it: spaces; brackets and dashes of phone numbers. */
export function tidyAddress(kind: SentKind, typed: string): string {
  if (typed.length > longest) return '';
  return kind === 'email' ? typed.trim() : typed.replace(/[^+\d]/g, '');
}

/** Whether a message could be sent there. Phone numbers are written with their country: `+44…`. */
export const isAddress = (kind: SentKind, typed: string): boolean =>
  looks[kind].test(tidyAddress(kind, typed));

export const sameAddress = (kind: SentKind, one: string, other: string): boolean =>
  tidyAddress(kind, one).toLowerCase() === tidyAddress(kind, other).toLowerCase();
