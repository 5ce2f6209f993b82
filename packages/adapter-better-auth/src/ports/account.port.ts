import { succeeded } from '@mfa-flow/contract';
import type { AccountFactor, AccountPort, AddableFactor, Overview } from '@mfa-flow/contract';
import { meantFor } from '../context.ts';
import type { Context } from '../context.ts';
import { readOverview } from '../vendor/account-overview.ts';
import type { AccountOverview } from '../vendor/account-overview.ts';
import { readDone } from '../vendor/read.ts';
import type { PendingFactor } from '../vendor/session-state.ts';

const toRow = ({ id, destination }: PendingFactor): readonly AccountFactor[] => {
  if (id === 'totp') return [{ id, kind: 'authenticator', state: 'on' }];
  return id === 'otp' ? [{ id, kind: 'email', state: 'on', ...(destination && { destination }) }] : [];
};

const toAddable = ({ id, destination }: PendingFactor): readonly AddableFactor[] => {
  if (id === 'totp') return [{ kind: 'authenticator', destinations: [] }];
  return id === 'otp' && destination ? [{ kind: 'email', destinations: [destination] }] : [];
};

const toOverview = ({
  account,
  factors,
  addable,
  backupCodesLeft: left,
  rememberedDevices,
  otherSessions,
  sessionEndsInMs,
}: AccountOverview): Overview => ({
  account,
  factors: factors.flatMap(toRow),
  addable: addable.flatMap(toAddable),
  ...(left !== undefined && { recoveryCodes: { state: left > 0 ? 'some' : 'none', left } }),
  ...(rememberedDevices && { rememberedDevices }),
  otherSessions,
  sessionEndsInMs,
});

export function createAccountPort({ send, account }: Context): AccountPort {
  return {
    overview: async (_input, options) => {
      const path = '/mfa-flow/overview';
      const read = await send({ path, body: meantFor(undefined, false), read: readOverview }, options);
      return read.ok ? succeeded(toOverview(read.value)) : read;
    },

    forgetDevice: async ({ deviceId }, options) => {
      const body = { deviceId, ...meantFor(account(), false) };
      const forgotten = await send({ path: '/mfa-flow/forget-device', body, read: readDone }, options);
      return forgotten.ok ? succeeded() : forgotten;
    },

    signOutOthers: async (_input, options) => {
      const body = meantFor(account(), false);
      const ended = await send({ path: '/revoke-other-sessions', body, read: readDone }, options);
      return ended.ok ? succeeded() : ended;
    },
  };
}
