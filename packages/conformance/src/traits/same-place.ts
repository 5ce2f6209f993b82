import { plainAddress } from '@mfa-flow/contract';

/** A phone number is the same with spaces, an address the same in upper case and as `ada at example.com`. */
export function samePlace(place: string): (text: string) => boolean {
  const digits = place.replace(/\D/g, '');
  const plain = place.toLowerCase();
  return place.includes('@')
    ? (text) => text.toLowerCase().includes(plain) || plainAddress(text).includes(plain)
    : (text) => digits.length >= 6 && text.replace(/\D/g, '').includes(digits);
}
