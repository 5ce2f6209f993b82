/** A code of the same shape that is certainly another one. */
export const otherThan = (code: string): string =>
  code.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10));
