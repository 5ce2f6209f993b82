/** Longer input is cut before any pattern sees it (SEC-31). */
const longestInput = 1_000;

export const cut = (text: string): string => text.slice(0, longestInput);

/** Zero-width, bidirectional, soft-hyphen and other invisible marks that copied text may contain. */
const invisible = /\p{Cf}/gu;

export const withoutInvisibleMarks = (text: string): string => text.replace(invisible, '');

/** The full-width forms of ASCII characters are contiguous and in the same order. */
const fullWidth = /[\uff01-\uff5e]/g;

/** `ａ１－` as `a1-`: what keyboards of some languages type. */
export const withoutFullWidth = (text: string): string =>
  text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const decimalDigit = /\p{Nd}/gu;
const isDigit = /^\p{Nd}$/u;

/** Where a run of digits begins. In Unicode the ten digits of a script are contiguous, zero first. */
function runStart(codePoint: number): number {
  let start = codePoint;
  while (isDigit.test(String.fromCodePoint(start - 1))) start -= 1;
  return start;
}

/** `٣` and `３` as `3`. Where several sets adjoin, each is ten long, so the remainder is the digit. */
export const withAsciiDigits = (text: string): string =>
  text.replace(decimalDigit, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    return String((codePoint - runStart(codePoint)) % 10);
  });
