import type { Account, RememberedDevice } from '@mfa-flow/contract';
import { countOf, fieldOf, listOf, textOf } from './read.ts';
import type { Read } from './read.ts';
import { readAccount, readFactor } from './session-state.ts';
import type { PendingFactor } from './session-state.ts';

/** What `/mfa-flow/overview` says. */
export interface AccountOverview {
  readonly account: Account;
  readonly factors: readonly PendingFactor[];
  readonly addable: readonly PendingFactor[];
  /** Absent: recovery codes come with an authenticator, and there is none. */
  readonly backupCodesLeft?: number;
  readonly rememberedDevices?: readonly RememberedDevice[];
  readonly otherSessions: number;
  readonly sessionEndsInMs: number;
}

const readDevice: Read<RememberedDevice> = (value) => {
  const [id, isThisOne, lastsMs] = [
    textOf(value, 'id'),
    fieldOf(value, 'isThisOne'),
    countOf(value, 'lastsMs'),
  ];
  return id === undefined || typeof isThisOne !== 'boolean' || lastsMs === undefined
    ? undefined
    : { id, isThisOne, lastsMs };
};

export const readOverview: Read<AccountOverview> = (answer) => {
  const account = readAccount(fieldOf(answer, 'account'));
  const factors = listOf(fieldOf(answer, 'factors'), readFactor);
  const addable = listOf(fieldOf(answer, 'addable'), readFactor);
  const devices = fieldOf(answer, 'rememberedDevices');
  const rememberedDevices = devices === undefined ? undefined : listOf(devices, readDevice);
  const [otherSessions, sessionEndsInMs, backupCodesLeft] = [
    countOf(answer, 'otherSessions'),
    countOf(answer, 'sessionEndsInMs'),
    countOf(answer, 'backupCodesLeft'),
  ];
  if (!account || !factors || !addable || otherSessions === undefined || sessionEndsInMs === undefined)
    return undefined;
  // Named, and not to be read.
  if ((devices !== undefined) !== (rememberedDevices !== undefined)) return undefined;
  if ((fieldOf(answer, 'backupCodesLeft') !== undefined) !== (backupCodesLeft !== undefined))
    return undefined;
  return {
    account,
    factors,
    addable,
    otherSessions,
    sessionEndsInMs,
    ...(backupCodesLeft !== undefined && { backupCodesLeft }),
    ...(rememberedDevices && { rememberedDevices }),
  };
};
