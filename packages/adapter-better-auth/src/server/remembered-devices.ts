import type { GenericEndpointContext } from 'better-auth';
import type { Verification } from 'better-auth';

/** What better-auth calls the cookie, and how the records behind it begin. */
const cookieName = 'trust_device';
const prefix = 'trust-device-';

/** The records of a person. They are kept among all other values to verify, by the id of the user. */
async function recordsOf(ctx: GenericEndpointContext, userId: string): Promise<readonly Verification[]> {
  const found = await ctx.context.adapter.findMany<Verification>({
    model: 'verification',
    where: [{ field: 'value', value: userId }],
  });
  const now = Date.now();
  return found.filter(
    ({ identifier, expiresAt }) => identifier.startsWith(prefix) && new Date(expiresAt).getTime() > now,
  );
}

/** In which browsers no second step is asked for. The name of a record is a secret of its browser: its id is told instead. */
export async function listDevices(ctx: GenericEndpointContext, userId: string) {
  const cookie = ctx.context.createAuthCookie(cookieName);
  const value = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  const [, own] = (value || '').split('!');
  return (await recordsOf(ctx, userId)).map(({ id, identifier, expiresAt }) => ({
    id,
    isThisOne: identifier === own,
    lastsMs: new Date(expiresAt).getTime() - Date.now(),
  }));
}

/** All of them, or the one with this id. One that is gone is no failure. */
export async function forgetDevices(
  ctx: GenericEndpointContext,
  userId: string,
  deviceId?: string,
): Promise<void> {
  for (const { id, identifier } of await recordsOf(ctx, userId))
    if (deviceId === undefined || id === deviceId)
      await ctx.context.internalAdapter.deleteVerificationByIdentifier(identifier);
}
