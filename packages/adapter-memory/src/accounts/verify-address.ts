import type { Settings } from '../settings.ts';
import { putFactor } from './account.ts';
import type { Account } from './account.ts';
import { sameAddress } from './addresses.ts';
import type { SentFactor } from './factor.ts';

/**
 * Whoever reads what is sent to an address has verified it. Where the address on file is the factor, it counts from now
 * on.
 */
export function verifyAddress(
  account: Account,
  { kind, address }: SentFactor,
  { clock, enrolment, selfService }: Settings,
): void {
  const { [kind]: onFile } = account;
  if (onFile === undefined || !sameAddress(kind, onFile, address)) return;
  if (kind === 'email') account.emailVerified = true;
  const counts = selfService.addresses === 'onFile' && enrolment.includes(kind);
  if (counts && !account.factors.some((factor) => factor.kind === kind)) {
    putFactor(account, { kind, address: onFile, addedAt: clock() });
  }
}

/** Changes the address on file: the previous one is no longer a factor. */
export function changeAddress(account: Account, { kind, address }: SentFactor): void {
  account[kind] = address;
  account.factors = account.factors.filter((factor) => factor.kind !== kind);
  if (kind === 'email') account.emailVerified = false;
}
