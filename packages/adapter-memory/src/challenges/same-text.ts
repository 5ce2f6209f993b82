/** Compares secrets exactly, in a time that depends on the typed text alone. */
export function sameText(kept: string, typed: string): boolean {
  let difference = kept.length ^ typed.length;
  for (let index = 0; index < typed.length; index++) {
    // Past its end `kept` yields NaN, which counts as 0: the lengths already differ.
    difference |= kept.charCodeAt(index) ^ typed.charCodeAt(index);
  }
  return difference === 0;
}
