import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { textIn } from './body.ts';
import { describeAccount, describeDestination, isAddressOf } from './describe.ts';
import {
  authenticator,
  backupCode,
  canSendCodes,
  emailCode,
  factorsOf,
  formatOf,
  optionsOf,
} from './factors.ts';
import { meantFor, refuseOthers } from './guard.ts';
import { checkPassword } from './password.ts';
import { findRow, leavePending, whoAsks } from './people.ts';
import type { Asking, StoredUser } from './people.ts';
import { secondStepMissing, signedOut } from './refusals.ts';
import { forgetDevices, listDevices } from './remembered-devices.ts';

/** Thirty days, as the two-factor plugin has it. */
const trustDeviceSeconds = 2_592_000;

/** Reads are posted too: they carry who they are meant for, and nothing of them belongs into an address. */
const options = { method: 'POST' } as const;

/** Whoever is signed in completely. */
async function signedIn(ctx: GenericEndpointContext): Promise<Extract<Asking, { is: 'complete' }>> {
  const asking = await whoAsks(ctx);
  if (asking.is === 'nobody') throw signedOut();
  refuseOthers(asking, meantFor(ctx.body));
  if (asking.is === 'pending') throw secondStepMissing();
  return asking;
}

/** What is told of whose session it is. */
function owner(user: StoredUser, body: unknown) {
  const typed = textIn(body, 'identifier');
  return {
    account: describeAccount(user),
    ...(typed !== undefined && { identifierMatches: isAddressOf(user, typed) }),
  };
}

async function describePending(ctx: GenericEndpointContext, user: StoredUser) {
  const row = await findRow(ctx, user.id);
  const held = await factorsOf(ctx, user, row);
  return {
    factors: [
      ...(held.authenticator ? [formatOf(ctx, authenticator)] : []),
      ...(held.email ? [{ ...formatOf(ctx, emailCode), destination: describeDestination(user) }] : []),
      ...(held.backupCodes > 0 ? [{ id: backupCode }] : []),
    ],
  };
}

/** Everything but the row of the key: it goes with the factor that is taken. */
async function takeAway(
  ctx: GenericEndpointContext,
  { user, session }: Extract<Asking, { is: 'complete' }>,
  factorId: string,
): Promise<void> {
  const row = await findRow(ctx, user.id);
  const held = await factorsOf(ctx, user, row);
  const isLast = factorId === authenticator ? !held.email : !held.authenticator;
  if (factorId === authenticator && held.authenticator && row) {
    await ctx.context.adapter.delete({ model: 'twoFactor', where: [{ field: 'id', value: row.id }] });
  }
  const isThere = factorId === authenticator ? held.authenticator : held.email;
  if (!isThere) return;
  await ctx.context.internalAdapter.updateUser(user.id, {
    ...(factorId === emailCode && { emailCodes: false }),
    // Without its key an account that had been sent codes goes on with them.
    ...(factorId === authenticator && held.email && { emailCodes: true }),
    ...(isLast && { twoFactorEnabled: false }),
  });
  // better-auth forgets this browser alone: the others would not be asked when a factor is set up again.
  if (isLast) await forgetDevices(ctx, user.id);
  const renewed = await ctx.context.internalAdapter.findSession(session.token);
  // The cookie may hold a copy of the user.
  if (renewed) await setSessionCookie(ctx, renewed);
}

interface EndpointOptions {
  readonly rememberDevices: boolean;
}

/** What better-auth has no routes for. Under the path of its own, `/mfa-flow/…`. */
export const createEndpoints = ({
  rememberDevices,
}: EndpointOptions): NonNullable<BetterAuthPlugin['endpoints']> => ({
  mfaFlowSession: createAuthEndpoint('/mfa-flow/session', options, async (ctx) => {
    const asking = await whoAsks(ctx);
    if (asking.is === 'nobody') return ctx.json({ status: 'signedOut' });
    const { user } = asking;
    if (asking.is === 'complete') return ctx.json({ status: 'complete', ...owner(user, ctx.body) });
    const lastsSeconds = optionsOf(ctx).trustDeviceMaxAge ?? trustDeviceSeconds;
    return ctx.json({
      status: 'pending',
      ...owner(user, ctx.body),
      ...(await describePending(ctx, user)),
      ...(rememberDevices && { rememberDeviceMs: lastsSeconds * 1000 }),
    });
  }),

  /** Ends a pending second step. A session ends with better-auth's own `/sign-out`. */
  mfaFlowLeave: createAuthEndpoint('/mfa-flow/leave', options, async (ctx) => {
    await leavePending(ctx);
    return ctx.json({ status: true });
  }),

  mfaFlowOverview: createAuthEndpoint('/mfa-flow/overview', options, async (ctx) => {
    const { user, session } = await signedIn(ctx);
    const held = await factorsOf(ctx, user, await findRow(ctx, user.id));
    const { internalAdapter } = ctx.context;
    const sessions = await internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
    const destination = describeDestination(user);
    return ctx.json({
      account: describeAccount(user),
      factors: [
        ...(held.authenticator ? [formatOf(ctx, authenticator)] : []),
        ...(held.email ? [{ ...formatOf(ctx, emailCode), destination }] : []),
      ],
      addable: [
        ...(held.authenticator || optionsOf(ctx).totpOptions?.disable === true
          ? []
          : [formatOf(ctx, authenticator)]),
        ...(held.email || !canSendCodes(ctx) ? [] : [{ ...formatOf(ctx, emailCode), destination }]),
      ],
      ...(held.authenticator && { backupCodesLeft: held.backupCodes }),
      rememberedDevices: await listDevices(ctx, user.id),
      otherSessions: sessions.filter(({ token }) => token !== session.token).length,
      sessionEndsInMs: Math.max(0, session.expiresAt.getTime() - Date.now()),
    });
  }),

  /** Takes back what was begun and not confirmed: a key, or the code in a message. */
  mfaFlowCancel: createAuthEndpoint('/mfa-flow/cancel-set-up', options, async (ctx) => {
    const { user, session } = await signedIn(ctx);
    if (textIn(ctx.body, 'factorId') === emailCode) {
      const { internalAdapter } = ctx.context;
      await internalAdapter.deleteVerificationByIdentifier(`2fa-otp-${user.id}!${session.id}`);
      return ctx.json({ status: true });
    }
    const row = await findRow(ctx, user.id);
    if (row?.verified === false)
      await ctx.context.adapter.delete({
        model: 'twoFactor',
        where: [
          { field: 'id', value: row.id },
          // Confirmed at this moment, in another tab: then it stays.
          { field: 'verified', value: false },
        ],
      });
    return ctx.json({ status: true });
  }),

  mfaFlowRemove: createAuthEndpoint('/mfa-flow/remove-factor', options, async (ctx) => {
    const asking = await signedIn(ctx);
    await checkPassword(ctx, asking.user.id, textIn(ctx.body, 'password'));
    await takeAway(ctx, asking, textIn(ctx.body, 'factorId') ?? '');
    return ctx.json({ status: true });
  }),

  mfaFlowForgetDevice: createAuthEndpoint('/mfa-flow/forget-device', options, async (ctx) => {
    const { user } = await signedIn(ctx);
    await forgetDevices(ctx, user.id, textIn(ctx.body, 'deviceId') ?? '');
    return ctx.json({ status: true });
  }),
});
