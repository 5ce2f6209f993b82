import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { CodeFormat, Destination, Factor } from '@mfa-flow/contract';
import type { Account } from '../accounts.ts';
import { authenticatorDigits } from '../authenticator.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../ways.ts';
import type { SentWay, Way } from '../ways.ts';

/** A way as the contract shows it. An account has one way of a kind, so the kind serves as the id. */
export const toFactor = (way: Way, account: Account, settings: Settings): Factor => ({
  id: way.kind,
  kind: way.kind,
  delivery: isSent(way) ? 'sent' : 'none',
  code: toCodeFormat(way, settings),
  can: { challenge: true, setUp: false },
  destinations: isSent(way) ? [toDestination(way)] : [],
  ...(account.lastUsed === way.kind && { lastUsed: true }),
});

/** The one door for addresses: only their masks leave the adapter. */
export const toDestination = ({ kind, address }: SentWay): Destination =>
  kind === 'email' ? maskEmail(kind, address) : maskPhone(kind, address);

function toCodeFormat(way: Way, { limits, recoveryCodes }: Settings): CodeFormat {
  if (way.kind === 'recoveryCode') return recoveryCodes.format;
  return { alphabet: 'digits', length: isSent(way) ? limits.codeLength : authenticatorDigits };
}
