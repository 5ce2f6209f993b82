import { describeElement, seen } from './describe-element.fixture.ts';

/** Codes and keys in type whose characters can be mistaken, or stand too close. */
export function findUnclearCodes(root: Element): readonly string[] {
  return seen(root, '[data-mfa-part="code-input"], [data-mfa-part="key"]')
    .filter((code) => {
      const { fontFamily, fontVariantNumeric, letterSpacing } = getComputedStyle(code);
      const isClear = fontFamily.endsWith('monospace') && fontVariantNumeric === 'tabular-nums slashed-zero';
      return !isClear || !(Number.parseFloat(letterSpacing) > 0);
    })
    .map((code) => `is not set clearly: ${describeElement(code)}`);
}
