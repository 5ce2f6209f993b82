import type { GenericEndpointContext } from 'better-auth';
import { fieldIn, textIn } from './body.ts';
import { isAddressOf } from './describe.ts';
import { factorsOf } from './factors.ts';
import { findRow, whoAsks } from './people.ts';
import type { Asking } from './people.ts';
import {
  addressRefused,
  alreadySignedIn,
  anotherAccount,
  notSetUp,
  secondStepMissing,
  setUpAlready,
  signedOut,
} from './refusals.ts';

const codePaths = new Set(['/two-factor/send-otp', '/two-factor/verify-otp']);

/**
 * What a call is meant for, in its body: the account, and whether a sign-in is to be finished. A page that shows one person's second step
 * does not know that somebody else has signed in in another tab.
 */
export interface MeantFor {
  readonly account?: string;
  readonly pending?: boolean;
}

export function meantFor(body: unknown): MeantFor {
  const given = fieldIn(body, 'mfaFlow');
  const [account, pending] = [textIn(given, 'account'), fieldIn(given, 'pending')];
  return {
    ...(account !== undefined && { account }),
    ...(typeof pending === 'boolean' && { pending }),
  };
}

/** Refuses what is meant for somebody else, or for another state of the session. */
export function refuseOthers(asking: Asking, { account, pending }: MeantFor): void {
  // The endpoint says it in its own words.
  if (asking.is === 'nobody') return;
  if (account !== undefined && account !== asking.user.id) throw anotherAccount();
  if (pending === true && asking.is === 'complete') throw alreadySignedIn();
  if (pending === false && asking.is === 'pending') throw secondStepMissing();
}

/** The paths of better-auth that are guarded. */
export const isGuarded = (path = ''): boolean =>
  path.startsWith('/two-factor/') || path === '/revoke-other-sessions';

/** Before every such call. */
export async function guard(ctx: GenericEndpointContext): Promise<void> {
  const asking = await whoAsks(ctx);
  const meant = meantFor(ctx.body);
  refuseOthers(asking, meant);
  const path = ctx.path;
  // Said before better-auth finds that a password is missing.
  if (asking.is === 'nobody' && meant.pending === false) throw signedOut();
  if (asking.is === 'nobody' || path === undefined) return;
  const held = await factorsOf(ctx, asking.user, await findRow(ctx, asking.user.id));
  const isCode = codePaths.has(path);
  if (asking.is === 'complete') {
    // A set-up, of what counts already: nothing would be proven by it, and nothing would count the tries.
    const isThere = isCode ? held.email : path === '/two-factor/verify-totp' && held.authenticator;
    if (meant.pending !== false) return;
    if (isThere) throw setUpAlready();
    const typed = textIn(ctx.body, 'address');
    // Who had codes by email for want of anything else keeps them beside the new key.
    if (path === '/two-factor/verify-totp' && held.email)
      await ctx.context.internalAdapter.updateUser(asking.user.id, { emailCodes: true });
    if (isCode && typed !== undefined && !isAddressOf(asking.user, typed)) throw addressRefused();
    return;
  }
  if (isCode && !held.email) throw notSetUp();
  // The codes of a key that was never confirmed have not been shown to anybody.
  if (path === '/two-factor/verify-backup-code' && !held.authenticator) throw notSetUp();
}
