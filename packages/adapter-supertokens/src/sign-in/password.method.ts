import { succeeded } from '@mfa-flow/contract';
import type { PasswordMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { signInFailures } from '../failures/sign-in.failures.ts';
import { readDone } from '../vendor/read.ts';
import type { EmailPasswordRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';

export const createPasswordMethod = ({ forget }: Context, recipe: EmailPasswordRecipe): PasswordMethod => ({
  identifier: 'email',
  signIn: async ({ identifier, password }, options) => {
    const formFields = [
      { id: 'email', value: identifier },
      { id: 'password', value: password },
    ];
    const input = { formFields, shouldTryLinkingWithSessionUser: false };
    // Also succeeds if a second step is missing: only the next check says so.
    const signedIn = await run(recipe, 'signIn', input, readDone, options, signInFailures);
    if (!signedIn.ok) return signedIn;
    forget({ factorId: 'emailpassword', identifier });
    // No memo: the server knows how the session began.
    return succeeded({});
  },
});
