import { fieldOf } from './vendor/field-of.ts';

/**
 * Rejects a wrong recipe at creation: undefined, another recipe, or the result of its `init`. Each recipe is recognised by a
 * function that no other has.
 */
export function refuseMisfit(where: string, recipe: string, given: unknown, ownFunction: string): void {
  if (typeof fieldOf(given, ownFunction) === 'function') return;
  throw new TypeError(
    `${where} was given no recipe with \`${ownFunction}\`. ` +
      `Pass the default export of \`supertokens-web-js/recipe/${recipe}\`.`,
  );
}
