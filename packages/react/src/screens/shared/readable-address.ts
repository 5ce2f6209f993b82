const callingCode = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
/** Groups of three; the last group never has a single digit. */
const threes = /\d{3}(?=\d\d)/g;

/**
 * A phone number in groups that don't wrap, so that it can be compared at a glance; an email address as it is. The groups
 * may differ from a country's own.
 */
export function readableAddress(address: string): string {
  if (!/^\+\d+$/.test(address)) return address;
  const [country = ''] = callingCode.exec(address) ?? [];
  return `${country} ${address.slice(country.length).replace(threes, '$& ')}`.replaceAll(' ', '\u00A0');
}
