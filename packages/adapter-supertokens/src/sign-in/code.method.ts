import { failed, succeeded } from '@mfa-flow/contract';
import type { CodeFormat, CodeMethod, Handle } from '@mfa-flow/contract';
import type { SignIn } from '../account.ts';
import type { Context } from '../context.ts';
import { sendToSignInFailures } from '../failures/code.failures.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import { codeFactorId } from '../factors/factor-ids.ts';
import type { CodeKind } from '../factors/factor-ids.ts';
import { createSending } from '../factors/sending.ts';

export function createCodeMethod(
  context: Context,
  recipe: PasswordlessRecipe,
  kinds: readonly CodeKind[],
  code: CodeFormat,
): CodeMethod {
  const { send, resend, verify } = createSending(context, recipe, code, false);
  /** The address of the last code: the answer to it does not repeat the address. */
  let asked: (SignIn & { readonly handle: Handle }) | undefined;
  return {
    kinds,
    start: async ({ kind, address }, options) => {
      if (!kinds.includes(kind)) return failed({ code: 'refused' });
      const sent = await send({ kind, address, factorId: kind, table: sendToSignInFailures }, options);
      if (sent.ok) asked = { factorId: codeFactorId[kind], identifier: address, handle: sent.value.handle };
      return sent;
    },
    resend: ({ challenge }, options) => resend(challenge, options),
    verify: async ({ challenge, code: typed }, options) => {
      const signedIn = await verify(challenge, typed, options);
      if (!signedIn.ok) return signedIn;
      context.forget(asked?.handle === challenge.handle ? asked : undefined);
      return succeeded({});
    },
  };
}
