import { developmentWarning } from './development-warning.ts';

// Control characters, white space and backslashes are read differently by different parsers, so none may occur.
const harmless = /^[^\p{Cc}\p{Cf}\s\\]+$/u;
const allowed = /^(?:https:\/\/[^/]|mailto:.|tel:.|\/(?!\/))/i;

/** The link, if it leads to an `https:` address, a path of this site, a mailbox or a phone; else nothing. */
export function safeHref(href: string | undefined, prop: string): string | undefined {
  if (href === undefined) return undefined;
  if (typeof href === 'string' && href.length <= 2048 && harmless.test(href) && allowed.test(href))
    return href;
  developmentWarning(
    prop,
    'Left out. A link must be https:, mailto:, tel:, or a path that starts with one "/". ' +
      'Other addresses could run code or lead people astray.',
  );
  return undefined;
}
