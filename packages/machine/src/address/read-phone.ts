import { cut, withAsciiDigits, withoutFullWidth, withoutInvisibleMarks } from '../code/plain-text.ts';
import { problem, type ReadAddress } from './address-problem.ts';
import { isCallingCode, withCountry } from './calling-code.ts';

const scheme = /^tel:/i;
const trunkZero = /\(\s*0\s*\)/;
const extension = /\d[\s.,;]*(?:ext|xt|x|#)/i;
const several = /\d\s*[;,|\n]\s*[+(\d]|\+.*\+/s;
/** White space, brackets, dots, slashes and dashes only make a number easier to read. */
const separators = /[\s\p{Ps}\p{Pe}\p{Pd}\u2212./]/gu;
const anyPlus = /\uFE62/g;

export interface PhoneOptions {
  /** The calling code, such as `+44`, for numbers typed without a country. Default: the person has to type it. */
  readonly defaultCountry?: string | undefined;
}

/** `+` and a country, from `+`, from `00`, or from the host. */
function international(number: string, defaultCountry: string | undefined): string | undefined {
  if (number.startsWith('+')) return number;
  if (number.startsWith('00')) return `+${number.slice(2)}`;
  return isCallingCode(defaultCountry) ? withCountry(number, defaultCountry) : undefined;
}

/** Reads one phone number out of what was typed or pasted, in the form `+447700900123`. */
export function readPhone(typed: string, { defaultCountry }: PhoneOptions = {}): ReadAddress {
  const plain = withAsciiDigits(withoutFullWidth(withoutInvisibleMarks(cut(typed))).replace(anyPlus, '+'));
  const text = plain.trim().replace(scheme, '');
  if (text === '') return problem('empty');
  if (several.test(text)) return problem('severalAddresses');
  if (extension.test(text)) return problem('extension');
  const number = text.replace(separators, '');
  if (!/^\+?\d+$/.test(number)) return problem('notAnAddress');
  if (/^(?:\+|00)/.test(number) && trunkZero.test(text)) return problem('trunkZero');
  const address = international(number, defaultCountry);
  if (address === undefined) return problem('noCountry');
  if (!/^\+[1-9]/.test(address)) return problem('notAnAddress');
  if (address.length < 9) return problem('tooShort');
  return address.length > 16 ? problem('tooLong') : { ok: true, address };
}
