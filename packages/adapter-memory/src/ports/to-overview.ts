import type { AccountFactor, AddableFactor, Overview, RememberedDevice } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import { isSent } from '../accounts/factor.ts';
import type { EnrollableFactor, EnrollableKind } from '../accounts/factor.ts';
import { keptBecause } from '../self-service/kept-because.ts';
import { listedFactors, listedId } from '../self-service/listed-factors.ts';
import { isProtected } from '../self-service/protection.ts';
import { codesOf } from '../self-service/recovery-code-set.ts';
import type { Server } from '../server.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Device } from '../sessions/devices.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { toAccount } from './to-account.ts';
import { toDestination, toNewFactor } from './to-factor.ts';

/** The settings of whoever has this session, which is complete. */
export function toOverview(
  session: Session,
  browser: MemoryBrowser,
  { settings, sessions, devices, stepUp }: Server,
): Overview {
  const { account, startedAt } = session;
  const { clock, limits, selfService } = settings;
  const provedAt = stepUp.provedAt(session);
  return {
    account: toAccount(account),
    ...(selfService.protection === 'switch' && { protectionOn: isProtected(account) }),
    factors: [
      ...listedFactors(account).map((factor) => toAccountFactor(factor, account, settings)),
      ...unverified(account, settings),
    ],
    addable: settings.enrolment.flatMap((kind) => toAddable(kind, account, settings)),
    ...recoveryCodesOf(account, settings),
    ...(settings.rememberDevicesMs !== undefined && {
      rememberedDevices: devices.of(account).map((device) => toDevice(device, browser, clock())),
    }),
    otherSessions: sessions.allOf(account).length - 1,
    ...(provedAt !== undefined && { provedAgoMs: clock() - provedAt }),
    sessionEndsInMs: startedAt + limits.sessionMs - clock(),
  };
}

const toDevice = (
  { id, browser, until, usedAt }: Device,
  asking: MemoryBrowser,
  now: number,
): RememberedDevice => ({
  id,
  ...(browser.name !== undefined && { name: browser.name }),
  isThisOne: browser === asking,
  lastsMs: until - now,
  usedAgoMs: now - usedAt,
});

function toAccountFactor(factor: EnrollableFactor, account: Account, settings: Settings): AccountFactor {
  const { label, addedAt, usedAt } = factor;
  const now = settings.clock();
  const kept = keptBecause(account, factor, settings);
  return {
    id: listedId(factor),
    kind: factor.kind,
    state: 'on',
    ...(isSent(factor) && { destination: toDestination(factor) }),
    ...(label !== undefined && { label }),
    ...(addedAt !== undefined && { addedAgoMs: now - addedAt }),
    ...(usedAt !== undefined && { usedAgoMs: now - usedAt }),
    ...(kept !== undefined && { keptBecause: kept }),
  };
}

/** Addresses that would be factors as soon as they are verified. */
function unverified(account: Account, { enrolment, selfService }: Settings): readonly AccountFactor[] {
  if (selfService.addresses === 'chosen') return [];
  return (['email', 'phone'] as const).flatMap((kind) => {
    const { [kind]: address, factors } = account;
    const counts = factors.some((factor) => factor.kind === kind);
    if (address === undefined || counts || !enrolment.includes(kind)) return [];
    const destination = toDestination({ kind, address });
    return [{ id: kind, kind, state: 'needsVerification', destination, keptBecause: 'unsupported' } as const];
  });
}

function toAddable(kind: EnrollableKind, account: Account, settings: Settings): readonly AddableFactor[] {
  const isThere = account.factors.some((factor) => factor.kind === kind);
  const mayHaveAnother = kind === 'authenticator' && settings.selfService.severalAuthenticators;
  const further = { kind, destinations: toNewFactor(kind, account, settings).destinations };
  return [
    ...(isThere && !mayHaveAnother ? [] : [further]),
    ...(kind === 'authenticator' ? [] : toChange(kind, account, settings)),
  ];
}

/** Where the address on file is the factor, another one takes its place at once. */
function toChange(
  kind: 'email' | 'phone',
  account: Account,
  { selfService }: Settings,
): readonly AddableFactor[] {
  if (selfService.addresses === 'chosen' || account[kind] === undefined) return [];
  return [{ kind, destinations: [], replaces: { factorId: kind, keepsOld: false } }];
}

/** Left out where there are none and nobody can have any. */
function recoveryCodesOf(account: Account, { selfService }: Settings): Pick<Overview, 'recoveryCodes'> {
  const left = codesOf(account).length;
  const { recoveryCodes, codesWithFirstFactor } = selfService;
  if (recoveryCodes.length === 0 && !codesWithFirstFactor && left === 0) return {};
  const tells = recoveryCodes.includes('remaining');
  return { recoveryCodes: { state: left > 0 ? 'some' : 'none', ...(tells && { left }) } };
}
