import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { CodeFormat, Destination, Factor } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import { authenticatorDigits } from '../challenges/authenticator.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../accounts/factor.ts';
import type { EnrollableKind, SentFactor, StoredFactor } from '../accounts/factor.ts';

/** A factor as the contract shows it. An account has one factor of a kind, so the kind serves as the id. */
export const toFactor = (factor: StoredFactor, account: Account, settings: Settings): Factor => ({
  id: factor.kind,
  kind: factor.kind,
  delivery: isSent(factor) ? 'sent' : 'none',
  code: factor.kind === 'recoveryCode' ? settings.recoveryCodes.format : toCodeFormat(factor.kind, settings),
  can: { challenge: true, setUp: false },
  destinations: isSent(factor) ? [toDestination(factor)] : [],
  ...(account.lastUsed === factor.kind && { lastUsed: true }),
});

/** A factor that can be set up: with the address on file, if there is one. */
export function toNewFactor(kind: EnrollableKind, account: Account, settings: Settings): Factor {
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

/** Every address goes through here: only masks leave the adapter. */
export const toDestination = ({ kind, address }: SentFactor): Destination =>
  kind === 'email' ? maskEmail(kind, address) : maskPhone(kind, address);

export const toCodeFormat = (kind: EnrollableKind, { limits }: Settings): CodeFormat => ({
  alphabet: 'digits',
  length: kind === 'authenticator' ? authenticatorDigits : limits.codeLength,
});
