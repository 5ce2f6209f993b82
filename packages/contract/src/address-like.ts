/** Longer texts are not names, and nothing after this is read. */
const longest = 300;

/**
 * Whether a text reads as an email address or a phone number, also as people write them to hide them from machines
 * (`ada at example.com`, `ada [at] example [dot] com`). Such a text is not a name: as `displayName` it would show a
 * whole address.
 */
export function isAddressLike(text: string): boolean {
  const start = text.slice(0, longest);
  return (
    isPhoneLike(start) ||
    /[^\s@]@[^\s@]/.test(start) ||
    /[^\s@]@[^\s@.]+\.[^\s@]{2}/.test(plainAddress(start))
  );
}

/** An address as machines write it: `ada at example dot com` is `ada@example.com`. */
export const plainAddress = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[([{<]\s?(at|dot|@|\.)\s?[)\]}>]/g, ' $1 ')
    .replaceAll(/\sat\s/g, '@')
    .replaceAll(/\sdot\s/g, '.')
    .replaceAll(/\s?([@.])\s?(?=\S)/g, '$1');

/** Nothing but digits, and what people put between them. */
const isPhoneLike = (text: string): boolean => /^\+?\d{7,15}$/.test(text.replaceAll(/[\s().\-/]/g, ''));
