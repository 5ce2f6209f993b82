import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { CodeFormat, Destination, Factor } from '@mfa-flow/contract';
import type { Account } from '../account.ts';
import { authenticatorDigits } from '../authenticator.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../way.ts';
import type { OwnWayKind, SentWay, Way } from '../way.ts';

/** A way as the contract shows it. An account has one way of a kind, so the kind serves as the id. */
export const toFactor = (way: Way, account: Account, settings: Settings): Factor => ({
  id: way.kind,
  kind: way.kind,
  delivery: isSent(way) ? 'sent' : 'none',
  code: way.kind === 'recoveryCode' ? settings.recoveryCodes.format : toCodeFormat(way.kind, settings),
  can: { challenge: true, setUp: false },
  destinations: isSent(way) ? [toDestination(way)] : [],
  ...(account.lastUsed === way.kind && { lastUsed: true }),
});

/** A way that can be set up: with the address on file, if there is one. */
export function toNewFactor(kind: OwnWayKind, account: Account, settings: Settings): Factor {
  const address = kind === 'authenticator' ? undefined : account[kind];
  return {
    id: kind,
    kind,
    delivery: kind === 'authenticator' ? 'none' : 'sent',
    code: toCodeFormat(kind, settings),
    can: { challenge: false, setUp: true },
    destinations: kind === 'authenticator' || address === undefined ? [] : [toDestination({ kind, address })],
  };
}

/** The one door for addresses: only their masks leave the adapter. */
export const toDestination = ({ kind, address }: SentWay): Destination =>
  kind === 'email' ? maskEmail(kind, address) : maskPhone(kind, address);

export const toCodeFormat = (kind: OwnWayKind, { limits }: Settings): CodeFormat => ({
  alphabet: 'digits',
  length: kind === 'authenticator' ? authenticatorDigits : limits.codeLength,
});
