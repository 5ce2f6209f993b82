import { sameAddress } from './addresses.ts';
import type { Session } from '../sessions/sessions.ts';
import type { StoredFactor } from './factor.ts';

/** The goal of every challenge for this way is reached now, also of one started in another tab. */
export function recordProof(session: Session, factor: StoredFactor, at: number): void {
  const { account, challenges, proofs } = session;
  for (const challenge of challenges.values()) {
    if (challenge.factor === factor) challenge.verified = true;
  }
  proofs.push({ kind: factor.kind, at });
  if (factor.kind !== 'recoveryCode') account.lastUsed = factor.kind;
  // Whoever reads what is sent to an address has verified it.
  if (
    factor.kind === 'email' &&
    account.email !== undefined &&
    sameAddress('email', factor.address, account.email)
  ) {
    account.emailVerified = true;
  }
}
