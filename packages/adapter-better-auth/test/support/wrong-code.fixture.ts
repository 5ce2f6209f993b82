/** A code of the same format that is wrong, also in the half minute before and after. */
export const wrongFor = (code: string): string => `${code.slice(0, -1)}${code.at(-1) === '1' ? '2' : '1'}`;
