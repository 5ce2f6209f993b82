import { backgroundOf, contrastOf, readColour } from './contrast.fixture.ts';
import { describeElement, seen } from './describe-element.fixture.ts';

const least = 4.5;
const leastOfLargeText = 3;
const largePixels = 24;

const hasText = ({ childNodes, localName }: Element) =>
  localName === 'input' ||
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

/**
 * Text that can hardly be read. All of axe runs on each story once, in light; here the same is asked of other appearances, at a
 * twentieth of its time, which is possible because nothing but plain colours stands behind text.
 */
export function findFaintText(root: Element): readonly string[] {
  return seen(root, '*')
    .filter((element) => hasText(element) && element.checkVisibility({ opacityProperty: true }))
    .filter((element) => {
      const { color, fontSize } = getComputedStyle(element);
      const behind = backgroundOf(element);
      const read = readColour(color, behind);
      const wanted = Number.parseFloat(fontSize) >= largePixels ? leastOfLargeText : least;
      return !read || contrastOf(read, behind) < wanted;
    })
    .map((element) => `is faint: ${describeElement(element)}`);
}
