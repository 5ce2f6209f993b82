import { maskEmail, maskPhone } from './destination.ts';

/** What a user signs in with, masked for display. */
export type MaskedIdentifier =
  | { readonly kind: 'email'; readonly mailbox: string; readonly domain: string }
  | { readonly kind: 'phone'; readonly ending: string }
  /** The first letter of a user name. */
  | { readonly kind: 'username'; readonly initial: string };

/** Masks an identifier: an email address, a phone number in international form, or a user name. */
export function maskIdentifier(identifier: string): MaskedIdentifier {
  const text = identifier.trim();
  if (text.includes('@')) {
    const { mailbox, domain } = maskEmail('', text);
    return { kind: 'email', mailbox, domain };
  }
  if (/^\+\d{5,15}$/.test(text)) {
    return { kind: 'phone', ending: maskPhone('', text).ending };
  }
  return { kind: 'username', initial: Array.from(text)[0] ?? '' };
}
