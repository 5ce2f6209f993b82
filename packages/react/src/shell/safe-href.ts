import { developmentWarning } from './development-warning.ts';

// Parsers disagree about control characters, white space and backslashes, so allow none of them.
const harmless = /^[^\p{Cc}\p{Cf}\s\\]+$/u;
const allowed = /^(?:https:\/\/[^/]|mailto:.|tel:.|\/(?!\/))/i;

/** The link, if it is an `https:` URL, a path of this site, `mailto:` or `tel:`; else undefined. */
export function safeHref(href: string | undefined, prop: string): string | undefined {
  if (href === undefined) return undefined;
  if (typeof href === 'string' && href.length <= 2048 && harmless.test(href) && allowed.test(href))
    return href;
  developmentWarning(
    'link',
    'Left out. A link must be https:, mailto:, tel:, or a path that starts with one "/". ' +
      'Other addresses could run code or lead people astray.',
    prop,
  );
  return undefined;
}
