import { failed, succeeded } from '@mfa-flow/contract';
import type { CodeFormat, CodeMethod } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { sendToSignInFailures } from '../failures/code.failures.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import type { CodeKind } from '../ways/factor-ids.ts';
import { createSending } from '../ways/sending.ts';

export function createCodeMethod(
  context: Context,
  recipe: PasswordlessRecipe,
  kinds: readonly CodeKind[],
  code: CodeFormat,
): CodeMethod {
  const { send, resend, verify } = createSending(context, recipe, code, false);
  return {
    kinds,
    start: async ({ kind, address }, options) => {
      if (!kinds.includes(kind)) return failed({ code: 'refused' });
      return send({ kind, address, factorId: kind, table: sendToSignInFailures }, options);
    },
    resend: ({ challenge }, options) => resend(challenge, options),
    verify: async ({ challenge, code: typed }, options) => {
      const signedIn = await verify(challenge, typed, options);
      if (!signedIn.ok) return signedIn;
      context.forget();
      return succeeded({});
    },
  };
}
