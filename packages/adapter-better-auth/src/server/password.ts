import type { GenericEndpointContext } from 'better-auth';
import { optionsOf } from './factors.ts';
import { wrongPassword } from './refusals.ts';

/** The password of the account, as the two-factor plugin asks for it. */
export async function checkPassword(
  ctx: GenericEndpointContext,
  userId: string,
  password: string | undefined,
): Promise<void> {
  const account = await ctx.context.internalAdapter.findCredentialAccount(userId);
  const hash = account?.password;
  // Who signs in without a password has none to give.
  if (!hash && optionsOf(ctx).allowPasswordless === true) return;
  if (!hash || !password || !(await ctx.context.password.verify({ hash, password }))) throw wrongPassword();
}
