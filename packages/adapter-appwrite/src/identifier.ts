/**
 * Whether a typed address is one of these, compared as the server does. Undefined: there is nothing to compare with, or the
 * input is not a whole address.
 */
export function isAmong(typed: string, addresses: readonly (string | undefined)[]): boolean | undefined {
  const known = addresses.flatMap((address) => (address ? [tidy(address)] : []));
  const address = tidy(typed);
  return known.length > 0 && /@|^\+/.test(address) ? known.includes(address) : undefined;
}

/** Emails ignoring case; numbers ignoring separators. */
const tidy = (address: string): string =>
  address.includes('@') ? address.trim().toLowerCase() : address.replace(/[^+\d]/g, '');
