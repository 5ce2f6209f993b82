import { describeElement, seen } from './describe-element.fixture.ts';

/** What moves although a person asked for stillness, and spinners that say nothing then. */
export function findMotion(root: Element): readonly string[] {
  const moving = root.getAnimations({ subtree: true }).filter((each) => each instanceof CSSAnimation);
  const silent = seen(root, '[data-mfa-part="spinner"]').filter(({ textContent }) => textContent === '');
  return [
    ...moving.map(({ animationName }) => `moves: ${animationName}`),
    ...silent.map((spinner) => `turns without a word: ${describeElement(spinner.parentElement ?? spinner)}`),
  ];
}
