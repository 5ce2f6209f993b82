import { describeElement, seen } from './describe-element.fixture.ts';

const leastPixels = 24;

/** What is too small for a finger. */
export function findSmallTargets(root: Element): readonly string[] {
  return seen(root, 'a[href], button, input, summary')
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < leastPixels || height < leastPixels;
    })
    .map((target) => `is too small a target: ${describeElement(target)}`);
}
