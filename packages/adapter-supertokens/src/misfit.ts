import { fieldOf } from './vendor/field-of.ts';

/**
 * Refuses at creation what could not work later: nothing, another recipe, or what its `init` returns. Each recipe is known
 * by a function that no other has.
 */
export function refuseMisfit(where: string, recipe: string, given: unknown, ownFunction: string): void {
  if (typeof fieldOf(given, ownFunction) === 'function') return;
  throw new TypeError(
    `${where} was given no recipe with \`${ownFunction}\`. ` +
      `Pass the default export of \`supertokens-web-js/recipe/${recipe}\`.`,
  );
}
