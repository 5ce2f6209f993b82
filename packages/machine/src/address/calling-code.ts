/** Most countries dial a 0 before a national number and leave it out after the calling code. These differ. */
const dialledBefore = new Map([
  ['+1', '1'],
  ['+7', '8'],
  ['+36', '06'],
  // Here a 0 in front belongs to the number: Italy, San Marino, Vatican City, Benin, Ivory Coast, Congo.
  ...['+39', '+378', '+379', '+229', '+225', '+242'].map((code) => [code, ''] as const),
]);

const callingCode = /^\+[1-9]\d{0,2}$/;

export const isCallingCode = (text: string | undefined): text is string =>
  text !== undefined && callingCode.test(text);

/** A number as it is dialled inside a country, with the country in front. */
export function withCountry(national: string, country: string): string {
  const before = dialledBefore.get(country) ?? '0';
  return country + (national.startsWith(before) ? national.slice(before.length) : national);
}
