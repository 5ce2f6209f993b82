/**
 * Whether an address that was typed is one of these, as the server compares them. Undefined: there is nothing to compare
 * with, or what was typed is no whole address.
 */
export function isAmong(typed: string, addresses: readonly (string | undefined)[]): boolean | undefined {
  const known = addresses.flatMap((address) => (address ? [tidy(address)] : []));
  const address = tidy(typed);
  return known.length > 0 && /@|^\+/.test(address) ? known.includes(address) : undefined;
}

/** Emails in any case; numbers without what people put between the digits. */
const tidy = (address: string): string =>
  address.includes('@') ? address.trim().toLowerCase() : address.replace(/[^+\d]/g, '');
