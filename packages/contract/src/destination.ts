/**
 * Where a code goes, masked: the first letter of mailbox and domain, or the last digits (three at most). The rest never
 * leaves the adapter.
 */
export type Destination =
  | { readonly id: string; readonly kind: 'email'; readonly mailbox: string; readonly domain: string }
  | { readonly id: string; readonly kind: 'phone'; readonly ending: string };

const firstLetter = (text: string) => Array.from(text.trim())[0] ?? '';

/** Masks an email address: `ada@example.com` keeps `a` and `e`. */
export function maskEmail(id: string, address: string): Extract<Destination, { kind: 'email' }> {
  const at = address.lastIndexOf('@');
  return {
    id,
    kind: 'email',
    mailbox: firstLetter(address.slice(0, Math.max(at, 0))),
    domain: firstLetter(address.slice(at + 1)),
  };
}

/** Masks a phone number: at most the last three digits, and never more than half of a short number. */
export function maskPhone(id: string, number: string): Extract<Destination, { kind: 'phone' }> {
  const digits = number.replace(/\D/g, '');
  const shown = Math.min(3, Math.floor(digits.length / 2));
  return { id, kind: 'phone', ending: shown === 0 ? '' : digits.slice(-shown) };
}
