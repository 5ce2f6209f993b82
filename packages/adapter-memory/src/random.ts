/** Makes that many random bytes. */
export type Random = (bytes: number) => Uint8Array;

export const cryptoRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

export function randomHex(random: Random, characters: number): string {
  const hex = Array.from(random(Math.ceil(characters / 2)), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, characters);
}

/** Two bytes make a digit, so that no digit is noticeably likelier than another. */
export function randomDigits(random: Random, length: number): string {
  const bytes = random(length * 2);
  const digit = (place: number) => ((bytes[place * 2] ?? 0) * 256 + (bytes[place * 2 + 1] ?? 0)) % 10;
  return Array.from({ length }, (_, place) => digit(place)).join('');
}

/** Names sessions and challenges. The count keeps names apart even where a test made chance predictable. */
export function createNames(random: Random): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}-${++count}-${randomHex(random, 32)}`;
}
