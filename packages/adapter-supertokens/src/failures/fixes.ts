import type { RawFailure } from '@mfa-flow/contract';

/** What to fix, for developers, if the code in `raw` does not say it. */
export function fixFor(status = 0, words = ''): RawFailure {
  const [, recipe] = /No instance of (\w+)/.exec(words) ?? [];
  // The code is short enough for every log.
  if (recipe)
    return { code: `no_init:${recipe}`.slice(0, 100), message: `\`recipeList\` lacks \`${recipe}.init()\`.` };
  const message = fixes[status];
  return message ? { message } : {};
}

const fixes: Readonly<Record<number, string>> = {
  400: 'The server refuses the call. `shouldDoAutomaticAccountLinking` has to link where there is a session.',
  401: 'This way to sign in is not among the `firstFactors` of the server.',
  404: 'The server lacks this recipe, or `apiBasePath` differs.',
};
